package app.fifteen.complaint;

import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RemedyId;
import app.fifteen.kernel.TypedWords;
import app.fifteen.remedy.Terms;
import java.util.Optional;

/**
 * What somebody wants to give the client.
 *
 * @param remedy the catalogue's, if it is one of those
 * @param words why; told to the supervisor where one has to approve
 */
public record Offer(Optional<RemedyId> remedy, Terms terms, String words) {

  private static final TypedWords NAME = TypedWords.line(300, "complaint.remedy.long_name");

  Outcome<Offer> checked() {
    return NAME.required(terms.name(), "complaint.remedy.no_name")
        .at(ComplaintField.REMEDY_NAME)
        .then(name -> CaseChange.SAID.optional(words).then(said -> Outcome.done(new Offer(remedy, called(name), said))));
  }

  private Terms called(String name) {
    return new Terms(name, terms.kind(), terms.effect(), terms.cost(), terms.validDays());
  }

  Offer costing(Money cost) {
    return new Offer(remedy, terms.costing(cost), words);
  }
}
