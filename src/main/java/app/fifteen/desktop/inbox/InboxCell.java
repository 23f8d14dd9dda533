package app.fifteen.desktop.inbox;

import app.fifteen.desktop.kit.DeadlineLook;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftMark;
import app.fifteen.desktop.kit.Icons;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.When;
import app.fifteen.draft.DraftOf;
import app.fifteen.request.DeadlineState;
import app.fifteen.request.InboxRow;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One line of the inbox. Only the cells on screen listen to the ticker, and a tick changes nothing but an unmanaged
 * {@link Text} in a pane of fixed size, so that it causes no layout.
 */
final class InboxCell extends ListCell<InboxRow> {

  static final double HEIGHT = 58;
  private static final double COUNTDOWN_WIDTH = 116;

  private final Desk desk;
  private final Ticker ticker;
  private final When when;
  private final FontIcon shape = new FontIcon();
  private final Label client = new Label();
  private final HBox marks = new HBox(5);
  private final DraftMark draft;
  private final Label subject = new Label();
  private final FontIcon channelIcon = new FontIcon();
  private final Label channel = new Label("", channelIcon);
  private final Label holder = new Label();
  private final Text countdown = new Text();
  private final Label word = new Label();
  private final HBox line;
  private DeadlineState shown;
  private String aboutClient = "";

  // Held here, because the ticker holds it weakly: a cell that is no longer used goes away.
  private final ChangeListener<Instant> onTick = (_, _, now) -> tick(now);

  InboxCell(Desk desk, Ticker ticker, DraftDesk drafts) {
    this.desk = desk;
    draft = new DraftMark(drafts);
    this.ticker = ticker;
    this.when = desk.when();
    getStyleClass().add("inbox-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    shape.getStyleClass().add("deadline-shape");
    client.getStyleClass().add("inbox-client");
    subject.getStyleClass().add("inbox-subject");
    channel.getStyleClass().add("inbox-aside");
    holder.getStyleClass().add("inbox-aside");
    countdown.getStyleClass().add("countdown");
    word.getStyleClass().add("deadline-word");

    marks.setAlignment(Pos.CENTER_LEFT);
    marks.setMinWidth(Region.USE_PREF_SIZE);
    var name = new HBox(6, client, draft, marks);
    name.setAlignment(Pos.CENTER_LEFT);
    var who = new VBox(2, name, subject);
    who.setAlignment(Pos.CENTER_LEFT);
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    var aside = new VBox(2, channel, holder);
    aside.setAlignment(Pos.CENTER_LEFT);
    fix(aside, 124);
    line = new HBox(12, shape, who, aside, clock());
    line.setAlignment(Pos.CENTER_LEFT);
    ticker.nowProperty().addListener(new WeakChangeListener<>(onTick));
  }

  private VBox clock() {
    countdown.setManaged(false);
    countdown.setTextOrigin(VPos.TOP);
    countdown.setWrappingWidth(COUNTDOWN_WIDTH);
    var pane = new Pane(countdown);
    fix(pane, COUNTDOWN_WIDTH);
    pane.setMinHeight(24);
    pane.setPrefHeight(24);
    pane.setMaxHeight(24);
    word.setMaxWidth(Double.MAX_VALUE);
    word.setAlignment(Pos.CENTER_RIGHT);
    var clock = new VBox(pane, word);
    clock.setAlignment(Pos.CENTER_RIGHT);
    fix(clock, COUNTDOWN_WIDTH);
    return clock;
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }

  @Override
  protected void updateItem(InboxRow row, boolean empty) {
    super.updateItem(row, empty);
    shown = null;
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var messages = desk.messages();
    var name = ShownName.of(messages, row.client());
    client.setText(row.company().map(company -> name + " · " + company).orElse(name));
    subject.setText(row.subject().isEmpty() ? messages.get("common.no_subject") : row.subject());
    channelIcon.setIconCode(Icons.of(row.channel()));
    channel.setText(messages.word(row.channel()));
    holder.setText(row.holderName().orElseGet(() -> waitsFor(row)));
    holder.pseudoClassStateChanged(InboxController.EMPTY, row.holderName().isEmpty());
    var about = ClientMarks.of(row);
    marks.getChildren().setAll(about.stream().map(ClientMarks.Mark::icon).toList());
    var spoken = about.stream().map(ClientMarks.Mark::key);
    boolean begun = draft.show(new DraftOf.RequestWords(row.id()));
    aboutClient =
        (begun ? Stream.concat(Stream.of(DraftMark.KEY), spoken) : spoken)
            .map(messages::get)
            .collect(Collectors.joining(", "));
    setGraphic(line);
    tick(ticker.now());
  }

  private void tick(Instant now) {
    var row = getItem();
    if (row == null) {
      return;
    }
    var text =
        row.kind() == InboxRow.Kind.RESOLVED ? when.brief(row.due(), now) : when.countdown(row.due(), now);
    if (!text.equals(countdown.getText())) {
      countdown.setText(text);
    }
    var state = row.stateAt(now);
    if (state != shown) {
      shown = state;
      DeadlineLook.apply(this, state);
      shape.setIconCode(DeadlineLook.shape(state));
      word.setText(word(row, state));
      setAccessibleText(
          Stream.of(client.getText(), aboutClient, subject.getText(), channel.getText(), word.getText(), text)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", ")));
    }
  }

  /** Whose personal client it is has it first (R7). */
  private String waitsFor(InboxRow row) {
    var messages = desk.messages();
    if (row.isFirstFor(desk.actor().id())) {
      return messages.get("inbox.your_client");
    }
    return row.personalManagerName()
        .map(manager -> messages.get("inbox.waits_for", manager))
        .orElseGet(() -> messages.get("common.unclaimed"));
  }

  private String word(InboxRow row, DeadlineState state) {
    var messages = desk.messages();
    if (!row.enforced() && row.kind() != InboxRow.Kind.RESOLVED) {
      return messages.get("common.history");
    }
    return switch (row.kind()) {
      case AWAITING -> messages.word(state);
      case IN_HAND -> messages.get(state == DeadlineState.MISSED ? "common.in_hand_late" : "common.in_hand");
      case RESOLVED -> messages.get("inbox.resolved");
    };
  }
}
