package app.fifteen.desktop.kit;

import javafx.event.Event;
import javafx.event.EventHandler;
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
      passOn(event);
    } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      bringUp();
    }
  }

  private void passOn(InputEvent typed) {
    var scene = form.getScene();
    var keyboard = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    passing = true;
    Event.fireEvent(keyboard, typed.copyFor(keyboard, keyboard));
    passing = false;
    typedInto = keyboard instanceof TextInputControl field ? field : null;
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
