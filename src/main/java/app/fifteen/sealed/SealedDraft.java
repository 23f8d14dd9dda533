package app.fifteen.sealed;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.StaffId;
import app.fifteen.kernel.TypedWords;
import java.util.Optional;

/**
 * A message to the supervisor about to be sealed (R26).
 *
 * @param client who says it; empty for somebody who is not in the books
 * @param about whom it is about, where it is about one of us
 * @param replyHow how they want to be answered
 * @param reach their phone or address; needed only of somebody who is not in the books
 */
public record SealedDraft(
    Optional<ClientId> client, Optional<StaffId> about, SealedKind kind, String text, ReplyWay replyHow, String reach) {

  private static final TypedWords TEXT = TypedWords.lines(10_000, "sealed.text.too_long");
  private static final TypedWords REACH = TypedWords.line(300, "sealed.reach.too_long");

  /** @return as it may be stored; refused at the field that is wrong */
  public Outcome<SealedDraft> checked() {
    return TEXT.required(text, "sealed.text.none")
        .at(SealedField.TEXT)
        .then(
            words ->
                reached().at(SealedField.REACH).then(to -> Outcome.done(new SealedDraft(client, about, kind, words, replyHow, to))));
  }

  private Outcome<String> reached() {
    return client.isPresent() ? REACH.optional(reach) : REACH.required(reach, "sealed.reach.none");
  }
}
