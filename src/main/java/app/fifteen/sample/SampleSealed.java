package app.fifteen.sample;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.SealedMessageId;
import app.fifteen.sealed.ReplyWay;
import app.fifteen.sealed.SealedDraft;
import app.fifteen.sealed.SealedKind;
import app.fifteen.sealed.SealedMessages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lets the sample's clients write to the supervisor, and the supervisor open and answer that (R26). */
final class SampleSealed {

  private final SealedMessages messages;
  private final SampleClients clients;
  private final Map<String, Actor> people;
  private final Map<String, SealedMessageId> known = new HashMap<>();

  SampleSealed(SealedMessages messages, SampleClients clients, Map<String, Actor> people) {
    this.messages = messages;
    this.clients = clients;
    this.people = people;
  }

  /**
   * @param facts the message's line in the timeline
   * @param written what it says and is answered, in the sample's language
   */
  void take(Sheet facts, Sheet written, SampleStep step) {
    var id = facts.text("id");
    var actor = people.get(step.who());
    switch (step.what()) {
      case "seal" -> known.put(id, messages.sealMessage.seal(draft(facts, written), actor).orFail().id());
      case "unseal" -> messages.openSealedMessage.open(known.get(id), actor).orFail();
      case "answer" ->
          messages.answerSealedMessage.answer(known.get(id), reply(facts), written.text("answer"), actor).orFail();
      default -> throw new IllegalStateException("the sample has no " + step.what());
    }
  }

  private SealedDraft draft(Sheet facts, Sheet written) {
    return new SealedDraft(
        Optional.ofNullable(clients.of(facts.textOrEmpty("client"))),
        Optional.ofNullable(people.get(facts.textOrEmpty("about"))).map(Actor::id),
        EnumCode.read(SealedKind.class, facts.text("kind")),
        written.text("text"),
        reply(facts),
        written.textOrEmpty("reach"));
  }

  private static ReplyWay reply(Sheet facts) {
    return EnumCode.read(ReplyWay.class, facts.text("reply"));
  }
}
