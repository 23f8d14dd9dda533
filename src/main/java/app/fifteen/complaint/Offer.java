package app.fifteen.complaint;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RemedyId;
import app.fifteen.remedy.Terms;
import java.util.Optional;

/**
 * What somebody wants to give the client.
 *
 * @param remedy the catalogue's, if it is one of those
 * @param words why; told to the supervisor where one has to approve
 */
public record Offer(Optional<RemedyId> remedy, Terms terms, String words) {

  private static final int MAX_NAME = 300;
  private static final int MAX_WORDS = 10_000;

  Outcome<Offer> checked() {
    var name = CleanText.line(terms.name());
    if (name.isEmpty()) {
      return Outcome.<Offer>refused("complaint.remedy.no_name").at(ComplaintField.REMEDY_NAME);
    }
    if (name.length() > MAX_NAME) {
      return Outcome.<Offer>refused("complaint.remedy.long_name", name.length(), MAX_NAME)
          .at(ComplaintField.REMEDY_NAME);
    }
    if (words.length() > MAX_WORDS) {
      return Outcome.refused("complaint.words.too_long", words.length(), MAX_WORDS);
    }
    var clean = new Terms(name, terms.kind(), terms.effect(), terms.cost(), terms.validDays());
    return Outcome.done(new Offer(remedy, clean, CleanText.lines(words)));
  }

  Offer costing(Money cost) {
    return new Offer(remedy, terms.costing(cost), words);
  }
}
