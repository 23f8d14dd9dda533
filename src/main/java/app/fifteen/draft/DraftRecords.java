package app.fifteen.draft;

import static app.fifteen.database.schema.Tables.DRAFT;

import app.fifteen.card.CardRecords;
import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.MovedRecords;
import app.fifteen.complaint.ComplaintRecords;
import app.fifteen.kernel.ClientId;
import app.fifteen.makegood.MakeGoodRecords;
import app.fifteen.purchase.PurchaseRecords;
import app.fifteen.request.RequestRecords;
import app.fifteen.sealed.SealedRecords;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;

/** What is being typed about clients, their requests, complaints and cards. */
public final class DraftRecords implements ClientRecords {

  /** The drafts that belong to something of these people. */
  static Condition of(Collection<ClientId> people) {
    return DRAFT.CLIENT_ID
        .in(people.stream().map(ClientId::value).toList())
        .or(DRAFT.REQUEST_ID.in(RequestRecords.of(people)))
        .or(DRAFT.COMPLAINT_ID.in(ComplaintRecords.of(people)))
        .or(DRAFT.MAKE_GOOD_ID.in(MakeGoodRecords.of(people)))
        .or(DRAFT.CARD_ID.in(CardRecords.of(people)))
        .or(DRAFT.PURCHASE_ID.in(PurchaseRecords.of(people)))
        .or(DRAFT.SEALED_MESSAGE_ID.in(SealedRecords.of(people)));
  }

  @Override
  public List<CoveredRecords> tables() {
    return List.of(CoveredRecords.of(DRAFT).without(Care.TELLING, "it has not happened yet"));
  }

  @Override
  public List<MovedRecords> moved() {
    return List.of(new MovedRecords("draft", "merge.moves.drafts", DRAFT, DRAFT.ID, DRAFT.CLIENT_ID));
  }

  @Override
  public ErasedRecords erased() {
    return new DraftErasureStore();
  }

  @Override
  public GivenOut.Reading givenOut() {
    return new GivenDraftStore();
  }
}
