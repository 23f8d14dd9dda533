package app.fifteen.desktop.inbox;

import app.fifteen.request.Action;

/** How an action is named once it is done. */
final class ActionWords {

  private ActionWords() {}

  static String doneKey(Action action) {
    return switch (action) {
      case Action.TakeOn() -> "inbox.done.claim";
      case Action.Reach(var how, var _) ->
          switch (how) {
            case CALL -> "inbox.done.call";
            case LETTER -> "inbox.done.letter";
            case CHAT -> "inbox.done.chat";
          };
      case Action.CallUnanswered _ -> "inbox.done.unanswered";
      case Action.Note _ -> "inbox.done.note";
      case Action.NeedThirdParty _ -> "inbox.done.third_party";
      case Action.Resolve _ -> "inbox.done.resolve";
      case Action.Reopen _ -> "inbox.done.reopen";
    };
  }
}
