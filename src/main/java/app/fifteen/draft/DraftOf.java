package app.fifteen.draft;

import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.RequestId;

/** What somebody is typing for: their words belong to it, and are there again when they come back to it. */
public sealed interface DraftOf {

  record RequestWords(RequestId request) implements DraftOf {}

  record ClientWords(ClientId client) implements DraftOf {}

  record CaseWords(ComplaintId complaint) implements DraftOf {}

  record MakeGoodForm(MakeGoodId makeGood) implements DraftOf {}

  record CardWords(CardId card, Deed deed) implements DraftOf {}

  /** The form for a new request: everybody has one. */
  record NewRequest() implements DraftOf {}

  /** What is being done with a card. */
  enum Deed {
    PURCHASE,
    REVERSAL
  }
}
