package app.fifteen.sample;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.Action;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.Requests;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;


/** Lets people ask the sample office, and its staff handle that. */
final class SampleRequests {

  private final Requests requests;
  private final Clock clock;
  private final Map<String, RequestId> known = new HashMap<>();

  SampleRequests(Requests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /**
   * @param facts the request's line in the timeline
   * @param written what is asked in the sample's language
   */
  void register(Sheet facts, Sheet written, Optional<CompanyId> company) {
    var draft =
        new Arrival.Draft(
            "",
            clock.instant(),
            Channel.valueOf(facts.text("channel").toUpperCase(Locale.ROOT)),
            written.text("client"),
            written.textOrEmpty("phone"),
            written.textOrEmpty("email"),
            company,
            written.text("subject"),
            written.text("text"));
    known.put(facts.text("id"), requests.registerRequest.register(draft).orFail());
  }

  /** The one a line of the timeline tells of, once it has come in. */
  Optional<RequestId> of(String id) {
    return Optional.ofNullable(known.get(id));
  }

  void take(String request, String what, String words, Actor actor) {
    requests.handleRequest.handle(known.get(request), action(what, words), actor).orFail();
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
