package app.fifteen.desktop.inbox;

import app.fifteen.desktop.kit.DeadlineCell;
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
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the inbox. */
final class InboxCell extends DeadlineCell<InboxRow> {

  static final double HEIGHT = 58;
  private static final double COUNTDOWN_WIDTH = 116;

  private final Desk desk;
  private final When when;
  private final Label client = new Label();
  private final HBox marks = new HBox(5);
  private final DraftMark draft;
  private final Label subject = new Label();
  private final FontIcon channelIcon = new FontIcon();
  private final Label channel = new Label("", channelIcon);
  private final Label holder = new Label();
  private final Label word = new Label();
  private final HBox line;
  private String aboutClient = "";

  InboxCell(Desk desk, Ticker ticker, DraftDesk drafts) {
    super(ticker, COUNTDOWN_WIDTH, 24);
    getStyleClass().add("inbox-cell");
    this.desk = desk;
    draft = new DraftMark(drafts);
    this.when = desk.when();
    client.getStyleClass().add("inbox-client");
    subject.getStyleClass().add("inbox-subject");
    channel.getStyleClass().add("inbox-aside");
    holder.getStyleClass().add("inbox-aside");
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
    line = new HBox(12, shape(), who, aside, countdown());
    line.setAlignment(Pos.CENTER_LEFT);
  }

  private VBox countdown() {
    word.setMaxWidth(Double.MAX_VALUE);
    word.setAlignment(Pos.CENTER_RIGHT);
    var both = new VBox(clock(), word);
    both.setAlignment(Pos.CENTER_RIGHT);
    fix(both, COUNTDOWN_WIDTH);
    return both;
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }

  @Override
  protected Node fill(InboxRow row) {
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
    return line;
  }

  @Override
  protected String countdown(InboxRow row, Instant now) {
    return row.kind() == InboxRow.Kind.RESOLVED ? when.brief(row.due(), now) : when.countdown(row.due(), now);
  }

  @Override
  protected DeadlineState stateAt(InboxRow row, Instant now) {
    return row.stateAt(now);
  }

  @Override
  protected String tell(InboxRow row, DeadlineState state, String countdown, Instant now) {
    word.setText(word(row, state));
    return Stream.of(client.getText(), aboutClient, subject.getText(), channel.getText(), word.getText(), countdown)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
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
