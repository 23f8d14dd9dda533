package app.fifteen.desktop.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * The window behind a form: nothing in it can be used until the form is answered, and what is typed there goes to the
 * form. A new window is given the keyboard only a moment after it was asked for, and nobody waits for that with the first
 * letters; JavaFX's own modality would throw them away.
 */
final class WindowBehind {

  private final Window behind;
  private final Stage form;
  private final EventHandler<InputEvent> onInput = this::onInput;
  private final EventHandler<WindowEvent> onClose = this::onClose;
  private final Queue<InputEvent> typed = new ArrayDeque<>();
  private TextInputControl typedInto;
  private boolean passing;

  private WindowBehind(Window behind, Stage form) {
    this.behind = behind;
    this.form = form;
  }

  /** For as long as the form shows. */
  static void guard(Window behind, Stage form) {
    var guard = new WindowBehind(behind, form);
    behind.addEventFilter(InputEvent.ANY, guard.onInput);
    behind.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, guard.onClose);
    form.addEventFilter(KeyEvent.ANY, _ -> guard.goOnTyping());
    form.getScene().focusOwnerProperty().addListener((_, _, keyboard) -> guard.passOnAll(keyboard));
    form.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> guard.leave());
  }

  private void leave() {
    behind.removeEventFilter(InputEvent.ANY, onInput);
    behind.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, onClose);
    // Not every window manager gives the keyboard back by itself.
    if (behind.isShowing()) {
      behind.requestFocus();
    }
  }

  private void onClose(WindowEvent request) {
    request.consume();
    bringUp();
  }

  private void bringUp() {
    form.toFront();
    form.requestFocus();
  }

  private void onInput(InputEvent event) {
    event.consume();
    if (event instanceof KeyEvent || event instanceof InputMethodEvent) {
      typed.add(event);
      passOnAll(form.getScene().getFocusOwner());
    } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      bringUp();
    }
  }

  /** @param keyboard what has the keyboard in the form; null as long as it is not even drawn, and has none to give */
  private void passOnAll(Node keyboard) {
    if (passing || keyboard == null) {
      return;
    }
    passing = true;
    while (!typed.isEmpty()) {
      var to = form.getScene().getFocusOwner() == null ? keyboard : form.getScene().getFocusOwner();
      Event.fireEvent(to, typed.remove().copyFor(to, to));
      typedInto = to instanceof TextInputControl field ? field : null;
    }
    passing = false;
  }

  /** A field selects what is in it when it is given the keyboard: the next letter would replace the first ones. */
  private void goOnTyping() {
    if (!passing && typedInto != null) {
      typedInto.deselect();
      typedInto.end();
      typedInto = null;
    }
  }
}
