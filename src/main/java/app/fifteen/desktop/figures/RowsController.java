package app.fifteen.desktop.figures;

import app.fifteen.card.figures.BehindRow;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The rows behind a number; Enter opens the card of one on the panel. */
public final class RowsController {

  private final FiguresViewModel model;
  private final Messages messages;
  private final Consumer<CardId> open;
  private LiveList<BehindRow> lines;

  @FXML private Label title;
  @FXML private Label count;
  @FXML private TableView<BehindRow> table;
  @FXML private TableColumn<BehindRow, String> on;
  @FXML private TableColumn<BehindRow, String> card;
  @FXML private TableColumn<BehindRow, String> holder;
  @FXML private TableColumn<BehindRow, String> what;
  @FXML private TableColumn<BehindRow, String> amount;

  /** @param open shows a card on the panel */
  RowsController(FiguresViewModel model, Consumer<CardId> open) {
    this.model = model;
    this.messages = model.desk().messages();
    this.open = open;
  }

  @FXML
  private void initialize() {
    var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
    column(on, row -> day.format(row.on()));
    column(card, row -> row.number().grouped());
    column(holder, BehindRow::holder);
    column(what, this::words);
    column(amount, row -> row.amount().map(money -> money.format(messages.locale())).orElse(""));
    amount.getStyleClass().add("figure-column");
    lines =
        LiveList.in(table, model.rows())
            .keeping(BehindRow::id, model.chosenProperty())
            .opening(row -> open.accept(row.card()))
            .saying(messages, () -> messages.get("figures.rows.none"));
    model.shownProperty().subscribe(this::show);
    // Ready for Enter once the rows are there, and the list has taken them.
    model.rows().rows().subscribe(() -> Platform.runLater(this::chooseFirst));
  }

  private static void column(TableColumn<BehindRow, String> column, Function<BehindRow, String> text) {
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setSortable(false);
    column.setReorderable(false);
  }

  private String words(BehindRow row) {
    return Stream.of(row.kind().map(messages::word), Optional.of(row.words()).filter(words -> !words.isEmpty()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private void show(FiguresViewModel.Shown shown) {
    if (shown != null) {
      title.setText(shown.title());
      count.setText(model.words().number(shown.count()));
    }
  }

  private void chooseFirst() {
    if (model.shownProperty().get() != null) {
      focus();
    }
  }

  void focus() {
    lines.focus();
  }

  @FXML
  private void back(ActionEvent event) {
    model.back();
  }
}
