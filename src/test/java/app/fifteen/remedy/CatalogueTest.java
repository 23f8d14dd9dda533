package app.fifteen.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.staff.PhotoChange;
import app.fifteen.staff.StaffDraft;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

  private static final Currency RUB = Currency.getInstance("RUB");
  private static final RemedyDraft GIFT =
      new RemedyDraft(" A  gift ", RemedyKind.GIFT, EffectKind.TASK, "Order it", "1 700,50", "30");

  private static Rejection refusal(Outcome<?> outcome) {
    return outcome.either(_ -> null, rejection -> rejection);
  }

  private static RemedyDraft named(String name) {
    return new RemedyDraft(name, RemedyKind.DISCOUNT, EffectKind.NOTHING, "", "0", "");
  }

  @StoreTest
  void whatIsTypedIsKeptClean(Database database) {
    var at = RemedyFixture.in(database);
    var added = at.addRemedy().add(" Sales ", GIFT, at.svetlana).orFail();
    assertThat(at.now(added)).isEqualTo(added);
    assertThat(added.department()).isEqualTo("Sales");
    assertThat(added.terms())
        .isEqualTo(
            new Terms(
                "A gift", RemedyKind.GIFT, new Effect.Task("Order it"), RemedyFixture.rubles("1700.50"),
                Optional.of(30)));
    assertThat(RemedyDraft.of(added.terms()).cost()).isEqualTo("1700.50");
  }

  @StoreTest
  void onlyASupervisorChangesTheCatalogue(Database database) {
    var at = RemedyFixture.in(database);
    var gift = at.add("", "Gift");
    var refused = Rejection.of("remedy.supervisor_only", "Svetlana");
    assertThat(refusal(at.addRemedy().add("", GIFT, at.anna))).isEqualTo(refused);
    assertThat(refusal(at.changeRemedy().change(gift.id(), 1, GIFT, at.anna))).isEqualTo(refused);
    assertThat(refusal(at.retireRemedy().retire(gift, at.anna))).isEqualTo(refused);
    assertThat(refusal(at.retireRemedy().bringBack(gift, at.anna))).isEqualTo(refused);
    assertThat(refusal(at.takeOver().takeOver(at.anna))).isEqualTo(refused);
    assertThat(at.now(gift)).isEqualTo(gift);
  }

  @StoreTest
  void aNameIsTakenOncePerDepartmentInWhateverCase(Database database) {
    var at = RemedyFixture.in(database);
    var tree = at.addRemedy().add("Sales", named("Ёлка"), at.svetlana).orFail();
    var other = at.addRemedy().add("Sales", named("Other"), at.svetlana).orFail();
    assertThat(refusal(at.addRemedy().add("Sales", named("елка"), at.svetlana)))
        .isEqualTo(Rejection.of("remedy.name.taken", "Ёлка").at(RemedyField.NAME));
    assertThat(refusal(at.changeRemedy().change(other.id(), 1, named("ЁЛКА"), at.svetlana)).key())
        .isEqualTo("remedy.name.taken");
    at.changeRemedy().change(tree.id(), 1, named("ёлка"), at.svetlana).orFail();
    at.addRemedy().add("Service", named("Ёлка"), at.svetlana).orFail();
  }

  @StoreTest
  void whoeverSavesSecondIsTold(Database database) {
    var at = RemedyFixture.in(database);
    var gift = at.add("", "Gift");
    var changed = at.changeRemedy().change(gift.id(), 1, named("Better"), at.svetlana).orFail();
    assertThat(changed.version()).isEqualTo(2);
    assertThat(refusal(at.changeRemedy().change(gift.id(), 1, named("Worse"), at.svetlana)).key())
        .isEqualTo("remedy.stale");
    assertThat(refusal(at.retireRemedy().retire(gift, at.svetlana)).key()).isEqualTo("remedy.stale");
    assertThat(at.now(gift).terms().name()).isEqualTo("Better");
  }

  @StoreTest
  void aChangeIsTakenBackUnlessSomebodyChangedItSince(Database database) {
    var at = RemedyFixture.in(database);
    var gift = at.add("", "Gift");
    var changed = at.changeRemedy().change(gift.id(), 1, named("Better"), at.svetlana).orFail();
    assertThat(at.changeRemedy().undo(gift, changed, at.svetlana).orFail().terms()).isEqualTo(gift.terms());
    assertThat(refusal(at.changeRemedy().undo(gift, changed, at.svetlana)).key()).isEqualTo("remedy.stale");
  }

  @StoreTest
  void aRetiredOneComesBackUnlessItsNameIsTaken(Database database) {
    var at = RemedyFixture.in(database);
    var gift = at.add("", "Gift");
    var retired = at.retireRemedy().retire(gift, at.svetlana).orFail();
    assertThat(at.offered("")).isEmpty();
    var back = at.retireRemedy().bringBack(retired, at.svetlana).orFail();
    assertThat(at.offered("")).containsExactly(back);
    var again = at.retireRemedy().retire(back, at.svetlana).orFail();
    at.addRemedy().add("", named("gift"), at.svetlana).orFail();
    assertThat(refusal(at.retireRemedy().bringBack(again, at.svetlana)).key()).isEqualTo("remedy.name.taken");
  }

  @StoreTest
  void oneAddedByMistakeGoesWithoutATraceUnlessAClientWasOfferedIt(Database database) {
    var at = RemedyFixture.in(database);
    var slip = at.addRemedy().add("", named("Slip"), at.svetlana).orFail();
    at.addRemedy().undo(slip, at.svetlana).orFail();
    assertThat(at.stored(slip)).isEmpty();
    var offered = at.addRemedy().add("", named("Offered"), at.svetlana).orFail();
    at.complaint(offered, "declined", null);
    assertThat(refusal(at.addRemedy().undo(offered, at.svetlana)).key()).isEqualTo("remedy.stale");
    assertThat(at.now(offered)).isEqualTo(offered);
  }

  @ParameterizedTest
  @CsvSource({
    "'', money.missing", "about 5, money.wrong", "-5, money.wrong", "1e9, money.wrong",
    "1.234, money.decimals", "12345678901, money.too_much"
  })
  void aCostIsAnAmountOfTheOfficesMoney(String cost, String refused) {
    var draft = new RemedyDraft("R", RemedyKind.OTHER, EffectKind.NOTHING, "", cost, "");
    assertThat(RemedyReader.read(draft, List.of(), RUB).problems().get(RemedyField.COST).key()).isEqualTo(refused);
  }

  @Test
  void aCostInMoneyWithoutDecimalsHasNone() {
    var draft = new RemedyDraft("R", RemedyKind.OTHER, EffectKind.NOTHING, "", "10.5", "");
    assertThat(RemedyReader.read(draft, List.of(), Currency.getInstance("JPY")).problems())
        .containsEntry(RemedyField.COST, Rejection.of("money.decimals", "JPY", 0));
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    var draft = new RemedyDraft(" \u202E ", RemedyKind.GIFT, EffectKind.TASK, " ", "x", "3651");
    assertThat(RemedyReader.read(draft, List.of(), RUB).problems()).containsOnlyKeys(RemedyField.values());
    var tooLong = new RemedyDraft("x".repeat(301), RemedyKind.GIFT, EffectKind.TASK, "x".repeat(501), "1", "0");
    assertThat(RemedyReader.read(tooLong, List.of(), RUB).problems().values())
        .extracting(Rejection::key)
        .containsExactlyInAnyOrder("remedy.name.too_long", "remedy.task.too_long", "remedy.valid_days.wrong");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, remedy.fault.too_few", "'', 4, remedy.fault.too_few", "'', 5,", "'', 10,",
    "'', 11, remedy.fault.too_many", "Sales, 0,", "Sales, 1, remedy.fault.too_few", "Sales, 5,",
    "Sales, 11, remedy.fault.too_many"
  })
  void fiveToTenRemediesAreRight(String department, int remedies, String fault) {
    assertThat(new CatalogueSize(department, remedies).fault().map(Rejection::key)).isEqualTo(Optional.ofNullable(fault));
  }

  @StoreTest
  void everyDepartmentHasACatalogue(Database database) {
    var at = RemedyFixture.in(database);
    at.house.staff().hireStaff
        .hire(new StaffDraft("Kira", Role.CURATOR, true, "", "", "Service"), new PhotoChange.Keep(), at.svetlana)
        .orFail();
    at.add("Sales", "Gift");
    at.retireRemedy().retire(at.add("Old", "Gift"), at.svetlana).orFail();
    assertThat(at.sizes())
        .containsExactly(
            new CatalogueSize("", 0), new CatalogueSize("Old", 0), new CatalogueSize("Sales", 1),
            new CatalogueSize("Service", 0));
  }

  @StoreTest
  void theHousesSevenAreTakenOverOnce(Database database) {
    var at = RemedyFixture.in(database);
    var seven = at.takeOver().takeOver(at.svetlana).orFail();
    assertThat(at.offered("Sales")).isEqualTo(seven).hasSize(7);
    assertThat(seven).allMatch(remedy -> remedy.terms().cost().currency().equals(RUB));
    assertThat(new CatalogueSize("", seven.size()).fault()).isEmpty();
    assertThat(refusal(at.takeOver().takeOver(at.svetlana)).key()).isEqualTo("remedy.house.already");
  }

  @Test
  void theHousesSevenFitTheirFieldsInEveryLanguageAndMoney() {
    for (var language : Language.values()) {
      for (var currency : List.of("RUB", "EUR", "BGN", "JPY", "KZT")) {
        for (var terms : HouseRemedies.in(language, Currency.getInstance(currency))) {
          assertThat(RemedyReader.read(RemedyDraft.of(terms), List.of(), terms.cost().currency()).terms())
              .contains(terms);
        }
      }
    }
  }
}
