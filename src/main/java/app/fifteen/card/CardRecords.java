package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;
import static app.fifteen.database.schema.Tables.CARD_EVENT;
import static app.fifteen.database.schema.Tables.CARD_NUMBER;
import static app.fifteen.database.schema.Tables.CARD_PRESENTATION;
import static app.fifteen.database.schema.Tables.CARD_REMINDER;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.MovedRecords;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.kernel.ClientId;
import java.util.Collection;
import java.util.List;
import org.jooq.Record1;
import org.jooq.Select;

/** What cards keep of clients. */
public final class CardRecords implements ClientRecords {

  /** The numbers of the cards that some clients hold, for whoever keeps something that hangs on cards. */
  public static Select<Record1<Long>> of(Collection<ClientId> people) {
    return select(DISCOUNT_CARD.ID)
        .from(DISCOUNT_CARD)
        .where(DISCOUNT_CARD.HOLDER_ID.in(people.stream().map(ClientId::value).toList()));
  }

  @Override
  public List<CoveredRecords> tables() {
    var figures = "figures that name nobody: the client they were of is nobody any more";
    return List.of(
        CoveredRecords.of(DISCOUNT_CARD),
        CoveredRecords.of(CARD_NUMBER)
            .without(Care.ERASING, "a number says nothing without its holder, and goes on being taken")
            .without(Care.TELLING, "an event tells of each replacement"),
        CoveredRecords.of(CARD_ENTRY).without(Care.ERASING, "the ledger is never changed (R32): " + figures),
        CoveredRecords.of(CARD_PRESENTATION).without(Care.ERASING, figures),
        CoveredRecords.of(CARD_EVENT),
        CoveredRecords.of(CARD_REMINDER));
  }

  @Override
  public List<MovedRecords> moved() {
    return List.of(
        new MovedRecords("card", "merge.moves.cards", DISCOUNT_CARD, DISCOUNT_CARD.ID, DISCOUNT_CARD.HOLDER_ID),
        new MovedRecords(
            "card_payment", "merge.moves.card_payments", DISCOUNT_CARD, DISCOUNT_CARD.ID, DISCOUNT_CARD.PAYER_ID),
        new MovedRecords(
            "presentation", "merge.moves.presentations", CARD_PRESENTATION, CARD_PRESENTATION.ID,
            CARD_PRESENTATION.CLIENT_ID),
        new MovedRecords("card_event", "merge.moves.card_events", CARD_EVENT, CARD_EVENT.ID, CARD_EVENT.CLIENT_ID));
  }

  @Override
  public ErasedRecords erased() {
    return new CardErasureStore();
  }

  @Override
  public GivenOut.Reading givenOut() {
    return new GivenCardStore();
  }

  @Override
  public List<StoryColumns> story() {
    return CardStoryColumns.branches();
  }
}
