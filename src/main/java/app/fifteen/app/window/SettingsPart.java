package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.settings.LetterheadController;
import app.fifteen.desktop.settings.LettersController;
import app.fifteen.desktop.settings.LettersViewModel;
import app.fifteen.desktop.settings.OfficeFiles;
import app.fifteen.desktop.settings.OfficeSettingsController;
import app.fifteen.desktop.settings.OfficeSettingsViewModel;
import app.fifteen.desktop.settings.PreviewController;
import app.fifteen.desktop.settings.PreviewViewModel;
import app.fifteen.desktop.settings.RemediesController;
import app.fifteen.desktop.settings.RemediesViewModel;
import app.fifteen.desktop.settings.SettingsController;
import app.fifteen.desktop.settings.StaffController;
import app.fifteen.desktop.settings.StaffViewModel;
import app.fifteen.remedy.AddRemedy;
import app.fifteen.remedy.CatalogueList;
import app.fifteen.remedy.ChangeRemedy;
import app.fifteen.remedy.RetireRemedy;
import app.fifteen.staff.ChangeStaff;
import app.fifteen.staff.HireStaff;
import app.fifteen.staff.StaffPhotoStore;
import app.fifteen.wording.ChangeLetterhead;
import app.fifteen.wording.ChangeWording;
import app.fifteen.wording.LetterheadStore;
import app.fifteen.wording.WordingStore;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The settings, put together. */
public final class SettingsPart {

  /** The place of the staff among the tabs. */
  public static final int STAFF = 1;

  static final int REMEDIES = 2;

  /** The place of the letters and words. */
  static final int LETTERS = 3;

  private final OfficeSettingsViewModel office;
  private final StaffViewModel staff;
  private final RemediesViewModel remedies;
  private final LettersViewModel letters;
  private final Supplier<MenuItem[]> remedyMenu;
  private final Views views;
  private Views.View<SettingsController> view;

  /** @param remedyMenu what else can be done with the remedies */
  SettingsPart(
      Features features, Desk desk, Tasks tasks, Notices notices, Supplier<MenuItem[]> remedyMenu) {
    this.remedyMenu = remedyMenu;
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
    remedies = new RemediesViewModel(remedyUses(features), desk, tasks, notices);
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
                    () -> new LettersController(letters, desk, staff.supervisorsProperty()),
                RemediesController.class, () -> new RemediesController(remedies, desk)));
  }

  private static RemediesViewModel.UseCases remedyUses(Features features) {
    var database = features.database;
    return new RemediesViewModel.UseCases(
        database,
        features.staff,
        new CatalogueList(),
        features.rankedRemedies,
        new AddRemedy(database, features.offices, features.staff, features.remedies),
        new ChangeRemedy(database, features.offices, features.staff, features.remedies),
        new RetireRemedy(database, features.offices, features.staff, features.remedies),
        features.takeOverHouseRemedies);
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
      view.controller().remedies().addMenuItems(remedyMenu.get());
    }
    return view.root();
  }

  void refresh() {
    staff.refresh();
    // Reads itself when it is first shown.
    if (view != null) {
      remedies.refresh();
    }
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
    return office.hasUnsavedChanges()
        || staff.hasUnsavedChanges()
        || remedies.hasUnsavedChanges()
        || letters.hasUnsavedChanges();
  }
}
