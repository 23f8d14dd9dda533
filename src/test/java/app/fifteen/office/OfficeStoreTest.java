package app.fifteen.office;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.PolicyId;
import app.fifteen.staff.ApplyOffice;
import app.fifteen.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

class OfficeStoreTest {

  private static final Instant NOW = Instant.parse("2026-03-27T10:00:00Z");

  private final Offices offices = new Offices();
  private final OfficeStore store = offices.store;

  private ApplyOffice applyOffice(Database database) {
    return new Staff(database, Clock.fixed(NOW, ZoneOffset.UTC), offices).applyOffice;
  }

  private OfficePolicy apply(Database database, Office office) {
    return applyOffice(database).apply(office, Optional.empty()).orFail();
  }

  @StoreTest
  void anOfficeNotSetUpHasNoPolicy(Database database) {
    assertThat(database.read(store::current)).isEmpty();
  }

  @StoreTest
  void theNewestVersionIsInForceAndTheOldOnesStay(Database database) {
    var first = apply(database, OfficeFixture.newOffice().make());
    var second = apply(database, OfficeFixture.newOffice().named("\"Новый\"\nофис").in("Europe/Sofia").make());
    assertThat(database.read(store::current)).map(OfficePolicy::id).contains(second.id());
    assertThat(database.read(tx -> store.byId(tx, first.id())).office()).isEqualTo(first.office());
    var elsewhere = new Offices().store;
    assertThat(database.read(elsewhere::current)).map(OfficePolicy::office).contains(second.office());
    assertThat(database.read(tx -> elsewhere.byId(tx, first.id())).office()).isEqualTo(first.office());
  }

  @StoreTest
  void applyingTheSameAgainAddsNoVersion(Database database) {
    var first = apply(database, OfficeFixture.newOffice().make());
    assertThat(apply(database, OfficeFixture.newOffice().make()).id()).isEqualTo(first.id());
  }

  @StoreTest
  void goingBackToAnEarlierOfficeIsAVersionOfItsOwn(Database database) {
    var first = apply(database, OfficeFixture.newOffice().make());
    apply(database, OfficeFixture.newOffice().named("Other").make());
    assertThat(apply(database, OfficeFixture.newOffice().make()).id()).isNotEqualTo(first.id());
  }

  @StoreTest
  void anOfficeThatNeverOpensIsRefused(Database database) {
    var refused = applyOffice(database).apply(OfficeFixture.newOffice().closedEveryDay().make(), Optional.empty());
    assertThat(refused).isEqualTo(Outcome.refused("calendar.never_opens"));
    assertThat(database.read(store::current)).isEmpty();
  }

  @StoreTest
  void anotherDeskSeesTheNewVersion(Database database) {
    try (var other = BothDatabases.again(database)) {
      var policy = apply(other, OfficeFixture.newOffice().make());
      assertThat(database.read(store::current)).map(OfficePolicy::id).contains(policy.id());
    }
  }

  @StoreTest
  void aVersionIsParsedOnce(Database database) {
    PolicyId id = apply(database, OfficeFixture.newOffice().make()).id();
    var once = database.read(tx -> store.byId(tx, id));
    OfficePolicy again = database.read(tx -> store.byId(tx, id));
    assertThat(again).isSameAs(once);
  }
}
