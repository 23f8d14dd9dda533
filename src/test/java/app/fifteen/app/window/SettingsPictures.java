package app.fifteen.app.window;

import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Destination;
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
          new Shot("staff", SettingsPictures::staff),
          new Shot(
              "staff-wrong", showing -> staff(showing).write("#phone", "доб. 12").write("#email", "a@b").push("#save")));

  private SettingsPictures() {}

  private static Showing office(Showing showing) {
    return showing.sample().fire("#nav-settings");
  }

  private static Showing staff(Showing showing) {
    showing.sample();
    OnScreen.run(() -> showing.workstation().open(new Destination.Settings(Destination.SettingsTab.STAFF)));
    return showing.selectRow("#staff", 2);
  }
}
