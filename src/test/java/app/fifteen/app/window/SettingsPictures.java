package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.card.CheckRule;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Destination;
import app.fifteen.staff.Permission;
import java.util.List;

/** What the office promises, and who works in it. */
final class SettingsPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("settings", SettingsPictures::office),
          new Shot("settings-promises", showing -> office(showing).scrollTo("#thirdPartyDays")),
          new Shot("settings-cards", showing -> office(showing).scrollTo("#accrualKind")),
          new Shot(
              "settings-cards-wrong",
              showing ->
                  office(showing)
                      .write("#discount", "много")
                      .write("#lifeMonths", "0")
                      .push("#addRate")
                      .scrollTo("#discount")),
          new Shot(
              "settings-wrong",
              showing ->
                  office(showing)
                      .write("#aFirstContact", "20m")
                      .write("#managerLimit", "12 000,00")
                      .write("#followUpDays", "месяц")
                      .push("#addPrivilege")
                      .scrollTo("#thirdPartyDays")),
          new Shot("settings-series", showing -> series(showing).selectRow("#series-table", 0)),
          new Shot("settings-series-none", SettingsPictures::noSeries),
          new Shot(
              "settings-series-wrong",
              showing ->
                  series(showing)
                      .write("#series-name", showing.say("Синие карты", "Blue cards"))
                      .write("#series-prefix", "46")
                      .write("#series-digits", "9")
                      .pick("#series-check", CheckRule.EAN_13)
                      .write("#series-last", "x")
                      .push("#series-save")),
          new Shot(
              "settings-printed",
              showing -> series(showing).push("#series-printed").write("#printed-name", "2026-11").push("#save")),
          new Shot("staff", SettingsPictures::staff),
          new Shot(
              "staff-wrong", showing -> staff(showing).write("#phone", "доб. 12").write("#email", "a@b").push("#save")));

  private SettingsPictures() {}

  private static Showing office(Showing showing) {
    return showing.sample().fire("#nav-settings");
  }

  private static Showing noSeries(Showing showing) {
    showing.empty();
    OnScreen.run(() -> showing.workstation().open(new Destination.Settings(Destination.SettingsTab.CARD_NUMBERS)));
    return showing.settle();
  }

  private static Showing series(Showing showing) {
    var features = new Features(showing.ownSample(), PictureOffices.CLOCK);
    var boss =
        features.database.read(features.staff.store::all).stream()
            .filter(Permission.KEEP_STAFF::of)
            .findFirst()
            .orElseThrow()
            .actor();
    features.cards.keepSeries.add(showing.say("Типография, май", "Printed in May"), "77000000001006", "77000000001048", boss).orFail();
    showing.work(features);
    OnScreen.run(() -> showing.workstation().open(new Destination.Settings(Destination.SettingsTab.CARD_NUMBERS)));
    return showing.settle();
  }

  private static Showing staff(Showing showing) {
    showing.sample();
    OnScreen.run(() -> showing.workstation().open(new Destination.Settings(Destination.SettingsTab.STAFF)));
    return showing.selectRow("#staff", 2);
  }
}
