package app.fifteen.purchase;

import static app.fifteen.card.CardFixture.rubles;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.CardFixture;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/** What a client buys without a card, and what all of it makes them worth (R44). */
class PurchaseTest {

  private static PurchaseDraft contract(String amount, String reference) {
    return new PurchaseDraft(rubles(amount), PurchaseKind.CONTRACT, "Hotel in Kemer", reference, Optional.empty());
  }

  private static Outcome<Purchase> record(CardFixture office, ClientId client, PurchaseDraft draft, String day) {
    return office.purchases.recordPurchase.record(
        client, draft, Optional.ofNullable(day).map(LocalDate::parse), office.anna);
  }

  private static Optional<ClientValue> value(CardFixture office, ClientId client) {
    return office.house.database.read(tx -> office.purchases.values.of(tx, client));
  }

  @StoreTest
  void whatWasPaidWithACardAndWithoutIsAddedUp(Database database) {
    var office = CardFixture.in(database);
    var client = office.client();
    record(office, client, contract("100000", "C-1"), "2026-03-01").orFail();
    // 3 % off, so 19,400 are paid.
    office.bought(office.sold(client), "20000");
    var value = value(office, client).orElseThrow();
    assertThat(value.turnover()).containsExactly(rubles("119400"));
    assertThat(value.purchases()).isEqualTo(2);
    assertThat(value.first()).isEqualTo("2026-03-01");
    assertThat(value.last()).isEqualTo("2026-11-23");
  }

  @StoreTest
  void whatIsTakenBackCountsNoMore(Database database) {
    var office = CardFixture.in(database);
    var client = office.client();
    var purchase = record(office, client, contract("1000", ""), null).orFail();
    office.purchases.takePurchaseBack.takeBack(purchase.id(), rubles("400"), "One night less", office.anna).orFail();
    assertThat(value(office, client).orElseThrow().turnover()).containsExactly(rubles("600"));
    office.purchases.takePurchaseBack.takeBack(purchase.id(), rubles("600"), "Cancelled", office.anna).orFail();
    assertThat(value(office, client)).isEmpty();
    assertThat(refusal(office.purchases.takePurchaseBack.takeBack(purchase.id(), rubles("1"), "Again", office.anna)))
        .isEqualTo("purchase.reverse.too_much");
  }

  @StoreTest
  void aPurchaseWithACardIsTakenBackOnTheCard(Database database) {
    var office = CardFixture.in(database);
    var bought = office.bought(office.sold(), "1000").purchase();
    assertThat(refusal(office.purchases.takePurchaseBack.takeBack(bought.id(), rubles("1000"), "Why", office.anna)))
        .isEqualTo("purchase.with_card");
  }

  @StoreTest
  void theSameReferenceTwiceAddsNothing(Database database) {
    var office = CardFixture.in(database);
    var client = office.client();
    record(office, client, contract("1000", "C-7"), null).orFail();
    assertThat(refusal(record(office, client, contract("2000", "C-7"), null))).isEqualTo("purchase.reference.known");
    assertThat(value(office, client).orElseThrow().turnover()).containsExactly(rubles("1000"));
  }

  @StoreTest
  void aDayToComeAndOneBeforeAnybodysMemoryAreRefused(Database database) {
    var office = CardFixture.in(database);
    var client = office.client();
    assertThat(refusal(record(office, client, contract("1000", ""), "2026-11-24"))).isEqualTo("purchase.on.wrong");
    assertThat(refusal(record(office, client, contract("1000", ""), "0026-11-23"))).isEqualTo("purchase.on.wrong");
    assertThat(value(office, client)).isEmpty();
  }

  private static String refusal(Outcome<?> outcome) {
    return outcome.either(_ -> "done", rejection -> rejection.key());
  }
}
