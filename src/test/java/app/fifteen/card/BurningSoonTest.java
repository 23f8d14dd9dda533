package app.fifteen.card;

import static app.fifteen.card.CardFixture.done;
import static app.fifteen.card.CardFixture.known;
import static app.fifteen.card.CardFixture.rubles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fifteen.client.ClientDraftFixture;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Phone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whoever has bonuses that burn within a month is told, once for each burning (R31). */
class BurningSoonTest {

  private static LocalDate today(CardFixture at) {
    return LocalDate.ofInstant(at.house.clock.instant(), at.house.database.read(at.house.offices::current).orElseThrow().office().zone());
  }

  private static List<BurningCard> soon(CardFixture at) {
    return at.house.database.read(tx -> at.use.burningSoon.rows(tx, today(at), 10));
  }

  private static int unmarked(CardFixture at) {
    return at.house.database.read(tx -> at.use.burningSoon.unmarked(tx, today(at), 10));
  }

  private static Optional<BurningReminder> reminding(CardFixture at, DiscountCard card) {
    return at.house.database
        .read(tx -> at.use.details.of(tx, card.id(), at.house.clock.instant()))
        .orElseThrow()
        .reminding();
  }

  private static DiscountCard withBonuses(CardFixture at, String name, String phone) {
    var holder =
        at.house.clients().addClient.add(ClientDraftFixture.named(name).phones(phone).draft(), at.anna).orFail();
    return at.bought(at.sold(holder), "10000").card();
  }

  @StoreTest
  void whatBurnsWithinAMonthIsListedTheNearestFirstWithWhatWasDoneAboutIt(Database database) {
    var at = CardFixture.in(database);
    var first = withBonuses(at, "Maria Ivanova", "+7 916 111-11-11");
    at.itIs("2026-12-10T12:00");
    var second = withBonuses(at, "Olga Orlova", "+7 916 222-22-22");
    var blocked = withBonuses(at, "Petr Petrov", "+7 916 333-33-33");
    at.use.blockCard.block(blocked.id(), "Stolen", at.anna).orFail();
    at.sold(at.client("Nothing On It"));
    at.itIs("2027-04-22T12:00");
    assertThat(soon(at)).isEmpty();
    assertThat(reminding(at, first)).isEmpty();
    at.itIs("2027-05-12T12:00");
    assertThat(soon(at)).extracting(row -> row.card().id()).containsExactly(first.id(), second.id());
    assertThat(soon(at).getFirst().phone().map(Phone::e164)).contains("+79161111111");
    assertThat(soon(at).getFirst().card().balance()).isEqualTo(rubles("485"));
    assertThat(soon(at).getFirst().card().burnsOn()).isEqualTo("2027-05-23");
    assertThat(unmarked(at)).isEqualTo(2);
    at.use.remindOfBurning.mark(first.id(), LocalDate.parse("2027-05-23"), ReminderMark.CALLED, "", at.anna).orFail();
    at.use.remindOfBurning.mark(first.id(), LocalDate.parse("2027-05-23"), ReminderMark.REACHED, "", at.anna).orFail();
    assertThat(soon(at)).extracting(BurningCard::mark).containsExactly(Optional.of(ReminderMark.REACHED), Optional.empty());
    assertThat(unmarked(at)).isEqualTo(1);
    assertThat(reminding(at, first).orElseThrow().told())
        .extracting(BurningReminder.Told::mark)
        .containsExactly(ReminderMark.REACHED, ReminderMark.CALLED);
  }

  @StoreTest
  void aWrongMarkIsTakenBackAtOnceOrPutRightLater(Database database) {
    var at = CardFixture.in(database);
    var card = withBonuses(at, "Maria Ivanova", "+7 916 111-11-11");
    at.itIs("2027-05-12T12:00");
    var day = LocalDate.parse("2027-05-23");
    var slip = at.use.remindOfBurning.mark(card.id(), day, ReminderMark.REACHED, "", at.anna).orFail();
    at.use.correctReminder.takeBack(slip, at.anna).orFail();
    assertThat(unmarked(at)).as("nobody was told").isEqualTo(1);
    assertThat(reminding(at, card).orElseThrow().told()).singleElement().matches(BurningReminder.Told::undone);

    var called = at.use.remindOfBurning.mark(card.id(), day, ReminderMark.REACHED, "", at.anna).orFail();
    at.itIs("2027-05-13T12:00");
    assertThat(at.use.correctReminder.takeBack(called, at.anna)).isEqualTo(Outcome.refused("card.reminder.undo.too_late"));
    at.use.correctReminder.correct(called, ReminderMark.CALLED, "Only the child was there", at.anna).orFail();
    assertThat(soon(at)).extracting(BurningCard::mark).containsExactly(Optional.of(ReminderMark.CALLED));
    assertThat(reminding(at, card).orElseThrow().told())
        .extracting(BurningReminder.Told::mark, BurningReminder.Told::undone)
        .containsExactly(
            tuple(ReminderMark.CALLED, false), tuple(ReminderMark.REACHED, true), tuple(ReminderMark.REACHED, true));
    assertThat(at.use.correctReminder.correct(called, ReminderMark.LETTER, "", at.anna))
        .isEqualTo(Outcome.refused("request.correct.gone"));
  }

  @StoreTest
  void aPresentationWithdrawsTheReminderAndANewPeriodMakesANewOne(Database database) {
    var at = CardFixture.in(database);
    var card = withBonuses(at, "Maria Ivanova", "+7 916 111-11-11");
    at.itIs("2027-05-12T12:00");
    at.use.remindOfBurning.mark(card.id(), LocalDate.parse("2027-05-23"), ReminderMark.REACHED, "", at.anna).orFail();
    at.present(card);
    assertThat(soon(at)).isEmpty();
    at.itIs("2027-11-01T12:00");
    assertThat(soon(at)).extracting(BurningCard::mark).containsExactly(Optional.empty());
    assertThat(unmarked(at)).isEqualTo(1);
  }

  @StoreTest
  void whoCouldUseItIsWhoeverDidAndWhomTheHolderBroughtWithTheWaysThatAreClosed(Database database) {
    var at = CardFixture.in(database);
    var card = withBonuses(at, "Maria Ivanova", "+7 916 111-11-11");
    var friend = at.client("Anna Friend");
    at.bought(card, "1000");
    done(at.use.presentCard.present(card.id(), known(friend), at.anna).orFail());
    done(at.use.presentCard.present(card.id(), at.newcomer("Boris New", "+7 916 444-44-44"), at.anna).orFail());
    at.house
        .clients()
        .addClient
        .add(
            ClientDraftFixture.named("Vera Brought")
                .phones("+7 916 555-55-55")
                .referredBy(card.holder())
                .unsubscribed(ContactHow.CALL)
                .draft(),
            at.anna)
        .orFail();
    at.itIs("2027-05-12T12:00");
    var friends = reminding(at, card).orElseThrow().friends();
    assertThat(friends)
        .extracting(each -> each.client().facts().name())
        .containsExactlyInAnyOrder("Anna Friend", "Boris New", "Vera Brought");
    assertThat(friends).filteredOn(each -> each.closed().contains(ContactHow.CALL)).hasSize(1);
  }

  @StoreTest
  void whatIsPresentedWithoutAPurchaseStandsOnAListTheMostOftenFirst(Database database) {
    var at = CardFixture.in(database);
    var once = at.sold(at.client("Once"));
    var often = at.sold(at.client("Often"));
    var bought = at.sold(at.client("Buyer"));
    at.present(once);
    at.present(often);
    at.present(often);
    at.present(bought);
    at.bought(bought, "1000");
    List<BareCard> bare = at.house.database.read(tx -> at.use.bareRenewals.rows(tx, 10));
    assertThat(bare)
        .extracting(row -> row.card().holderName() + " " + row.renewals())
        .containsExactly("Often 2", "Once 1");
  }
}
