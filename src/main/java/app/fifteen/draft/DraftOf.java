package app.fifteen.draft;

import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.SealedMessageId;
import java.util.Arrays;
import java.util.stream.Stream;

/** What somebody is typing for: their words belong to it, and are there again when they come back to it. */
public sealed interface DraftOf {

  record RequestWords(RequestId request) implements DraftOf {}

  record ClientWords(ClientId client) implements DraftOf {}

  record CaseWords(ComplaintId complaint) implements DraftOf {}

  record MakeGoodForm(MakeGoodId makeGood) implements DraftOf {}

  record CardForm(CardId card, CardDeed deed) implements DraftOf {

    /** All of what can be typed for a card. */
    public static Stream<DraftOf> allOf(CardId card) {
      return Arrays.stream(CardDeed.values()).map(deed -> new CardForm(card, deed));
    }
  }

  record ClientForm(ClientId client, ClientDeed deed) implements DraftOf {

    /** All of what can be typed for a client. */
    public static Stream<DraftOf> allOf(ClientId client) {
      return Stream.concat(
          Stream.of(new ClientWords(client)), Arrays.stream(ClientDeed.values()).map(deed -> new ClientForm(client, deed)));
    }
  }

  record CompanyForm(CompanyId company) implements DraftOf {}

  /** A purchase without a card that is being taken back. */
  record PurchaseForm(PurchaseId purchase) implements DraftOf {}

  /** The answer to a message to the supervisor. */
  record SealedAnswer(SealedMessageId message) implements DraftOf {}

  /** The form for something that is not there yet: everybody has one of each. */
  record NewForm(Thing thing) implements DraftOf {}

  /** Whether it has several fields that go together; else it is words, of which two may stand one below the other. */
  default boolean isForm() {
    return switch (this) {
      case RequestWords _, ClientWords _, CaseWords _ -> false;
      case MakeGoodForm _, CardForm _, ClientForm _, CompanyForm _, PurchaseForm _, SealedAnswer _, NewForm _ -> true;
    };
  }

  /** What is being done with a card. */
  enum CardDeed {
    PURCHASE,
    REVERSAL,
    PRESENTATION,
    REPLACEMENT,
    HAND_OVER,
    BLOCKING,
    UNBLOCKING,
    ADJUSTMENT,
    OTHER_TERMS
  }

  /** What is being done about a client. */
  enum ClientDeed {
    FACTS,
    /** Of what is not known yet, typed on the page. */
    MISSING,
    STANDING,
    BOUGHT,
    CARD_SALE,
    /** What they have to say to the supervisor. */
    SEALED_MESSAGE
  }

  /** What is being made. */
  enum Thing {
    NEW_REQUEST,
    NEW_CLIENT,
    NEW_COMPANY,
    NEW_CARD,
    /** Of somebody who is not in the books. */
    NEW_SEALED_MESSAGE
  }
}
