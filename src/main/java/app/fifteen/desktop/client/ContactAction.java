package app.fifteen.desktop.client;

import app.fifteen.client.ClientEntryKind;
import app.fifteen.kernel.ContactHow;
import app.fifteen.request.Action;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What one does with a client, each on the digit it has in the inbox. */
enum ContactAction {
  CALL(2, Feather.PHONE_CALL, ClientEntryKind.CALL, ContactHow.CALL, words -> new Action.Reach(ContactHow.CALL, words)),
  UNANSWERED(3, Feather.PHONE_MISSED, ClientEntryKind.CALL_UNANSWERED, ContactHow.CALL, Action.CallUnanswered::new),
  LETTER(4, Feather.MAIL, ClientEntryKind.LETTER, ContactHow.LETTER, words -> new Action.Reach(ContactHow.LETTER, words)),
  CHAT(5, Feather.MESSAGE_CIRCLE, ClientEntryKind.CHAT, ContactHow.CHAT, words -> new Action.Reach(ContactHow.CHAT, words)),
  NOTE(9, Feather.EDIT_3, ClientEntryKind.NOTE, null, Action.Note::new);

  private final int digit;
  private final Ikon icon;
  private final ClientEntryKind kind;
  private final ContactHow how;
  private final Function<String, Action> maker;

  ContactAction(int digit, Ikon icon, ClientEntryKind kind, ContactHow how, Function<String, Action> maker) {
    this.digit = digit;
    this.icon = icon;
    this.kind = kind;
    this.how = how;
    this.maker = maker;
  }

  String digit() {
    return String.valueOf(digit);
  }

  boolean isOn(KeyCode code) {
    return code.isDigitKey() && code.getName().endsWith(digit());
  }

  Ikon icon() {
    return icon;
  }

  String nameKey() {
    return "common.action." + name().toLowerCase(Locale.ROOT);
  }

  String doneKey() {
    return "common.done." + name().toLowerCase(Locale.ROOT);
  }

  /** In which way it reaches the client, or tries to; what stays among us reaches nobody. */
  Optional<ContactHow> how() {
    return Optional.ofNullable(how);
  }

  /** As part of a request. */
  Action with(String words) {
    return maker.apply(words);
  }

  /** Besides all requests. */
  ClientEntryKind kind() {
    return kind;
  }
}
