package app.fifteen.purchase;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import java.time.Clock;

/** What clients bought (R44). */
public final class Purchases {

  public final PurchaseStore store = new PurchaseStore();
  public final ClientValueStore values = new ClientValueStore();
  public final RecordPurchase recordPurchase;
  public final TakePurchaseBack takePurchaseBack;

  public Purchases(Database database, Clock clock, Offices offices, Clients clients) {
    recordPurchase = new RecordPurchase(database, offices.store, clients.store, store, clock);
    takePurchaseBack = new TakePurchaseBack(database, store, clock);
  }
}
