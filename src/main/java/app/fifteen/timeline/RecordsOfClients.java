package app.fifteen.timeline;

import app.fifteen.card.CardRecords;
import app.fifteen.client.own.OwnRecords;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.complaint.ComplaintRecords;
import app.fifteen.draft.DraftRecords;
import app.fifteen.foolish.FoolishRuleRecords;
import app.fifteen.makegood.MakeGoodRecords;
import app.fifteen.privacy.PrivacyRecords;
import app.fifteen.purchase.PurchaseRecords;
import app.fifteen.request.RequestRecords;
import app.fifteen.sealed.SealedRecords;
import java.util.List;

/**
 * Everything that hangs on a client, one line a feature, in the order in which a person's file tells of it. What deals
 * with clients as wholes is given this list.
 */
public final class RecordsOfClients {

  public static final List<ClientRecords> ALL =
      List.of(
          new OwnRecords(),
          new RequestRecords(),
          new ComplaintRecords(),
          new SealedRecords(),
          new MakeGoodRecords(),
          new PurchaseRecords(),
          new CardRecords(),
          new FoolishRuleRecords(),
          new DraftRecords(),
          new PrivacyRecords());

  private RecordsOfClients() {}
}
