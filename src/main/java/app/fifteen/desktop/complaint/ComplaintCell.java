package app.fifteen.desktop.complaint;

import app.fifteen.client.Standing;
import app.fifteen.complaint.ComplaintRow;
import app.fifteen.complaint.GrantState;
import app.fifteen.desktop.kit.DeadlineCell;
import app.fifteen.desktop.kit.DeadlineLook;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftMark;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.StandingLook;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.When;
import app.fifteen.draft.DraftOf;
import app.fifteen.request.Deadline;
import app.fifteen.request.DeadlineState;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One complaint: who, what they want, what is next, and how long that still has. */
final class ComplaintCell extends DeadlineCell<ComplaintRow> {

  static final double HEIGHT = 68;
  private static final double ASIDE_WIDTH = 152;

  private final Desk desk;
  private final Label client = new Label();
  private final Label standing = new Label();
  private final DraftMark draft;
  private final Label wanted = new Label();
  private final Label leader = new Label();
  private final Label next = new Label();
  private final HBox line;
  private Optional<Deadline> deadline = Optional.empty();

  ComplaintCell(Desk desk, Ticker ticker, DraftDesk drafts) {
    super(ticker, ASIDE_WIDTH, 24);
    getStyleClass().add("complaint-cell");
    this.desk = desk;
    draft = new DraftMark(drafts);
    client.getStyleClass().add("text-bold");
    client.setMinWidth(0);
    standing.setMinWidth(Region.USE_PREF_SIZE);
    wanted.getStyleClass().add("text-muted");
    next.getStyleClass().add("deadline-word");
    var name = new HBox(8, client, draft, standing);
    name.setAlignment(Pos.CENTER_LEFT);
    leader.getStyleClass().add("complaint-leader");
    var what = new VBox(1, name, wanted, leader);
    what.setAlignment(Pos.CENTER_LEFT);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    var aside = new VBox(1, clock(), next);
    aside.setAlignment(Pos.CENTER_RIGHT);
    aside.setMinWidth(ASIDE_WIDTH);
    aside.setMaxWidth(ASIDE_WIDTH);
    line = new HBox(12, shape(), what, aside);
    line.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected Node fill(ComplaintRow row) {
    deadline = row.due().map(due -> Deadline.promised(row.waitingSince(), due, desk.policy()));
    var name = ShownName.of(desk.messages(), row.client());
    client.setText(row.company().map(company -> name + " · " + company).orElse(name));
    StandingLook.show(standing, row.standing(), desk.messages());
    wanted.setText(wanted(row));
    Presence.say(leader, row.leader().orElse(""));
    draft.show(new DraftOf.CaseWords(row.id()));
    return line;
  }

  private String wanted(ComplaintRow row) {
    var grievance = row.grievance();
    var about = grievance.wanted().isEmpty() ? grievance.category() : grievance.wanted();
    return Stream.of(desk.messages().word(grievance.severity()), about)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** How it ended, once it is closed. */
  @Override
  protected String countdown(ComplaintRow row, Instant now) {
    return row.end()
        .map(end -> desk.messages().word(end.reaction()))
        .or(() -> row.due().map(due -> When.countdown(due, now, desk.messages())))
        .orElse("");
  }

  @Override
  protected DeadlineState stateAt(ComplaintRow row, Instant now) {
    return row.end().isPresent() ? DeadlineState.MET : deadline.map(clock -> clock.stateAt(now)).orElse(null);
  }

  @Override
  protected Ikon shape(ComplaintRow row, DeadlineState state, Instant now) {
    if (row.flagged()) {
      return Feather.FLAG;
    }
    if (row.end().filter(end -> end.isToBeAsked(now)).isPresent()) {
      return Feather.HELP_CIRCLE;
    }
    if (state == DeadlineState.MISSED || state == DeadlineState.MET) {
      return DeadlineLook.shape(state);
    }
    if (row.awaiting()) {
      return Feather.PAUSE_CIRCLE;
    }
    return state == null ? Feather.MESSAGE_CIRCLE : DeadlineLook.shape(state);
  }

  @Override
  protected String tell(ComplaintRow row, DeadlineState state, String countdown, Instant now) {
    next.setText(next(row, now));
    return spoken(row, countdown);
  }

  private String next(ComplaintRow row, Instant now) {
    var messages = desk.messages();
    return row.end()
        .map(
            end ->
                end.isToBeAsked(now)
                    ? messages.get("cases.ask")
                    : end.aftermath().map(messages::word).orElse(desk.when().at(end.at(), now)))
        .orElseGet(() -> openNext(row));
  }

  private String openNext(ComplaintRow row) {
    var messages = desk.messages();
    if (row.flagged()) {
      return messages.get("cases.flagged");
    }
    if (row.awaiting()) {
      return messages.word(GrantState.AWAITING);
    }
    return row.next()
        .map(messages::word)
        .orElseGet(() -> messages.get(row.due().isPresent() ? "cases.promised" : "cases.to_close"));
  }

  private String spoken(ComplaintRow row, String time) {
    return Stream.of(
            client.getText(),
            draft.isVisible() ? desk.messages().get(DraftMark.KEY) : "",
            row.standing() == Standing.ORDINARY ? "" : desk.messages().word(row.standing()),
            wanted.getText(),
            leader.getText(),
            next.getText(),
            time)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
