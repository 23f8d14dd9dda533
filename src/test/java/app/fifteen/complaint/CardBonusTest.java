package app.fifteen.complaint;

import static app.fifteen.complaint.ComplaintFixture.rubles;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.CardFixture;
import app.fifteen.card.DiscountCard;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.List;

/** A remedy that is bonuses on the client's card (R18). */
class CardBonusTest {

  private static ClientId complainer(ComplaintFixture at, ComplaintId complaint) {
    return at.get(complaint).opening().client();
  }

  private static List<Grant> waiting(ComplaintFixture at, ComplaintId complaint) {
    return at.house.database.read(tx -> at.use.bookWaitingBonuses.waiting(tx, complainer(at, complaint)));
  }

  @StoreTest
  void bonusesThatAreGrantedAreOnTheCardAtOnce(Database database) {
    var at = ComplaintFixture.in(database);
    var cards = CardFixture.in(at.house, at.anna, at.svetlana);
    var id = at.fixed().hold().complaint();
    var card = cards.sold(complainer(at, id));
    at.use.offerRemedy.offer(id, at.bonus("1500"), at.anna).orFail();
    assertThat(cards.get(card.id()).balance()).isEqualTo(rubles("1500"));
    assertThat(waiting(at, id)).isEmpty();
  }

  @StoreTest
  void whatIsAboveTheLimitIsBookedWhenASupervisorApprovesAndNotBefore(Database database) {
    var at = ComplaintFixture.in(database);
    var cards = CardFixture.in(at.house, at.anna, at.svetlana);
    var id = at.fixed().hold().complaint();
    var card = cards.sold(complainer(at, id));
    var asked = at.use.askApproval.ask(id, at.bonus("5000"), at.anna).orFail().getLast();
    assertThat(cards.get(card.id()).balance()).isEqualTo(rubles("3000"));
    at.use.answerApproval.answer(asked.id(), asked.version(), new Answer.Approve(""), at.svetlana).orFail();
    assertThat(cards.get(card.id()).balance()).isEqualTo(rubles("5000"));
  }

  @StoreTest
  void whatTheClientDoesNotWantIsTakenOffAndWhatIsSpentIsOwed(Database database) {
    var at = ComplaintFixture.in(database);
    var cards = CardFixture.in(at.house, at.anna, at.svetlana);
    var id = at.fixed().hold().complaint();
    var card = cards.sold(complainer(at, id));
    var granted = at.use.offerRemedy.offer(id, at.bonus("1000"), at.anna).orFail();
    var spent = cards.bought(card, CardFixture.purchase("2000"), "400").card();
    at.use.declineGrant.decline(granted.id(), granted.version(), "", at.anna).orFail();
    var after = cards.get(card.id()).account();
    assertThat(after.balance()).isZero();
    assertThat(after.shortfall()).isEqualTo(rubles("1000").minor() - spent.account().balance());
    assertThat(waiting(at, id)).isEmpty();
  }

  @StoreTest
  void whatWasGrantedBeforeThereWasACardIsOfferedAndBookedOnce(Database database) {
    var at = ComplaintFixture.in(database);
    var cards = CardFixture.in(at.house, at.anna, at.svetlana);
    var id = at.fixed().hold().complaint();
    var granted = at.use.offerRemedy.offer(id, at.bonus("700"), at.anna).orFail();
    assertThat(waiting(at, id)).extracting(Grant::id).containsExactly(granted.id());
    assertThat(key(at.use.bookWaitingBonuses.book(granted.id(), at.anna))).isEqualTo("complaint.bonus.no_card");
    DiscountCard card = cards.sold(complainer(at, id));
    at.use.bookWaitingBonuses.book(granted.id(), at.anna).orFail();
    at.use.bookWaitingBonuses.book(granted.id(), at.anna).orFail();
    assertThat(cards.get(card.id()).balance()).isEqualTo(rubles("700"));
    assertThat(waiting(at, id)).isEmpty();
  }

  @StoreTest
  void whatWasDeclinedWhileItWaitedIsNotBookedAnyMore(Database database) {
    var at = ComplaintFixture.in(database);
    var cards = CardFixture.in(at.house, at.anna, at.svetlana);
    var id = at.fixed().hold().complaint();
    var granted = at.use.offerRemedy.offer(id, at.bonus("700"), at.anna).orFail();
    at.use.declineGrant.decline(granted.id(), granted.version(), "", at.anna).orFail();
    cards.sold(complainer(at, id));
    assertThat(waiting(at, id)).isEmpty();
    assertThat(key(at.use.bookWaitingBonuses.book(granted.id(), at.anna))).isEqualTo("complaint.stale");
  }

  private static String key(Outcome<?> outcome) {
    return outcome.either(done -> "done: " + done, Rejection::key);
  }
}
