package app.fifteen.desktop.wizard;

import app.fifteen.complaint.Step;
import java.util.function.IntPredicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What each key does in the wizard, wherever the keyboard is. */
final class WizardKeys {

  /** What the keys press besides the view model; of the digits, whether there was something on it. */
  record Pressed(Runnable story, IntPredicate severity, IntPredicate step) {}

  private final WizardViewModel model;
  private final RuleController rule;
  private final AbuseController abuse;
  private final Pressed pressed;

  WizardKeys(WizardViewModel model, RuleController rule, AbuseController abuse, Pressed pressed) {
    this.model = model;
    this.rule = rule;
    this.abuse = abuse;
    this.pressed = pressed;
  }

  void onKey(KeyEvent key) {
    boolean used = true;
    if (key.isShortcutDown()) {
      used = key.isShiftDown() ? onShiftShortcut(key.getCode()) : onShortcut(key.getCode());
    } else if (key.isAltDown()) {
      used = onAlt(key.getCode());
    } else if (key.getCode() == KeyCode.F9) {
      pressed.story().run();
    } else {
      used = false;
    }
    if (used) {
      key.consume();
    }
  }

  private boolean onShortcut(KeyCode code) {
    switch (code) {
      case ENTER -> send();
      case PAGE_UP -> model.shown().back();
      case PAGE_DOWN -> model.shown().forth();
      case G -> onCompensate(model.giving()::give);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean onShiftShortcut(KeyCode code) {
    switch (code) {
      case G -> onCompensate(model.giving()::askForTheRest);
      case R -> unlessReadOnly(rule::open);
      case A -> unlessReadOnly(abuse::open);
      default -> {
        return pressed.severity().test(Digits.of(code));
      }
    }
    return true;
  }

  private boolean onAlt(KeyCode code) {
    switch (code) {
      case LEFT -> model.shown().back();
      case RIGHT -> model.shown().forth();
      default -> {
        int digit = Digits.of(code);
        return digit >= 0
            && !model.isReadOnly()
            && (abuse.isOpen() ? abuse.press(digit) : pressed.step().test(digit));
      }
    }
    return true;
  }

  private void onCompensate(Runnable work) {
    if (model.shown().get() == Step.COMPENSATE) {
      unlessReadOnly(work);
    }
  }

  private void unlessReadOnly(Runnable work) {
    if (!model.isReadOnly()) {
      work.run();
    }
  }

  private void send() {
    if (rule.isOpen()) {
      rule.send(null);
    } else if (abuse.isOpen()) {
      abuse.send(null);
    } else {
      model.done();
    }
  }

  /** For keys that nothing else has used. */
  void onUnusedKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      if (rule.isOpen()) {
        rule.close(null);
      } else if (abuse.isOpen()) {
        abuse.close(null);
      } else {
        model.leave();
      }
      key.consume();
    }
  }
}
