package app.fifteen.desktop.card;

import app.fifteen.card.ReminderMark;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What came of telling a client: how it looks, and the key that notes it, also while typing. */
record ReminderLook(Ikon icon, KeyCode key) {

  static ReminderLook of(ReminderMark mark) {
    return switch (mark) {
      case CALLED -> new ReminderLook(Feather.PHONE_MISSED, KeyCode.F5);
      case REACHED -> new ReminderLook(Feather.PHONE_CALL, KeyCode.F6);
      case LETTER -> new ReminderLook(Feather.MAIL, KeyCode.F7);
      case DECLINED -> new ReminderLook(Feather.BELL_OFF, KeyCode.F8);
    };
  }
}
