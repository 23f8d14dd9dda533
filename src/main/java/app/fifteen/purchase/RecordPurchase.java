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
import java.time.LocalTime;
import java.util.Optional;

/** Notes what a client bought without a card (R44). */
public final class RecordPurchase {

  /** Nobody notes what was bought before. */
  private static final int MOST_YEARS = 50;

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

  /** @param on the office's local day on which it was bought; empty for just now */
  public Outcome<Purchase> record(ClientId client, PurchaseDraft raw, Optional<LocalDate> on, Actor actor) {
    return database.decide(
        tx ->
            Permission.WORK
                .check(tx, actor)
                .then(me -> raw.checked().then(draft -> record(tx, client, draft, on, me))));
  }

  private Outcome<Purchase> record(
      Transaction tx, ClientId client, PurchaseDraft draft, Optional<LocalDate> on, Actor me) {
    if (clients.byId(tx, client).isEmpty()) {
      return Outcome.refused("client.gone");
    }
    var now = clock.instant();
    var zone = offices.current(tx).orElseThrow().office().zone();
    var today = LocalDate.ofInstant(now, zone);
    var day = on.orElse(today);
    if (day.isAfter(today) || day.isBefore(today.minusYears(MOST_YEARS))) {
      return Outcome.<Purchase>refused("purchase.on.wrong", day, today).at(PurchaseDraft.Part.BOUGHT_ON);
    }
    // Of an earlier day nobody knows the time.
    var at = day.equals(today) ? now : day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    return unknown(tx, purchases, draft)
        .then(
            fresh ->
                Outcome.done(
                    purchases.add(
                        tx, new NewPurchase(client, fresh, at, day, Optional.empty(), Optional.of(me.id())))));
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
