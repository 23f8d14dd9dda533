package app.fifteen.desktop.watch;

import app.fifteen.desktop.kit.DeadlineLook;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.When;
import app.fifteen.desktop.kit.WindowPlace;
import app.fifteen.kernel.Messages;
import app.fifteen.request.InboxRow;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small strip above all windows with the most urgent countdown, for whoever works in another program. */
public final class Strip {

  private final Messages messages;
  private final Ticker ticker;
  private final DeskSettings settings;
  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final HBox line = new HBox(10);
  private final Label countdown = new Label();
  private final Label state = new Label();
  private final Label client = new Label();
  private Optional<InboxRow> urgent = Optional.empty();
  private Subscription ticks = Subscription.EMPTY;
  private double grabX;
  private double grabY;

  /** @param open brings the most urgent request up in the main window */
  public Strip(Messages messages, Ticker ticker, DeskSettings settings, BooleanProperty pinned, Runnable open) {
    this.messages = messages;
    this.ticker = ticker;
    this.settings = settings;
    countdown.getStyleClass().add("countdown-large");
    state.getStyleClass().add("deadline-word");
    client.setMaxWidth(220);
    HBox.setHgrow(client, Priority.ALWAYS);
    var close = new Button("", new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "button-icon", "small");
    close.setAccessibleText(messages.get("strip.unpin"));
    close.setOnAction(_ -> pinned.set(false));
    line.getStyleClass().add("strip");
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().addAll(countdown, state, client, close);
    line.setOnMousePressed(
        press -> {
          grabX = press.getScreenX() - stage.getX();
          grabY = press.getScreenY() - stage.getY();
        });
    line.setOnMouseDragged(
        drag -> {
          stage.setX(drag.getScreenX() - grabX);
          stage.setY(drag.getScreenY() - grabY);
        });
    line.setOnMouseReleased(
        release -> {
          if (release.isStillSincePress()) {
            open.run();
          } else {
            settings.set("strip.x", stage.getX());
            settings.set("strip.y", stage.getY());
            settings.save();
          }
        });
    var scene = new Scene(line);
    Theme.dress(scene);
    stage.setScene(scene);
    stage.setAlwaysOnTop(true);
    stage.setTitle(messages.get("strip.title"));
    pinned.subscribe(this::pin);
  }

  /** The row whose deadline is nearest, if anything is open. */
  public void show(Optional<InboxRow> row) {
    urgent = row;
    if (stage.isShowing()) {
      tick();
    }
  }

  /** Follows the clock only while somebody can see it. */
  private void pin(boolean pinned) {
    ticks.unsubscribe();
    if (!pinned) {
      stage.hide();
      return;
    }
    stage.setX(settings.number("strip.x", Screen.getPrimary().getVisualBounds().getMaxX() - 420));
    stage.setY(settings.number("strip.y", 40));
    WindowPlace.keepOnScreen(stage);
    ticks = ticker.nowProperty().subscribe(_ -> tick());
    stage.show();
  }

  private void tick() {
    var now = ticker.now();
    DeadlineLook.apply(line, urgent.map(row -> row.stateAt(now)).orElse(null));
    countdown.setText(urgent.map(row -> When.countdown(row.due(), now, messages)).orElse("–"));
    state.setText(urgent.map(row -> messages.word(row.stateAt(now))).orElse(""));
    var text = urgent.map(InboxRow::client).orElse(messages.get("strip.nothing"));
    if (!text.equals(client.getText())) {
      client.setText(text);
      stage.sizeToScene();
    }
  }

  public void close() {
    ticks.unsubscribe();
    stage.close();
  }
}
