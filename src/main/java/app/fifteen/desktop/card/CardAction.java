package app.fifteen.desktop.card;

import app.fifteen.card.DiscountCard;
import app.fifteen.kernel.Actor;
import app.fifteen.staff.Permission;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a card on the panel, each on a digit. */
enum CardAction {
  PRESENT(Feather.CHECK, KeyCode.DIGIT1, KeyCode.NUMPAD1),
  PRESENT_BY(Feather.USERS, KeyCode.DIGIT2, KeyCode.NUMPAD2),
  BUY(Feather.SHOPPING_BAG, KeyCode.DIGIT3, KeyCode.NUMPAD3),
  REVERSE(Feather.ROTATE_CCW, KeyCode.DIGIT4, KeyCode.NUMPAD4),
  REPLACE(Feather.CREDIT_CARD, KeyCode.DIGIT5, KeyCode.NUMPAD5),
  HAND(Feather.USER_CHECK, KeyCode.DIGIT6, KeyCode.NUMPAD6),
  BLOCK(Feather.LOCK, KeyCode.DIGIT7, KeyCode.NUMPAD7),
  UNBLOCK(Feather.UNLOCK, KeyCode.DIGIT7, KeyCode.NUMPAD7),
  ADJUST(Feather.EDIT_3, KeyCode.DIGIT8, KeyCode.NUMPAD8),
  MOVE(Feather.FILE_TEXT, KeyCode.DIGIT9, KeyCode.NUMPAD9),
  RECEIPT(Feather.PRINTER, KeyCode.DIGIT0, KeyCode.NUMPAD0);

  private final Ikon icon;
  private final KeyCode digit;
  private final KeyCode onPad;

  CardAction(Ikon icon, KeyCode digit, KeyCode onPad) {
    this.icon = icon;
    this.digit = digit;
    this.onPad = onPad;
  }

  Ikon icon() {
    return icon;
  }

  String nameKey() {
    return "card.do." + name().toLowerCase(Locale.ROOT);
  }

  String digit() {
    return digit.getName();
  }

  boolean isOn(KeyCode code) {
    return code == digit || code == onPad;
  }

  /** @param otherTerms whether the office has other terms by now */
  boolean isFor(DiscountCard card, Actor actor, boolean otherTerms) {
    return switch (this) {
      case PRESENT, PRESENT_BY, BUY, BLOCK -> !card.isBlocked();
      case UNBLOCK -> card.isBlocked();
      case REVERSE, REPLACE, HAND, RECEIPT -> true;
      case ADJUST -> Permission.CORRECT_CARDS.of(actor);
      case MOVE -> Permission.CORRECT_CARDS.of(actor) && otherTerms;
    };
  }
}
