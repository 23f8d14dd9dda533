package app.fifteen.desktop.inbox;

import app.fifteen.kernel.ContactHow;
import app.fifteen.request.Action;
import app.fifteen.request.Stage;
import java.util.Locale;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * The actions of the inbox, each on one key: a digit, which every keyboard layout has in the same place (with Alt while
 * typing).
 */
enum RequestAction {
  CLAIM(Feather.USER_CHECK, _ -> new Action.TakeOn()),
  CALL(Feather.PHONE_CALL, words -> new Action.Reach(ContactHow.CALL, words)),
  UNANSWERED(Feather.PHONE_MISSED, Action.CallUnanswered::new),
  LETTER(Feather.MAIL, words -> new Action.Reach(ContactHow.LETTER, words)),
  CHAT(Feather.MESSAGE_CIRCLE, words -> new Action.Reach(ContactHow.CHAT, words)),
  THIRD_PARTY(Feather.USERS, Action.NeedThirdParty::new),
  RESOLVE(Feather.CHECK_CIRCLE, Action.Resolve::new),
  REOPEN(Feather.ROTATE_CCW, Action.Reopen::new),
  NOTE(Feather.EDIT_3, Action.Note::new);

  private final Ikon icon;
  private final Function<String, Action> maker;

  RequestAction(Ikon icon, Function<String, Action> maker) {
    this.icon = icon;
    this.maker = maker;
  }

  Ikon icon() {
    return icon;
  }

  String nameKey() {
    return "common.action." + name().toLowerCase(Locale.ROOT);
  }

  String digit() {
    return String.valueOf(ordinal() + 1);
  }

  Action with(String words) {
    return maker.apply(words);
  }

  /** Whether it makes sense at a stage; who may do it is decided by the rules. */
  boolean fits(Stage stage) {
    return switch (this) {
      case CLAIM -> !(stage instanceof Stage.Resolved);
      case CALL, UNANSWERED, LETTER, CHAT, NOTE -> true;
      case THIRD_PARTY -> stage instanceof Stage.InHand inHand && !inHand.thirdParty();
      case RESOLVE -> stage instanceof Stage.InHand;
      case REOPEN -> stage instanceof Stage.Resolved;
    };
  }
}
