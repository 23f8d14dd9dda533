package app.fifteen.desktop.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The settings: the office, its staff, its remedies, its letters, the numbers of its cards. */
public final class SettingsController {

  @FXML private TabPane tabs;
  @FXML private RemediesController remediesController;
  @FXML private Tab lettersTab;
  @FXML private LettersController lettersController;

  @FXML
  private void initialize() {
    tabs.getSelectionModel().selectFirst();
    lettersTab
        .selectedProperty()
        .subscribe(
            shown -> {
              if (shown) {
                lettersController.open();
              }
            });
  }

  /** Which tab is open, from 0. */
  public int tab() {
    return tabs.getSelectionModel().getSelectedIndex();
  }

  public void showTab(int tab) {
    tabs.getSelectionModel().select(tab);
  }

  public RemediesController remedies() {
    return remediesController;
  }

  /** Ready to type into the first field of what is open. */
  public void focus() {
    var field = tabs.getSelectionModel().getSelectedItem().getContent().lookup(".text-input");
    if (field != null) {
      field.requestFocus();
    }
  }
}
