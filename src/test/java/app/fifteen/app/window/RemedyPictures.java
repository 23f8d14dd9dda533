package app.fifteen.app.window;

import app.fifteen.desktop.exchange.ExchangePart;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Destination;
import java.util.List;
import javafx.scene.control.ComboBox;

/** The catalogue of remedies. */
final class RemedyPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("remedies", showing -> ofAll(showing.sample()).selectRow("#remedy-table", 3)),
          new Shot(
              "remedies-wrong",
              showing ->
                  of(showing.sample(), "Отдел корпоративных поездок", "Corporate travel")
                      .write("#remedy-name", "")
                      .write("#remedy-cost", "примерно 500")
                      .write("#remedy-days", "4000")
                      .push("#remedy-save")),
          new Shot(
              "remedies-export",
              showing -> ExchangePictures.open(ofAll(showing.sample()), ExchangePart::openRemedyExport)),
          new Shot("remedies-none", showing -> of(showing.sample(), "Руководство", "Management")),
          new Shot("remedies-empty", showing -> ofAll(showing.empty())));

  private RemedyPictures() {}

  private static Showing ofAll(Showing showing) {
    return of(showing, "", "");
  }

  @SuppressWarnings("unchecked")
  private static Showing of(Showing showing, String russian, String english) {
    OnScreen.run(
        () -> {
          showing.workstation().open(new Destination.Settings(Destination.SettingsTab.REMEDIES));
          ((ComboBox<String>) OnScreen.find("#remedy-department")).setValue(showing.say(russian, english));
        });
    return showing.settle();
  }
}
