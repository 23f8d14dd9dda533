package app.fifteen.desktop.client;

import app.fifteen.complaint.ComplaintMatter;
import app.fifteen.desktop.kit.DeadlineCell;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.When;
import app.fifteen.makegood.MakeGoodMatter;
import app.fifteen.request.DeadlineState;
import app.fifteen.request.RequestMatter;
import app.fifteen.sealed.SealedMatter;
import app.fifteen.timeline.OpenMatter;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One open matter with its countdown. */
final class MatterCell extends DeadlineCell<OpenMatter> {

  static final double HEIGHT = 44;
  private static final double COUNTDOWN_WIDTH = 108;

  private final Desk desk;
  private final boolean withPerson;
  private final Label about = new Label();
  private final Label aside = new Label();
  private final HBox line;

  MatterCell(Desk desk, Ticker ticker, boolean withPerson) {
    super(ticker, COUNTDOWN_WIDTH, 22);
    getStyleClass().add("matter-cell");
    this.desk = desk;
    this.withPerson = withPerson;
    aside.getStyleClass().add("client-aside");
    var what = new VBox(1, about, aside);
    what.setAlignment(Pos.CENTER_LEFT);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    line = new HBox(10, shape(), what, clock());
    line.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected Node fill(OpenMatter matter) {
    about.setText(about(matter));
    about.setGraphic(icon(matter).map(FontIcon::new).orElse(null));
    clock().setVisible(!matter.isOnlyToConfirm());
    return line;
  }

  /** What a sealed one is about does not stand here, not even for whoever may open it. */
  private String about(OpenMatter matter) {
    if (matter.matter() instanceof SealedMatter(var kind)) {
      return desk.messages().get("sealed.told", kind);
    }
    return matter.about().isEmpty() ? desk.messages().get("common.no_subject") : matter.about();
  }

  private static Optional<Ikon> icon(OpenMatter matter) {
    return switch (matter.matter()) {
      case RequestMatter _ -> Optional.empty();
      case ComplaintMatter _ -> Optional.of(Feather.FROWN);
      case SealedMatter _ -> Optional.of(Feather.LOCK);
      case MakeGoodMatter _ -> Optional.of(Feather.GIFT);
      default -> throw wordless(matter);
    };
  }

  private static IllegalArgumentException wordless(OpenMatter matter) {
    return new IllegalArgumentException("nobody knows how to show " + matter.matter());
  }

  @Override
  protected String countdown(OpenMatter matter, Instant now) {
    return When.countdown(matter.due(), now, desk.messages());
  }

  @Override
  protected DeadlineState stateAt(OpenMatter matter, Instant now) {
    return matter.stateAt(now);
  }

  @Override
  protected String tell(OpenMatter matter, DeadlineState state, String countdown, Instant now) {
    aside.setText(aside(matter, state));
    return String.join(", ", about.getText(), aside.getText(), countdown);
  }

  private String aside(OpenMatter matter, DeadlineState state) {
    var holder = matter.holder().orElse(matter.isRequest() ? desk.messages().get("common.unclaimed") : "");
    return Stream.of(Optional.of(word(matter, state)), Optional.of(holder), withPerson ? Optional.of(matter.person()) : Optional.<String>empty())
        .flatMap(Optional::stream)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String word(OpenMatter matter, DeadlineState state) {
    var messages = desk.messages();
    if (!matter.enforced()) {
      return messages.get("common.history");
    }
    return switch (matter.matter()) {
      case RequestMatter(var inHand) when inHand ->
          messages.get(state == DeadlineState.MISSED ? "common.in_hand_late" : "common.in_hand");
      case RequestMatter _, SealedMatter _ -> messages.word(state);
      case ComplaintMatter(var next) ->
          next.map(step -> messages.get("clientpage.complaint_next", step))
              .orElse(messages.get(state == DeadlineState.MISSED ? "clientpage.complaint_late" : "clientpage.complaint"));
      case MakeGoodMatter(var makeGood) ->
          state == DeadlineState.MISSED ? messages.get("common.overdue_state", makeGood) : messages.word(makeGood);
      default -> throw wordless(matter);
    };
  }
}
