package app.fifteen.desktop.client;

import app.fifteen.complaint.ComplaintMatter;
import app.fifteen.desktop.kit.DeadlineLook;
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
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One open matter with its countdown; ticks without a layout, as the inbox does. */
final class MatterCell extends ListCell<OpenMatter> {

  static final double HEIGHT = 44;
  private static final double COUNTDOWN_WIDTH = 108;

  private final Desk desk;
  private final Ticker ticker;
  private final boolean withPerson;
  private final FontIcon shape = new FontIcon();
  private final Label about = new Label();
  private final Label aside = new Label();
  private final Text countdown = new Text();
  private final Pane clock = new Pane(countdown);
  private final HBox line;
  private DeadlineState shown;

  // Held here, because the ticker holds it weakly: a cell that is no longer used goes away.
  private final ChangeListener<Instant> onTick = (_, _, now) -> tick(now);

  MatterCell(Desk desk, Ticker ticker, boolean withPerson) {
    this.desk = desk;
    this.ticker = ticker;
    this.withPerson = withPerson;
    getStyleClass().add("matter-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    shape.getStyleClass().add("deadline-shape");
    aside.getStyleClass().add("client-aside");
    countdown.getStyleClass().add("countdown");
    countdown.setManaged(false);
    countdown.setTextOrigin(VPos.TOP);
    countdown.setWrappingWidth(COUNTDOWN_WIDTH);
    clock.setMinSize(COUNTDOWN_WIDTH, 22);
    clock.setMaxSize(COUNTDOWN_WIDTH, 22);
    var what = new VBox(1, about, aside);
    what.setAlignment(Pos.CENTER_LEFT);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    line = new HBox(10, shape, what, clock);
    line.setAlignment(Pos.CENTER_LEFT);
    ticker.nowProperty().addListener(new WeakChangeListener<>(onTick));
  }

  @Override
  protected void updateItem(OpenMatter matter, boolean empty) {
    super.updateItem(matter, empty);
    shown = null;
    if (empty || matter == null) {
      setGraphic(null);
      setAccessibleText(null);
      DeadlineLook.apply(this, null);
      return;
    }
    about.setText(about(matter));
    about.setGraphic(icon(matter).map(FontIcon::new).orElse(null));
    clock.setVisible(!matter.isOnlyToConfirm());
    setGraphic(line);
    tick(ticker.now());
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

  private void tick(Instant now) {
    var matter = getItem();
    if (matter == null) {
      return;
    }
    var text = When.countdown(matter.due(), now, desk.messages());
    if (!text.equals(countdown.getText())) {
      countdown.setText(text);
    }
    var state = matter.stateAt(now);
    if (state != shown) {
      shown = state;
      DeadlineLook.apply(this, state);
      shape.setIconCode(DeadlineLook.shape(state));
      aside.setText(aside(matter, state));
      setAccessibleText(String.join(", ", about.getText(), aside.getText(), text));
    }
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
