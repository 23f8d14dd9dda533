package app.fifteen.desktop.merge;

import app.fifteen.client.merge.Candidate;
import app.fifteen.client.merge.ClientMerge;
import app.fifteen.client.merge.MergeChoice;
import app.fifteen.client.merge.Side;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The merge window: first who the other one is, then the two side by side. All of it goes by keyboard. */
public final class MergeController {

  private final MergeViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final MergeWords words;

  @FXML private VBox root;
  @FXML private Label title;
  @FXML private VBox finding;
  @FXML private TextField search;
  @FXML private ListView<Candidate> candidates;
  @FXML private VBox comparing;
  @FXML private Label mine;
  @FXML private Label aboutMine;
  @FXML private Label theirs;
  @FXML private Label aboutTheirs;
  @FXML private ListView<MergeRow> rows;
  @FXML private Label moving;
  @FXML private Label peace;
  @FXML private Label problem;
  @FXML private Label hint;
  @FXML private Button another;
  @FXML private Button merge;

  public MergeController(MergeViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = new MergeWords(messages);
  }

  @FXML
  private void initialize() {
    var region = desk.policy().office().phoneRegion();
    search.textProperty().bindBidirectional(model.searchProperty());
    candidates.setItems(model.candidates());
    candidates.setCellFactory(_ -> new CandidateCell(messages, region));
    var nobody = new Label(messages.get("merge.nobody_alike"));
    nobody.setWrapText(true);
    nobody.getStyleClass().addAll("text-muted", "empty-state");
    candidates.setPlaceholder(nobody);
    search.textProperty()
        .subscribe(typed -> nobody.setText(messages.get(typed.isBlank() ? "merge.nobody_alike" : "merge.nobody_found")));
    candidates.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        compare();
      }
    });
    rows.setCellFactory(_ -> new MergeCell(messages, (row, side) -> model.choose(MergeRows.chosen(model.choiceProperty().get(), row, side))));
    model.clientProperty().subscribe(() -> show(model.pairProperty().get()));
    model.pairProperty().subscribe(this::show);
    model.choiceProperty().subscribe(this::show);
    model.problemProperty().subscribe(why -> {
      Presence.say(problem, why == null ? "" : messages.get(why));
    });
    merge.disableProperty().bind(model.workingProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void show(MergePair pair) {
    boolean found = pair != null;
    for (var node : List.of(comparing, another, merge)) {
      Presence.show(node, found);
    }
    Presence.show(finding, !found);
    hint.setText(messages.get(found ? "merge.hint" : "merge.find_hint"));
    var client = model.clientProperty().get();
    title.setText(
        found || client == null ? messages.get("merge.title") : messages.get("merge.title_of", client.facts().name()));
    focus();
    if (!found) {
      return;
    }
    mine.setText(pair.survivor().client().facts().name());
    aboutMine.setText(about(pair.survivor()));
    theirs.setText(pair.other().client().facts().name());
    aboutTheirs.setText(about(pair.other()));
    var moved = words.moving(pair.other().counts());
    moving.setText(
        moved.isEmpty()
            ? messages.get("merge.nothing_moves", pair.other().client().facts().name())
            : messages.get("merge.moves", pair.survivor().client().facts().name(), moved));
    show(model.choiceProperty().get());
    rows.getSelectionModel().clearAndSelect(firstToThinkAbout());
  }

  /** Gives the keyboard to what is to be done next. */
  public void focus() {
    if (model.pairProperty().get() == null) {
      search.requestFocus();
    } else {
      rows.requestFocus();
    }
  }

  private String about(MergePair.Party party) {
    var since =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(messages.locale())
            .format(party.client().createdAt().atZone(desk.policy().office().zone()));
    return messages.get("merge.about", party.counts().of("merge.moves.requests"), since);
  }

  private int firstToThinkAbout() {
    for (int i = 0; i < rows.getItems().size(); i++) {
      if (rows.getItems().get(i).differs()) {
        return i;
      }
    }
    return 0;
  }

  private void show(MergeChoice choice) {
    var pair = model.pairProperty().get();
    if (pair == null || choice == null) {
      return;
    }
    ObservableRows.update(rows.getItems(), MergeRows.of(pair, choice, words, desk.policy().office().phoneRegion()));
    var merged = new ClientMerge(pair.survivor().client(), pair.other().client(), choice).merged().facts();
    var left =
        merged.unsubscribed().stream().sorted().map(messages::word).collect(Collectors.joining(", "));
    Presence.say(peace, left.isEmpty() ? "" : messages.get("merge.peace", left));
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      model.merge();
      key.consume();
    } else if (model.pairProperty().get() == null) {
      onKeyFinding(key);
    } else if (rows.isFocused() && rows.getSelectionModel().getSelectedItem() != null) {
      onKeyComparing(key);
    }
  }

  /** From the search field straight into what was found. */
  private void onKeyFinding(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      if (candidates.getSelectionModel().isEmpty()) {
        candidates.getSelectionModel().selectFirst();
      }
      compare();
      key.consume();
    } else if (key.getCode() == KeyCode.DOWN && search.isFocused()) {
      candidates.requestFocus();
      candidates.getSelectionModel().selectFirst();
      key.consume();
    }
  }

  private void onKeyComparing(KeyEvent key) {
    var row = rows.getSelectionModel().getSelectedItem();
    var choice = model.choiceProperty().get();
    var chosen =
        switch (key.getCode()) {
          case LEFT -> row instanceof MergeRow.OfField ? MergeRows.chosen(choice, row, Side.SURVIVOR) : choice;
          case RIGHT -> row instanceof MergeRow.OfField ? MergeRows.chosen(choice, row, Side.OTHER) : choice;
          case SPACE -> MergeRows.next(choice, row);
          default -> null;
        };
    if (chosen != null) {
      int index = rows.getSelectionModel().getSelectedIndex();
      model.choose(chosen);
      rows.getSelectionModel().clearAndSelect(index);
      key.consume();
    }
  }

  private void compare() {
    var candidate = candidates.getSelectionModel().getSelectedItem();
    if (candidate != null) {
      model.compare(candidate.id());
    }
  }

  @FXML
  private void turn(ActionEvent event) {
    model.turn();
  }

  @FXML
  private void another(ActionEvent event) {
    model.another();
  }

  @FXML
  private void merge(ActionEvent event) {
    model.merge();
  }

  @FXML
  private void cancel(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
