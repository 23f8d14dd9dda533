package app.fifteen.desktop.inbox;

import app.fifteen.request.Action;

/** How an action is named once it is done. */
final class ActionWords {

  private ActionWords() {}

  static String doneKey(Action action) {
    return switch (action) {
      case Action.TakeOn() -> "common.done.claim";
      case Action.Reach(var how, var _) ->
          switch (how) {
            case CALL -> "common.done.call";
            case LETTER -> "common.done.letter";
            case CHAT -> "common.done.chat";
          };
      case Action.CallUnanswered _ -> "common.done.unanswered";
      case Action.Note _ -> "common.done.note";
      case Action.NeedThirdParty _ -> "common.done.third_party";
      case Action.Resolve _ -> "common.done.resolve";
      case Action.Reopen _ -> "common.done.reopen";
    };
  }
}
