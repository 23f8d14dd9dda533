package app.fifteen.app;

import app.fifteen.desktop.Desk;
import app.fifteen.desktop.Notices;
import app.fifteen.desktop.Screen;
import app.fifteen.desktop.Tasks;
import app.fifteen.desktop.Views;
import app.fifteen.desktop.settings.LetterheadController;
import app.fifteen.desktop.settings.LettersController;
import app.fifteen.desktop.settings.LettersViewModel;
import app.fifteen.desktop.settings.OfficeFiles;
import app.fifteen.desktop.settings.OfficeSettingsController;
import app.fifteen.desktop.settings.OfficeSettingsViewModel;
import app.fifteen.desktop.settings.PreviewController;
import app.fifteen.desktop.settings.PreviewViewModel;
import app.fifteen.desktop.settings.SettingsController;
import app.fifteen.desktop.settings.StaffController;
import app.fifteen.desktop.settings.StaffViewModel;
import app.fifteen.staff.ChangeStaff;
import app.fifteen.staff.HireStaff;
import app.fifteen.staff.StaffPhotoStore;
import app.fifteen.wording.ChangeLetterhead;
import app.fifteen.wording.ChangeWording;
import app.fifteen.wording.LetterheadStore;
import app.fifteen.wording.WordingStore;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The settings, put together. */
final class SettingsPart {

  /** The place of the staff among the tabs. */
  static final int STAFF = 1;

  /** The place of the letters and words. */
  static final int LETTERS = 2;

  private final OfficeSettingsViewModel office;
  private final StaffViewModel staff;
  private final LettersViewModel letters;
  private final Views views;
  private Views.View<SettingsController> view;

  SettingsPart(Features features, Desk desk, Tasks tasks, Notices notices) {
    var database = features.database;
    var messages = desk.messages();
    office = new OfficeSettingsViewModel(features.applyOffice, desk, tasks, notices);
    var preview = new PreviewViewModel(messages, features.clock, tasks, office.soundProperty());
    var photos = new StaffPhotoStore();
    staff =
        new StaffViewModel(
            database,
            features.staff,
            photos,
            new HireStaff(database, features.offices, features.staff, photos),
            new ChangeStaff(database, features.offices, features.staff, photos),
            desk,
            tasks);
    var letterheads = new LetterheadStore();
    var wordings = new WordingStore();
    letters =
        new LettersViewModel(
            database, letterheads, wordings, new ChangeLetterhead(database, features.staff, letterheads),
            new ChangeWording(database, features.staff, wordings), desk, features.clock, tasks);
    views =
        new Views(
            messages,
            Map.of(
                SettingsController.class, SettingsController::new,
                OfficeSettingsController.class,
                    () ->
                        new OfficeSettingsController(
                            office, preview, new OfficeFiles(desk, tasks, notices), messages,
                            staff.supervisorsProperty()),
                PreviewController.class, () -> new PreviewController(preview, messages),
                StaffController.class, () -> new StaffController(staff, desk),
                LetterheadController.class, () -> new LetterheadController(letters, desk),
                LettersController.class,
                    () -> new LettersController(letters, desk, staff.supervisorsProperty())));
  }

  Screen screen() {
    return new Screen(
        "nav.settings", Feather.SETTINGS, new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
        this::content, this::focus, new SimpleStringProperty(""));
  }

  /** Made when somebody first looks; most desks never do. */
  private Node content() {
    if (view == null) {
      view = views.load(SettingsController.class);
    }
    return view.root();
  }

  void refresh() {
    staff.refresh();
    letters.refresh();
  }

  private void focus() {
    content();
    view.controller().focus();
  }

  /** Which tab is open, from 0. */
  int tab() {
    return view == null ? 0 : view.controller().tab();
  }

  /** Opens on another tab than the office's. */
  void showTab(int tab) {
    if (tab != tab()) {
      content();
      view.controller().showTab(tab);
    }
  }

  boolean hasUnsavedChanges() {
    return office.hasUnsavedChanges() || staff.hasUnsavedChanges() || letters.hasUnsavedChanges();
  }
}
