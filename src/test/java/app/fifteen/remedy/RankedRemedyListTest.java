package app.fifteen.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import java.util.List;

class RankedRemedyListTest {

  private static List<String> names(List<RankedRemedy> ranked) {
    return ranked.stream().map(one -> one.remedy().terms().name()).toList();
  }

  private static TrackRecord record(List<RankedRemedy> ranked, Remedy remedy) {
    return ranked.stream().filter(one -> one.remedy().equals(remedy)).findFirst().orElseThrow().record();
  }

  @StoreTest
  void countsWhatBecameOfThoseWhoGotIt(Database database) {
    var fixture = RemedyFixture.in(database);
    var gift = fixture.add("Sales", "Gift");
    var visit = fixture.add("Sales", "Visit");
    fixture.complaints(3, gift, "granted", "stayed");
    fixture.complaint(gift, "approved", "returned");
    fixture.complaint(gift, "granted", "left");
    fixture.complaint(gift, "granted", null);
    fixture.complaint(gift, "awaiting", "stayed");
    fixture.complaint(gift, "returned", "left");
    fixture.complaint(gift, "declined", "stayed");
    var offered = database.read(tx -> fixture.list.offered(tx, "Sales"));
    assertThat(record(offered, gift)).isEqualTo(new TrackRecord(9, 6, 3, 1, 1));
    assertThat(record(offered, visit)).isEqualTo(TrackRecord.NONE);
  }

  @StoreTest
  void aClientWhoGotItInTwoPartsStaysOnce(Database database) {
    var fixture = RemedyFixture.in(database);
    var refund = fixture.add("", "Refund");
    long complaint = fixture.complaint("stayed");
    fixture.offer(complaint, refund, "granted", "3000");
    fixture.offer(complaint, refund, "approved", "2000");
    assertThat(record(database.read(tx -> fixture.list.offered(tx, "")), refund))
        .isEqualTo(new TrackRecord(2, 2, 1, 0, 0));
  }

  @StoreTest
  void theBestIsOfferedFirstAndTheUntriedSecond(Database database) {
    var fixture = RemedyFixture.in(database);
    var poor = fixture.add("", "Poor");
    var untried = fixture.add("", "Untried");
    var good = fixture.add("", "Good");
    fixture.complaints(2, poor, "granted", "stayed");
    fixture.complaints(4, poor, "granted", "left");
    fixture.complaints(5, good, "granted", "stayed");
    fixture.complaint(untried, "granted", "stayed");
    // 5 of 5: 0.566; 1 of 1: 0.207; 2 of 6: 0.097.
    assertThat(names(database.read(tx -> fixture.list.offered(tx, "")))).containsExactly("Good", "Untried", "Poor");
  }

  @StoreTest
  void aDepartmentOffersItsOwnAndElseTheWholeOffices(Database database) {
    var fixture = RemedyFixture.in(database);
    fixture.add("", "Office");
    fixture.add("Sales", "Own");
    assertThat(names(database.read(tx -> fixture.list.offered(tx, "Sales")))).containsExactly("Own");
    assertThat(names(database.read(tx -> fixture.list.offered(tx, "Service")))).containsExactly("Office");
  }

  @StoreTest
  void retiredRemediesAreKeptAndNotOffered(Database database) {
    var fixture = RemedyFixture.in(database);
    var old = fixture.add("Sales", "Old");
    fixture.add("Sales", "New");
    database.run(tx -> fixture.store.save(tx, new Remedy(old.id(), "Sales", old.terms(), true, old.version())));
    assertThat(names(database.read(tx -> fixture.list.offered(tx, "Sales")))).containsExactly("New");
    assertThat(names(database.read(tx -> fixture.list.kept(tx, "Sales")))).containsExactly("New", "Old");
  }
}
