package app.fifteen.desktop.search;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.desktop.kit.Zoomed;
import app.fifteen.search.FoundRow;
import app.fifteen.search.SearchAnything;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;

/** The search box, put together. */
public final class SearchPart implements Part {

  private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  private final SearchViewModel model;
  private final Views.View<SearchController> view;
  private final Workplace place;

  public SearchPart(Workplace place, Database database, SearchAnything searchAnything) {
    this.place = place;
    var desk = place.desk();
    model =
        new SearchViewModel(
            searchAnything, desk, place.tasks(), new RecentlyOpened(place.settings(), database.location()),
            this::open);
    view =
        new Views(
                desk.messages(), Map.of(SearchController.class, () -> new SearchController(model, desk, place.ticker()::now)))
            .load(SearchController.class);
  }

  @Override
  public void addShortcuts(Scene scene) {
    scene.getAccelerators().put(OPEN, () -> show((Pane) Zoomed.shownIn(scene)));
  }

  /** Shows the box over a window. */
  public void show(Pane window) {
    view.controller().showOver(window);
  }

  private void open(FoundRow row) {
    view.controller().close();
    place.open(row.destination());
  }
}
