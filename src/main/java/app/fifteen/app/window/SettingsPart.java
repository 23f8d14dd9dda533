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
    office = new OfficeSettingsViewModel(features.staff.applyOffice, desk, tasks, notices);
    var preview = new PreviewViewModel(messages, features.clock, tasks, office.soundProperty());
    var people = features.staff;
    staff =
        new StaffViewModel(
            database,
            people.store,
            people.photos,
            people.hireStaff,
            people.changeStaff,
            desk,
            tasks);
    remedies = new RemediesViewModel(remedyUses(features), desk, tasks, notices);
    var words = features.letters;
    letters =
        new LettersViewModel(
            database, words.letterheads, words.wordings, words.changeLetterhead, words.changeWording, desk, features.clock, tasks);
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
    var catalogue = features.remedies;
    return new RemediesViewModel.UseCases(
        features.database,
        features.staff.store,
        catalogue.catalogues,
        catalogue.ranked,
        catalogue.addRemedy,
        catalogue.changeRemedy,
        catalogue.retireRemedy,
        catalogue.takeOverHouseRemedies);
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
