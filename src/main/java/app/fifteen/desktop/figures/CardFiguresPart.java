package app.fifteen.desktop.figures;

import app.fifteen.card.figures.CardFigures;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.ExportOffer;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Destination;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/**
 * The figures of cards, put together; a window of its own over the panel. What was looked at last is there again when it is
 * opened the next time, so that one can go through the cards behind a number one by one.
 */
public final class CardFiguresPart implements Part {

  private static final KeyCombination OPEN =
      new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final double NARROWEST = 1000;
  private static final double LOWEST = 560;

  private final Workplace place;
  private final CardFigures figures;
  private final Consumer<ExportOffer> export;
  private final FiguresViewModel model;
  private Optional<Stage> window = Optional.empty();

  /** @param export opens the window in which it is asked where to and how */
  public CardFiguresPart(
      Workplace place, Database database, Clock clock, CardFigures figures, Consumer<ExportOffer> export) {
    this.place = place;
    this.figures = figures;
    this.export = export;
    model = new FiguresViewModel(database, figures, place.desk(), place.tasks(), clock);
  }

  @Override
  public List<MenuItem> menuItems(ListMenu menu) {
    if (menu != ListMenu.CARDS) {
      return List.of();
    }
    var item = place.menuItem("figures.menu", this::open);
    item.setAccelerator(OPEN);
    return List.of(item);
  }

  public Stage open() {
    var messages = place.desk().messages();
    var exports = new FigureExports(figures, model, messages);
    var view =
        new Views(
                messages,
                Map.of(
                    FiguresController.class,
                        () -> new FiguresController(model, exports, place.ticker()::now, export),
                    RowsController.class, () -> new RowsController(model, this::openCard)))
            .load(FiguresController.class);
    var opened = ModalWindow.show(place.dialogs(), messages.get("figures.title"), view.root());
    window = Optional.of(opened);
    opened.setMinWidth(NARROWEST);
    opened.setMinHeight(LOWEST);
    model.read();
    view.controller().focus();
    return opened;
  }

  /** The figures make way for the card. */
  private void openCard(CardId card) {
    window.ifPresent(Stage::hide);
    place.open(new Destination.Card(card));
  }
}
