package app.fifteen.sample;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.Action;
import app.fifteen.request.HandleRequest;

/** Lets the sample's people handle requests. */
record SampleHandling(HandleRequest handle) {

  void take(RequestId request, String what, String words, Actor actor) {
    handle.handle(request, action(what, words), actor).orFail();
  }

  private static Action action(String what, String words) {
    return switch (what) {
      case "claim" -> new Action.TakeOn();
      case "call" -> new Action.Reach(ContactHow.CALL, words);
      case "letter" -> new Action.Reach(ContactHow.LETTER, words);
      case "chat" -> new Action.Reach(ContactHow.CHAT, words);
      case "unanswered" -> new Action.CallUnanswered(words);
      case "note" -> new Action.Note(words);
      case "third_party" -> new Action.NeedThirdParty(words);
      case "resolve" -> new Action.Resolve(words);
      case "reopen" -> new Action.Reopen(words);
      default -> throw new IllegalStateException("the sample has no " + what);
    };
  }
}
