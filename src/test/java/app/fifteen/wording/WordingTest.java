package app.fifteen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Severity;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import app.fifteen.wording.Wording.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Optional<ApologyHow> CALL = Optional.of(ApologyHow.CALL);
  private static final Optional<Severity> MINOR = Optional.of(Severity.MINOR);
  private static final Place SORRY = new Place(Occasion.APOLOGIZE, CALL, Language.EN, MINOR);

  @Test
  void theMostExactWordsAreSaid() {
    var any = words(Optional.empty(), Optional.empty(), "any");
    var severity = words(Optional.empty(), MINOR, "severity");
    var how = words(CALL, Optional.empty(), "how");
    var both = words(CALL, MINOR, "both");
    var other = words(Optional.of(ApologyHow.VISIT), MINOR, "other");
    assertThat(best(List.of(), List.of(any, severity, how, both, other))).isEqualTo("both");
    assertThat(best(List.of(), List.of(any, severity, how, other))).isEqualTo("how");
    assertThat(best(List.of(), List.of(any, severity, other))).isEqualTo("severity");
    assertThat(best(List.of(), List.of(any, other))).isEqualTo("any");
  }

  @Test
  void theOfficesOwnWordsComeBeforeTheHouses() {
    var own = words(Optional.empty(), Optional.empty(), "own");
    assertThat(best(List.of(own), List.of(words(CALL, MINOR, "house")))).isEqualTo("own");
    var forVisits = words(Optional.of(ApologyHow.VISIT), Optional.empty(), "visits");
    assertThat(best(List.of(forVisits), List.of(words(CALL, MINOR, "house")))).isEqualTo("house");
  }

  @StoreTest
  void theOfficeWritesItsOwnWordsAndGoesBackToTheHouses(Database database) {
    var house = HouseFixture.in(database);
    var boss = house.hire("Svetlana", Role.SUPERVISOR);
    var change = house.letters().changeWording;
    var theirs = said(house, Language.EN);

    var own = change.change(SORRY.with(" Sorry, {client}!\r\n "), 0, boss).orFail();
    assertThat(said(house, Language.EN)).isEqualTo(SORRY.with("Sorry, {client}!"));
    assertThat(said(house, Language.BG).language()).isEqualTo(Language.BG);

    var again = change.change(SORRY.with("So sorry."), own.version(), boss).orFail();
    assertThat(change.change(SORRY.with("Older"), own.version(), boss)).isEqualTo(Outcome.refused("wording.stale"));
    assertThat(change.change(SORRY.with("Twice"), 0, boss)).isEqualTo(Outcome.refused("wording.stale"));
    assertThat(change.backToHouse(SORRY, own.version(), boss)).isEqualTo(Outcome.refused("wording.stale"));

    assertThat(change.backToHouse(SORRY, again.version(), boss)).isEqualTo(Outcome.done(SORRY));
    assertThat(said(house, Language.EN)).isEqualTo(theirs);
  }

  @StoreTest
  void wordsThatCannotBeSaidAndPeopleWhoMayNotAreRefused(Database database) {
    var house = HouseFixture.in(database);
    var boss = house.hire("Svetlana", Role.SUPERVISOR);
    var change = house.letters().changeWording;
    assertThat(change.change(SORRY.with("  "), 0, boss)).isEqualTo(Outcome.refused("wording.empty"));
    assertThat(change.change(SORRY.with("x".repeat(10_001)), 0, boss))
        .isEqualTo(Outcome.refused("wording.too_long", 10_001, 10_000));
    assertThat(change.change(SORRY.with("Dear {cleint}"), 0, boss)).isInstanceOf(Outcome.Refused.class);
    var manager = house.hire("Anna", Role.MANAGER);
    assertThat(change.change(SORRY.with("Sorry"), 0, manager))
        .isEqualTo(Outcome.refused("wording.supervisor_only", "Svetlana"));
    assertThat(change.backToHouse(SORRY, 1, manager)).isEqualTo(Outcome.refused("wording.supervisor_only", "Svetlana"));
  }

  private static Wording said(HouseFixture house, Language language) {
    Wordings words = house.database.read(tx -> house.letters().wordings.words(tx, language));
    return words.best(SORRY.occasion(), CALL, language, MINOR);
  }

  private static String best(List<Wording> own, List<Wording> house) {
    return new Wordings(own, house).best(SORRY).text();
  }

  private static Wording words(Optional<ApologyHow> how, Optional<Severity> severity, String text) {
    return new Wording(Occasion.APOLOGIZE, how, Language.EN, severity, text);
  }
}
