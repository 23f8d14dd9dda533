package app.fifteen.card;

import static app.fifteen.card.CardFixture.done;
import static app.fifteen.card.CardFixture.known;
import static app.fifteen.card.CardFixture.purchase;
import static app.fifteen.card.CardFixture.rubles;
import static app.fifteen.card.CardFixture.trip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fifteen.client.ClientFacts;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.PurchaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A card at the desk (R28 to R30). */
class CardUseTest {

  private static String key(Outcome<?> outcome) {
    return outcome.either(done -> "done: " + done, Rejection::key);
  }

  @StoreTest
  void aCardIsSoldWithTheNextNumberAndKeepsItsTerms(Database database) {
    var at = CardFixture.in(database);
    var first = at.sold();
    var second = at.sold();
    assertThat(first.number().digits()).isEqualTo("1500000011");
    assertThat(second.number().digits()).isEqualTo("1500000029");
    assertThat(first.number().isChecked()).isTrue();
    assertThat(first.account()).isEqualTo(new BonusAccount(0, 0, 0, LocalDate.parse("2027-05-23")));
    at.cards("discount = \"10%\"\nlife_months = 1\n");
    assertThat(at.bought(first, "1000").bill().discount()).isEqualTo(rubles("30"));
    assertThat(at.bought(at.sold(), "1000").bill().discount()).isEqualTo(rubles("100"));
  }

  @StoreTest
  void aNumberWithASlipOfAnotherOfficeOrTakenIsRefused(Database database) {
    var at = CardFixture.in(database);
    var holder = at.client();
    assertThat(sell(at, holder, "4000 0010")).startsWith("done");
    at.use.keepSeries.add("Printed", "77000000001006", "77000000001998", at.svetlana).orFail();
    assertThat(sell(at, holder, "4000 0028")).isEqualTo("card.number.other_office");
    assertThat(sell(at, holder, "77000000001007")).isEqualTo("card.number.check_digit");
    assertThat(sell(at, holder, "7700-0000-001006")).startsWith("done");
    assertThat(sell(at, holder, "77000000001006")).isEqualTo("card.number.taken");
    assertThat(sell(at, holder, "77OO")).isEqualTo("card.number.letters");
  }

  private static String sell(CardFixture at, ClientId holder, String number) {
    return key(
        at.use.sellCard.sell(new SellCard.Sale(known(holder), number, Optional.empty(), Optional.empty()), at.anna));
  }

  @StoreTest
  void aPurchaseTakesTheDiscountOnceThenBonusesOffAndAccruesOnWhatIsPaid(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    var first = at.bought(card, "10000.50");
    // 3 % of 10,000.50 is 300.015, half up; 5 % of the 9,700.48 that are paid is 485.024.
    assertThat(first.bill().discount()).isEqualTo(rubles("300.02"));
    assertThat(first.bill().paid()).isEqualTo(rubles("9700.48"));
    assertThat(first.card().balance()).isEqualTo(rubles("485.02"));
    var second = at.bought(card, purchase("1000"), "485");
    assertThat(second.bill().paid()).isEqualTo(rubles("485"));
    assertThat(second.card().balance()).isEqualTo(rubles("24.27"));
  }

  @StoreTest
  void moreThanThereIsOrThanTheOfficeTakesIsNotRedeemed(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    at.bought(card, "100000");
    assertThat(key(buy(at, card, purchase("20000"), "4850.01"))).isEqualTo("card.redeem.too_much");
    assertThat(key(buy(at, card, purchase("1000"), "485.01"))).isEqualTo("card.redeem.share");
    assertThat(at.get(card.id()).balance()).isEqualTo(rubles("4850"));
  }

  private static Outcome<?> buy(CardFixture at, DiscountCard card, PurchaseDraft draft, String redeem) {
    return at.use.buyWithCard.buy(card.id(), known(card.holder()), draft, rubles(redeem).minor(), at.anna);
  }

  @StoreTest
  void theSameReferenceTwiceAddsNothing(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    var draft =
        new PurchaseDraft(rubles("1000"), PurchaseKind.CONTRACT, "Contract", "D-17", Optional.empty());
    at.bought(card, draft, "0");
    assertThat(key(buy(at, card, draft, "0"))).isEqualTo("purchase.reference.known");
    assertThat(at.get(card.id()).balance()).isEqualTo(rubles("48.50"));
  }

  @StoreTest
  void twoDesksAtOnceCannotSpendOneBonusTwice(Database database) throws Exception {
    var at = CardFixture.in(database);
    var card = at.sold();
    at.bought(card, "20000");
    var other = at.fromAnotherDesk();
    try (var desks = Executors.newFixedThreadPool(2)) {
      Callable<Outcome<?>> here = () -> buy(at, card, purchase("10000"), "970");
      Callable<Outcome<?>> there = () -> buy(other, card, purchase("10000"), "970");
      var outcomes = desks.invokeAll(List.of(here, there)).stream().map(CardUseTest::get).map(CardUseTest::key).toList();
      assertThat(outcomes).filteredOn(key -> key.startsWith("done")).hasSize(1);
      assertThat(outcomes).contains("card.redeem.too_much");
    }
    other.house.database.close();
    assertThat(at.get(card.id()).account().balance()).isEqualTo(rubles("436.50").minor());
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @StoreTest
  void aFriendWhoPresentsTheCardFeedsItAndBecomesAClientOfTheHolders(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    at.itIs("2027-01-31T12:00");
    var bought =
        done(
            at.use.buyWithCard
                .buy(card.id(), at.newcomer("Boris Friend", "+7 916 234-56-78"), purchase("1000"), 0, at.anna)
                .orFail());
    assertThat(bought.card().balance()).isEqualTo(rubles("48.50"));
    assertThat(bought.card().account().burnsOn()).isEqualTo("2027-07-31");
    var friend = at.house.database.read(tx -> at.house.clients.byId(tx, bought.purchase().client())).orElseThrow();
    assertThat(friend.facts()).extracting(ClientFacts::name, ClientFacts::referredBy).containsExactly("Boris Friend", Optional.of(card.holder()));
  }

  @StoreTest
  void whoeverIsLikeAKnownClientIsAskedAboutAndNothingIsDone(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    var known = at.client("Boris Friend");
    var asked = at.use.presentCard.present(card.id(), at.newcomer("Boris Friend", ""), at.anna).orFail();
    assertThat(asked instanceof Asked.Alike<DiscountCard>(var alike) ? alike : List.of()).hasSize(1);
    assertThat(at.get(card.id()).presentedAt()).isEmpty();
    assertThat(done(at.use.presentCard.present(card.id(), known(known), at.anna).orFail()).presentedAt()).isPresent();
  }

  @StoreTest
  void anOfficeCapsBareRenewalsAndHowManyUseACard(Database database) {
    var at = CardFixture.in(database);
    at.cards("bare_renewals = 1\nmost_persons = 2\n");
    var card = at.sold();
    at.itIs("2027-01-10T12:00");
    assertThat(at.present(card).account().burnsOn()).isEqualTo("2027-07-10");
    at.itIs("2027-02-10T12:00");
    assertThat(at.present(card).account().burnsOn()).isEqualTo("2027-07-10");
    at.bought(card, "1000");
    at.itIs("2027-03-10T12:00");
    assertThat(at.present(card).account().burnsOn()).isEqualTo("2027-09-10");
    assertThat(key(at.use.presentCard.present(card.id(), known(at.client()), at.anna))).startsWith("done");
    assertThat(key(at.use.presentCard.present(card.id(), known(at.client()), at.anna))).isEqualTo("card.persons.too_many");
  }

  @StoreTest
  void halfOfAPurchaseIsTakenBackInProportion(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    at.bought(card, "20000");
    var bought = at.bought(card, purchase("1000"), "400");
    // 970 were taken in, 400 spent; 5 % of 570 paid is 28.50.
    assertThat(bought.card().balance()).isEqualTo(rubles("598.50"));
    var half = at.use.reversePurchase.reverse(card.id(), bought.purchase().id(), rubles("500"), "One ticket less", at.anna).orFail();
    assertThat(half.refund()).isEqualTo(rubles("285"));
    assertThat(half.card().balance()).isEqualTo(rubles("784.25"));
    var rest = at.use.reversePurchase.reverse(card.id(), bought.purchase().id(), rubles("500"), "And the other", at.anna).orFail();
    assertThat(rest.card().balance()).isEqualTo(rubles("970"));
    assertThat(key(at.use.reversePurchase.reverse(card.id(), bought.purchase().id(), rubles("0.01"), "More", at.anna)))
        .isEqualTo("purchase.reverse.too_much");
  }

  @StoreTest
  void whatWasSpentSinceIsOwedAndSettledFromTheNextAccruals(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    var first = at.bought(card, "20000");
    at.bought(card, purchase("2000"), "970");
    // 48.50 are left of the second purchase.
    var reversed =
        at.use.reversePurchase.reverse(card.id(), first.purchase().id(), rubles("20000"), "Cancelled", at.anna).orFail();
    assertThat(reversed.card().account().balance()).isZero();
    assertThat(reversed.owed()).isEqualTo(rubles("921.50").minor());
    assertThat(at.bought(card, "10000").card().account()).extracting(BonusAccount::balance, BonusAccount::shortfall)
        .containsExactly(0L, rubles("436.50").minor());
    assertThat(at.bought(card, "10000").card().account()).extracting(BonusAccount::balance, BonusAccount::shortfall)
        .containsExactly(rubles("48.50").minor(), 0L);
  }

  @StoreTest
  void theBonusesOfATripBecomeGoodWhenItIsOver(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    var bought = at.bought(card, trip("10000", "2026-12-10"), "0");
    assertThat(bought.card().account()).extracting(BonusAccount::balance, BonusAccount::pending).containsExactly(0L, rubles("485").minor());
    at.itIs("2026-12-10T09:00");
    at.use.settleCards.settle();
    assertThat(at.get(card.id()).account()).extracting(BonusAccount::balance, BonusAccount::pending).containsExactly(rubles("485").minor(), 0L);
    assertThat(at.get(card.id()).account().burnsOn()).isEqualTo("2027-05-23");
  }

  @StoreTest
  void aTripCancelledBeforeItTakesBackWhatWasNotGoodYet(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    var bought = at.bought(card, trip("10000", "2026-12-10"), "0");
    var reversed =
        at.use.reversePurchase.reverse(card.id(), bought.purchase().id(), rubles("10000"), "Cancelled", at.anna).orFail();
    assertThat(reversed.card().account()).isEqualTo(new BonusAccount(0, 0, 0, LocalDate.parse("2027-05-23")));
  }

  @StoreTest
  void aLostCardGetsAnotherNumberAndTheOldOneLeadsToIt(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    at.bought(card, "1000");
    at.use.blockCard.block(card.id(), "Lost on the beach", at.anna).orFail();
    assertThat(key(at.use.presentCard.present(card.id(), known(card.holder()), at.anna))).isEqualTo("card.blocked");
    var replaced = at.use.replaceCard.replace(card.id(), "", "Lost on the beach", at.anna).orFail();
    assertThat(replaced.number()).isNotEqualTo(card.number());
    assertThat(replaced.balance()).isEqualTo(rubles("48.50"));
    assertThat(replaced.isBlocked()).isFalse();
    assertThat(at.house.database.read(tx -> at.use.store.byNumber(tx, card.number())).orElseThrow()).isEqualTo(replaced);
  }

  @StoreTest
  void onlyASupervisorPutsBonusesRightAndNeverBelowZero(Database database) {
    var at = CardFixture.in(database);
    var card = at.sold();
    assertThat(key(at.use.adjustBonuses.adjust(card.id(), rubles("100"), "Forgotten", at.anna))).isEqualTo("card.correct.supervisor_only");
    assertThat(at.use.adjustBonuses.adjust(card.id(), rubles("100"), "Forgotten", at.svetlana).orFail().balance()).isEqualTo(rubles("100"));
    assertThat(key(at.use.adjustBonuses.adjust(card.id(), rubles("-100.01"), "Too much", at.svetlana))).isEqualTo("card.redeem.too_much");
    assertThat(key(at.use.adjustBonuses.adjust(card.id(), rubles("-100"), "", at.svetlana))).isEqualTo("card.reason.missing");
  }

  @StoreTest
  void theDatabaseItselfRefusesToChangeTheLedger(Database database) {
    var at = CardFixture.in(database);
    at.bought(at.sold(), "1000");
    for (var statement :
        List.of(
            "update card_entry set balance_minor = 1", "delete from card_entry", "delete from card_presentation",
            "update card_presentation set burns_on = '2030-01-01'", "update card_terms set discount_bp = 1")) {
      assertThatThrownBy(() -> database.run(tx -> tx.dsl().execute(statement))).as(statement).isNotNull();
    }
  }
}
