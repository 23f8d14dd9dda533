package app.fifteen.purchase;

import app.fifteen.client.ClientStore;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Notes what a client bought without a card (R44). */
public final class RecordPurchase {

  private final Database database;
  private final OfficeStore offices;
  private final ClientStore clients;
  private final PurchaseStore purchases;
  private final Clock clock;

  public RecordPurchase(
      Database database, OfficeStore offices, ClientStore clients, PurchaseStore purchases, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.clients = clients;
    this.purchases = purchases;
    this.clock = clock;
  }

  public Outcome<Purchase> record(ClientId client, PurchaseDraft raw, Actor actor) {
    return database.decide(
        tx ->
            Permission.WORK
                .check(tx, actor)
                .then(me -> raw.checked().then(draft -> record(tx, client, draft, me))));
  }

  private Outcome<Purchase> record(Transaction tx, ClientId client, PurchaseDraft draft, Actor me) {
    if (clients.byId(tx, client).isEmpty()) {
      return Outcome.refused("client.gone");
    }
    return unknown(tx, purchases, draft).then(fresh -> Outcome.done(add(tx, client, fresh, me)));
  }

  private Purchase add(Transaction tx, ClientId client, PurchaseDraft draft, Actor me) {
    var now = clock.instant();
    var zone = offices.current(tx).orElseThrow().office().zone();
    return purchases.add(
        tx, new NewPurchase(client, draft, now, LocalDate.ofInstant(now, zone), Optional.empty(), Optional.of(me.id())));
  }

  /** The same purchase twice adds nothing: refused with when it was entered. */
  public static Outcome<PurchaseDraft> unknown(Transaction tx, PurchaseStore purchases, PurchaseDraft draft) {
    return purchases
        .byReference(tx, draft.reference())
        .<Outcome<PurchaseDraft>>map(
            known ->
                Outcome.<PurchaseDraft>refused(
                        "purchase.reference.known", draft.reference(), known.boughtOn(), known.amount())
                    .at(PurchaseDraft.Part.REFERENCE))
        .orElseGet(() -> Outcome.done(draft));
  }
}
