package app.fifteen.desktop.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The settings: the office, its staff, its client companies. */
public final class SettingsController {

  @FXML private TabPane tabs;
  @FXML private Tab people;

  @FXML
  private void initialize() {
    tabs.getSelectionModel().selectFirst();
  }

  public void showPeople() {
    tabs.getSelectionModel().select(people);
  }
}
