package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.search.RecentlyOpened;
import app.fifteen.desktop.search.SearchController;
import app.fifteen.desktop.search.SearchViewModel;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.RequestId;
import app.fifteen.search.FoundRow;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;


/** The search box, put together. */
final class SearchPart {

  private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  private final SearchViewModel model;
  private final Views.View<SearchController> view;
  private final Consumer<ClientId> openClient;
  private final Consumer<CompanyId> openCompany;
  private final Consumer<RequestId> openRequest;

  SearchPart(
      Features features,
      Desk desk,
      Ticker ticker,
      Tasks tasks,
      DeskSettings settings,
      Consumer<ClientId> openClient,
      Consumer<CompanyId> openCompany,
      Consumer<RequestId> openRequest) {
    this.openClient = openClient;
    this.openCompany = openCompany;
    this.openRequest = openRequest;
    model =
        new SearchViewModel(
            features.searchAnything, desk, tasks,
            new RecentlyOpened(settings, features.database.location()), this::open);
    view =
        new Views(
                desk.messages(), Map.of(SearchController.class, () -> new SearchController(model, desk, ticker::now)))
            .load(SearchController.class);
  }

  void addShortcut(Scene scene, Pane window) {
    scene.getAccelerators().put(OPEN, () -> show(window));
  }

  /** Shows the box over a window. */
  void show(Pane window) {
    view.controller().showOver(window);
  }

  private void open(FoundRow row) {
    view.controller().close();
    switch (row.kind()) {
      case CLIENT -> openClient.accept(new ClientId(row.id()));
      case COMPANY -> openCompany.accept(new CompanyId(row.id()));
      case REQUEST -> openRequest.accept(new RequestId(row.id()));
    }
  }
}
