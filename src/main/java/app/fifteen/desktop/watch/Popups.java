package app.fifteen.desktop.watch;

import app.fifteen.desktop.kit.Theme;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/**
 * Messages in the corner of the screen, above whatever program is in use, that go away by themselves. A click opens what
 * they are about. They never take the keyboard: whoever types, types on.
 */
public final class Popups {

  private static final Duration SHOWN = Duration.seconds(8);
  private static final double WIDTH = 340;
  private static final double MARGIN = 16;
  private static final int MOST = 4;

  private final VBox cards = new VBox();
  private final Popup popup = new Popup();
  private final Stage main;
  private Stage standIn;

  public Popups(Stage main) {
    this.main = main;
    cards.getStyleClass().add("popup-cards");
    cards.getStylesheets().add(Theme.class.getResource("desktop.css").toExternalForm());
    popup.getContent().add(cards);
  }

  public void show(String title, String text, Runnable open) {
    var heading = new Label(title);
    heading.getStyleClass().add("text-bold");
    heading.setWrapText(true);
    var body = new Label(text);
    body.getStyleClass().add("text-muted");
    body.setWrapText(true);
    var card = new VBox(2, heading, body);
    card.getStyleClass().add("popup-card");
    card.setPrefWidth(WIDTH);
    card.setOnMouseClicked(
        _ -> {
          remove(card);
          open.run();
        });
    if (cards.getChildren().size() >= MOST) {
      cards.getChildren().removeFirst();
    }
    cards.getChildren().add(card);
    var ends = new PauseTransition(SHOWN);
    ends.setOnFinished(_ -> remove(card));
    ends.play();
    place();
  }

  private void remove(VBox card) {
    cards.getChildren().remove(card);
    place();
  }

  private void place() {
    if (cards.getChildren().isEmpty()) {
      close();
      return;
    }
    if (!popup.isShowing()) {
      popup.show(main.isIconified() ? standIn() : main);
    }
    popup.sizeToScene();
    var bounds = Screen.getPrimary().getVisualBounds();
    popup.setX(bounds.getMaxX() - popup.getWidth() - MARGIN);
    popup.setY(bounds.getMaxY() - popup.getHeight() - MARGIN);
  }

  /** A minimised window shows no popups of its own. */
  private Stage standIn() {
    if (standIn == null) {
      standIn = new Stage(StageStyle.TRANSPARENT);
      standIn.setScene(new Scene(new Region(), 1, 1));
      standIn.setOpacity(0);
    }
    standIn.show();
    return standIn;
  }

  public void close() {
    popup.hide();
    if (standIn != null) {
      standIn.close();
    }
  }
}
