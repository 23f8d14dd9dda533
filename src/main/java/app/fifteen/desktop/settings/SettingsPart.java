package app.fifteen.desktop.settings;

import app.fifteen.card.Cards;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Badges;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.TextSize;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.Destination;
import app.fifteen.remedy.Remedies;
import app.fifteen.staff.Staff;
import app.fifteen.wording.Letters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The settings, put together. */
public final class SettingsPart implements Part {

  private final OfficeSettingsViewModel office;
  private final StaffViewModel staff;
  private final RemediesViewModel remedies;
  private final LettersViewModel letters;
  private final SeriesViewModel series;
  private final List<MenuItem> remedyMenu = new ArrayList<>();
  private final Views views;
  private final Screen screen;
  private Views.View<SettingsController> view;

  public SettingsPart(
      Workplace place,
      Database database,
      Clock clock,
      Staff people,
      Remedies catalogue,
      Letters words,
      Cards cards,
      TextSize textSize) {
    var desk = place.desk();
    var tasks = place.tasks();
    var notices = place.notices();
    var messages = desk.messages();
    office = new OfficeSettingsViewModel(people.applyOffice, desk, tasks, notices);
    var preview = new PreviewViewModel(messages, clock, tasks, office.soundProperty());
    staff =
        new StaffViewModel(
            database,
            people.store,
            people.photos,
            new StaffSaving(database, people),
            desk,
            tasks,
            notices);
    remedies = new RemediesViewModel(remedyUses(database, people, catalogue), desk, tasks, notices);
    letters =
        new LettersViewModel(
            database, words.letterheads, words.wordings, words.changeLetterhead, words.changeWording, desk, clock, tasks);
    series = new SeriesViewModel(database, cards, desk, tasks, notices);
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
                CardsSectionController.class,
                    () -> new CardsSectionController(office, series, messages, () -> show(Destination.SettingsTab.CARD_NUMBERS)),
                SeriesController.class,
                    () -> new SeriesController(series, desk, staff.supervisorsProperty(), () -> enterPrinted(place, cards),
                        id -> place.open(new Destination.SeriesSheet(Optional.of(id)))),
                DeskSectionController.class, () -> new DeskSectionController(textSize, messages),
                PreviewController.class, () -> new PreviewController(preview, messages),
                StaffController.class, () -> new StaffController(staff, desk),
                LetterheadController.class, () -> new LetterheadController(letters, desk),
                LettersController.class,
                    () -> new LettersController(letters, desk, staff.supervisorsProperty()),
                RemediesController.class, () -> new RemediesController(remedies, desk)));
    screen =
        new Screen(
            "nav.settings", Feather.SETTINGS, new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
            this::content, this::focus, Badges.NONE);
  }

  private static RemediesViewModel.UseCases remedyUses(Database database, Staff people, Remedies catalogue) {
    return new RemediesViewModel.UseCases(
        database,
        people.store,
        catalogue.catalogues,
        catalogue.ranked,
        catalogue.addRemedy,
        catalogue.changeRemedy,
        catalogue.retireRemedy,
        catalogue.takeOverHouseRemedies);
  }

  /** Whose remedies are listed; empty for the whole office's. */
  public String department() {
    return remedies.catalogue().departmentProperty().get();
  }

  @Override
  public Optional<Screen> screen() {
    return Optional.of(screen);
  }

  @Override
  public void addMenuItems(ListMenu menu, List<MenuItem> items) {
    if (menu == ListMenu.REMEDIES) {
      remedyMenu.addAll(items);
    }
  }

  /** Made when somebody first looks; most desks never do. */
  private Node content() {
    if (view == null) {
      view = views.load(SettingsController.class);
      view.controller().remedies().addMenuItems(remedyMenu.toArray(MenuItem[]::new));
    }
    return view.root();
  }

  @Override
  public void refresh() {
    staff.refresh();
    // Reads itself when it is first shown.
    if (view != null) {
      remedies.refresh();
      series.refresh();
    }
    letters.refresh();
  }

  private void focus() {
    content();
    view.controller().focus();
  }

  @Override
  public boolean open(Destination where) {
    if (where instanceof Destination.Settings(var tab)) {
      // The first tab is shown by itself: nothing is made for it before somebody looks.
      if (tab.ordinal() != tab()) {
        show(tab);
      }
      return true;
    }
    return false;
  }

  private void show(Destination.SettingsTab tab) {
    content();
    view.controller().showTab(tab.ordinal());
  }

  private void enterPrinted(Workplace place, Cards cards) {
    var messages = place.desk().messages();
    var model = new PrintedCardsViewModel(cards.keepSeries, place.desk(), place.tasks());
    var form =
        new Views(
                messages,
                Map.of(
                    PrintedCardsController.class,
                    () -> new PrintedCardsController(model, messages, series::entered)))
            .load(PrintedCardsController.class);
    ModalWindow.show(place.dialogs(), messages.get("settings.series.printed"), form.root());
  }

  @Override
  public List<Destination> opened() {
    return List.of(new Destination.Settings(Destination.SettingsTab.values()[tab()]));
  }

  private int tab() {
    return view == null ? 0 : view.controller().tab();
  }

  @Override
  public boolean hasUnsavedChanges() {
    return office.hasUnsavedChanges()
        || staff.hasUnsavedChanges()
        || remedies.hasUnsavedChanges()
        || letters.hasUnsavedChanges()
        || series.hasUnsavedChanges();
  }
}
