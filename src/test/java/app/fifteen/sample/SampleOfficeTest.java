package app.fifteen.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.fifteen.card.CardNumber;
import app.fifteen.card.DiscountCard;
import app.fifteen.card.LedgerKind;
import app.fifteen.complaint.ComplaintFilter;
import app.fifteen.complaint.ComplaintList;
import app.fifteen.complaint.ComplaintRow;
import app.fifteen.complaint.DraftStore;
import app.fifteen.complaint.Reaction;
import app.fifteen.complaint.Step;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.StaffId;
import app.fifteen.makegood.MakeGoodFilter;
import app.fifteen.makegood.MakeGoodList;
import app.fifteen.makegood.MakeGoodScope;
import app.fifteen.makegood.MakeGoodState;
import app.fifteen.remedy.RankedRemedy;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.TrackRecord;
import app.fifteen.request.DeadlineState;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.InboxRow;
import app.fifteen.sealed.SealedFilter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleOfficeTest {

  /** Deep in the night, when an office with ordinary hours would have nothing to count. */
  private static final Instant NIGHT = Instant.parse("2026-12-06T00:07:00Z");

  @TempDir Path folder;

  private static HouseFixture at(Database database) {
    return HouseFixture.standing(database, NIGHT);
  }

  private static List<InboxRow> rows(Database database, InboxFilter.Scope scope) {
    var filter = new InboxFilter(scope, Set.of(), "", new StaffId(1));
    return database.read(tx -> at(database).requests().inbox.first(tx, filter, 100, NIGHT));
  }

  private static Actor boss(Database database, String name) {
    return database.read(tx -> at(database).staff.byName(tx, name)).orElseThrow().actor();
  }

  private static List<ComplaintRow> complaints(Database database, ComplaintFilter filter, Actor actor) {
    var query = new ComplaintList.Query(filter, false, actor, NIGHT);
    return database.read(tx -> at(database).complaints().list.page(tx, query, Optional.empty(), 100));
  }

  @StoreTest
  void showsEveryStateOfARequest(Database database) {
    SampleOffice.seed(database, Language.RU, NIGHT);
    var open = rows(database, InboxFilter.Scope.ALL);
    for (var kind : List.of(InboxRow.Kind.AWAITING, InboxRow.Kind.IN_HAND)) {
      assertThat(open.stream().filter(row -> row.kind() == kind).map(row -> row.stateAt(NIGHT)).distinct())
          .contains(DeadlineState.ON_TRACK, DeadlineState.AT_RISK, DeadlineState.DUE_NOW, DeadlineState.MISSED);
    }
    assertThat(open).anyMatch(InboxRow::thirdParty).anyMatch(row -> row.episode() == 2);
    assertThat(open).anyMatch(row -> row.holder().isEmpty()).anyMatch(row -> row.company().isPresent());
    assertThat(rows(database, InboxFilter.Scope.RESOLVED)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void twoDepartmentsKeepRemediesOfTheirOwn(Language language) {
    try (var database = BothDatabases.sqlite(folder.resolve("sample.db"))) {
      SampleOffice.seed(database, language, NIGHT);
      var sizes = database.read(at(database).remedies().catalogues::all);
      assertThat(sizes).noneMatch(size -> size.fault().isPresent());
      assertThat(sizes).filteredOn(size -> size.remedies() > 0 && !size.isWholeOffice()).hasSize(2);
      assertThat(sizes.getFirst().remedies()).isEqualTo(7);
    }
  }

  @StoreTest
  void showsEveryStateOfAMakeGood(Database database) {
    SampleOffice.seed(database, Language.EN, NIGHT);
    var boss = boss(database, "Anna Sokolova");
    var query = new MakeGoodList.Query(MakeGoodScope.ALL, MakeGoodFilter.ALL, boss, NIGHT, 100);
    var makeGoods = database.read(tx -> at(database).makeGoods().list.rows(tx, query));
    assertThat(makeGoods.stream().map(row -> row.makeGood().progress().state()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(MakeGoodState.values());
    assertThat(makeGoods).anyMatch(row -> row.makeGood().overdue(NIGHT)).anyMatch(row -> row.makeGood().rung() == 2);
  }

  @StoreTest
  void showsEveryStateOfAComplaint(Database database) {
    SampleOffice.seed(database, Language.EN, NIGHT);
    var boss = boss(database, "Anna Sokolova");
    var open = complaints(database, ComplaintFilter.OPEN, boss);
    assertThat(open).hasSize(6).anyMatch(row -> row.next().equals(Optional.of(Step.FIX)));
    assertThat(open).filteredOn(ComplaintRow::awaiting).hasSize(1);
    assertThat(open).filteredOn(ComplaintRow::flagged).hasSize(1);
    assertThat(open).filteredOn(row -> row.isOverdue(NIGHT)).hasSize(1).allMatch(row -> row.company().isPresent());
    assertThat(open).filteredOn(row -> row.episode() == 2).hasSize(1);
    assertThat(open.stream().flatMap(row -> row.due().stream()))
        .anyMatch(due -> due.isAfter(NIGHT) && due.isBefore(NIGHT.plus(Duration.ofHours(1))));
    assertThat(complaints(database, ComplaintFilter.FOLLOW_UP, boss)).hasSize(1);
    assertThat(complaints(database, ComplaintFilter.CLOSED, boss).stream().map(row -> row.end().orElseThrow().reaction()))
        .contains(Reaction.HAPPY, Reaction.CALM, Reaction.LEFT);
  }

  @StoreTest
  void somethingWasWrittenToTheSupervisorThatIsLateAndSomethingIsAnswered(Database database) {
    SampleOffice.seed(database, Language.EN, NIGHT);
    var boss = boss(database, "Anna Sokolova");
    var sealed = at(database).sealedMessages();
    var waiting = database.read(tx -> sealed.unansweredMessages.of(tx, boss));
    assertThat(waiting).hasSize(2);
    assertThat(waiting.getFirst().due()).isBefore(NIGHT);
    assertThat(waiting.getFirst().openedAt()).isEmpty();
    assertThat(waiting.getLast().openedAt()).isPresent();
    var answered = database.read(tx -> sealed.list.rows(tx, SealedFilter.ANSWERED, boss, 10));
    assertThat(answered).hasSize(1);
  }

  @StoreTest
  void somethingWaitsForTheSupervisorAndNothingIsLeftHalfDoneThere(Database database) {
    SampleOffice.seed(database, Language.EN, NIGHT);
    var boss = boss(database, "Anna Sokolova");
    assertThat(database.<Integer>read(tx -> at(database).complaints().waiting.waiting(tx, boss, NIGHT))).isEqualTo(3);
    assertThat(database.<List<DraftStore.Left>>read(tx -> at(database).complaints().drafts.heldBy(tx, boss.id()))).isEmpty();
    assertThat(at(database).complaints().escalateOverdue.escalate()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void remediesAreKnownByTheirEffectAndSomeAreStillUntried(Language language) {
    try (var database = BothDatabases.sqlite(folder.resolve("sample.db"))) {
      SampleOffice.seed(database, language, NIGHT);
      var house = database.read(tx -> at(database).remedies().ranked.kept(tx, ""));
      assertThat(house.stream().filter(one -> one.remedy().terms().kind() == RemedyKind.GIFT).map(RankedRemedy::record))
          .containsExactly(new TrackRecord(14, 14, 11, 1, 2));
      assertThat(house).filteredOn(one -> one.record().offered() == 0).hasSize(1);
      assertThat(house).filteredOn(one -> one.record().isTried()).hasSize(5);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void playsHalfAYearOfCards(Language language) {
    try (var database = BothDatabases.sqlite(folder.resolve("sample.db"))) {
      SampleOffice.seed(database, language, NIGHT);
      var cards = at(database).cards();
      assertThat(cards.checkCards.check(difference -> fail(difference.toString())).cards()).isEqualTo(8);
      var burnt = card(database, "1500000011");
      assertThat(burnt.account().balance()).isZero();
      var movements = database.read(tx -> cards.ledger.of(tx, burnt.id(), 10));
      assertThat(movements).anyMatch(written -> written.entry().kind() == LedgerKind.BURN);
      var burning = card(database, "1500000045");
      assertThat(burning.account().balance()).isPositive();
      assertThat(burning.account().burnsOn()).isBetween(LocalDate.parse("2026-12-07"), LocalDate.parse("2027-01-06"));
      var lent = card(database, "1500000029");
      var details = database.read(tx -> cards.details.of(tx, lent.id(), NIGHT)).orElseThrow();
      assertThat(details.presenters()).hasSize(1);
    }
  }

  private static DiscountCard card(Database database, String number) {
    return database.read(tx -> at(database).cards().store.byNumber(tx, new CardNumber(number))).orElseThrow();
  }

  @StoreTest
  void tellsTheSameStoryInEveryLanguage(Database database) {
    SampleOffice.seed(database, Language.BG, NIGHT);
    assertThat(rows(database, InboxFilter.Scope.ALL)).hasSize(18);
    assertThat(database.read(at(database).offices::current).orElseThrow().office().language()).isEqualTo(Language.BG);
  }
}
