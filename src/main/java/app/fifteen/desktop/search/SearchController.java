package app.fifteen.desktop.search;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Messages;
import app.fifteen.search.FoundRow;
import app.fifteen.search.SearchAnything;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The search box over whatever screen is open. The keyboard stays in the field; arrow keys move through the list. */
public final class SearchController {

  private static final int MOST_ROWS_SEEN = 9;
  private static final double EDGES = 2;

  /** A search is hardly ever longer; one that is says so. */
  private static final Duration PATIENCE = Duration.millis(400);

  private final SearchViewModel model;
  private final Desk desk;
  private final Supplier<Instant> now;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final ChangeListener<Node> closesWithoutFocus = (_, _, owner) -> focusWentTo(owner);
  private Node before;

  @FXML private StackPane root;
  @FXML private TextField searchField;
  @FXML private ProgressIndicator busy;
  @FXML private Label above;
  @FXML private ListView<FoundRow> foundList;
  @FXML private VBox nothing;
  @FXML private Label nothingText;
  @FXML private Label nothingHint;
  @FXML private Label count;

  /** @param now when dates are compared with */
  public SearchController(SearchViewModel model, Desk desk, Supplier<Instant> now) {
    this.model = model;
    this.desk = desk;
    this.now = now;
  }

  @FXML
  private void initialize() {
    searchField.textProperty().bindBidirectional(model.typedProperty());
    foundList.setFixedCellSize(SearchCell.HEIGHT);
    foundList.setCellFactory(_ -> cell());
    foundList
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> searchField.setAccessibleHelp(row == null ? null : SearchCell.words(row, desk.messages())));
    patience.setOnFinished(_ -> busy.setVisible(model.searchingProperty().get()));
    model
        .searchingProperty()
        .subscribe(
            searching -> {
              if (searching) {
                patience.playFromStart();
              } else {
                patience.stop();
                busy.setVisible(false);
              }
            });
    model.answerProperty().subscribe(this::show);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    // Nothing of this is meant for the screen below.
    root.addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    root.setOnMousePressed(this::pressedBeside);
    root.sceneProperty()
        .addListener(
            (_, was, is) -> {
              if (was != null) {
                was.focusOwnerProperty().removeListener(closesWithoutFocus);
              }
              if (is != null) {
                is.focusOwnerProperty().addListener(closesWithoutFocus);
              }
            });
  }

  private SearchCell cell() {
    var cell = new SearchCell(desk, now);
    cell.setOnMouseClicked(
        _ -> {
          if (cell.getItem() != null) {
            model.open(cell.getItem());
          }
        });
    return cell;
  }

  /** Comes up over a window; once more, and what is typed is marked to be typed anew. */
  public void showOver(Pane window) {
    if (root.getParent() == null) {
      before = window.getScene().getFocusOwner();
      window.getChildren().add(root);
      // Before the first letter comes: a field without its skin would lose it.
      root.applyCss();
      root.layout();
      model.begin();
    }
    searchField.requestFocus();
    searchField.selectAll();
  }

  /** Goes away and gives the keyboard back to who had it. */
  public void close() {
    if (root.getParent() instanceof Pane window) {
      window.getChildren().remove(root);
      (before != null && before.getScene() == window.getScene() ? before : window).requestFocus();
      before = null;
    }
  }

  private void focusWentTo(Node owner) {
    for (var node = owner; node != null; node = node.getParent()) {
      if (node == root) {
        return;
      }
    }
    if (owner != null && root.getParent() instanceof Pane window) {
      window.getChildren().remove(root);
    }
  }

  private void pressedBeside(MouseEvent press) {
    if (press.getTarget() == root) {
      close();
      press.consume();
    }
  }

  private void show(SearchViewModel.Answer answer) {
    var found = answer.rows().stream().map(FoundRow::destination).toList();
    boolean others = !found.equals(foundList.getItems().stream().map(FoundRow::destination).toList());
    int selected = foundList.getSelectionModel().getSelectedIndex();
    foundList.getItems().setAll(answer.rows());
    // A letter more that finds the same moves nothing.
    foundList.getSelectionModel().select(others ? 0 : selected);
    if (others) {
      foundList.scrollTo(0);
    }
    int rows = answer.rows().size();
    foundList.setPrefHeight(Math.min(rows, MOST_ROWS_SEEN) * SearchCell.HEIGHT + EDGES);
    Presence.show(foundList, rows > 0);
    Presence.show(nothing, rows == 0);
    var messages = desk.messages();
    Presence.say(above, above(answer, messages));
    if (answer.problem().isPresent()) {
      nothingText.setText(messages.get("search.failed"));
      nothingHint.setText(messages.get(answer.problem().get()));
    } else if (answer.isRecent()) {
      nothingText.setText(messages.get("search.start"));
      nothingHint.setText(messages.get("search.start_hint"));
    } else {
      nothingText.setText(messages.get("search.nothing", answer.typed().strip()));
      nothingHint.setText(messages.get("search.nothing_hint"));
    }
    count.setText(rows == 0 || answer.isRecent() ? "" : messages.get(rows < SearchAnything.MOST ? "search.found" : "search.most", rows));
  }

  private static String above(SearchViewModel.Answer answer, Messages messages) {
    if (answer.rows().isEmpty()) {
      return "";
    }
    if (answer.isRecent()) {
      return messages.get("search.recent");
    }
    return answer.isSimilarOnly() ? messages.get("search.similar_only") : "";
  }

  private void onKey(KeyEvent key) {
    var selection = foundList.getSelectionModel();
    boolean used = true;
    switch (key.getCode()) {
      case ESCAPE -> close();
      case ENTER -> {
        if (selection.getSelectedIndex() > 0) {
          model.open(selection.getSelectedItem());
        } else {
          model.openFirst();
        }
      }
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(MOST_ROWS_SEEN - 1);
      case PAGE_UP -> move(1 - MOST_ROWS_SEEN);
      case TAB -> move(key.isShiftDown() ? -1 : 1);
      case K -> {
        used = key.isShortcutDown();
        if (used) {
          searchField.selectAll();
        }
      }
      default -> used = false;
    }
    if (used) {
      key.consume();
    }
  }

  private void move(int by) {
    int last = foundList.getItems().size() - 1;
    if (last < 0) {
      return;
    }
    int to = Math.clamp(foundList.getSelectionModel().getSelectedIndex() + by, 0, last);
    foundList.getSelectionModel().clearAndSelect(to);
    foundList.scrollTo(Math.max(0, to - MOST_ROWS_SEEN + 2));
  }
}
