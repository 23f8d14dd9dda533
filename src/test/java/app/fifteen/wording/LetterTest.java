package app.fifteen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.Severity;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LetterTest {

  @StoreTest
  void aLetterIsKeptAsItWentOut(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var complaint = LetterFixture.complaint(house, anna);
    var noted = new ArrayList<WrittenLetter>();
    var letters =
        new Letters(
            database, house.clock, house.offices(),
            (_, letter, by) -> {
              assertThat(by).isEqualTo(anna);
              noted.add(letter);
            });
    var write = letters.writeLetter;
    var letter = LetterFixture.letter(Language.RU, Severity.SERIOUS);

    var written = write.write(complaint, letter, anna).orFail();

    assertThat(noted).containsExactly(written);
    List<WrittenLetter> kept = database.read(tx -> letters.store.of(tx, complaint));
    assertThat(kept).containsExactly(written);
    assertThat(written.text()).startsWith("Наши извинения\n\nУважаемая Наталья");
    assertThat(written.at()).isEqualTo(house.clock.instant());
    byte[] pdf = database.read(tx -> letters.store.pdf(tx, written.id())).orElseThrow();
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    assertThat(write.write(complaint, LetterFixture.letter(Language.RU, " \n"), anna))
        .isEqualTo(Outcome.refused("letter.empty"));
    assertThat(write.write(new ComplaintId(4711), letter, anna)).isEqualTo(Outcome.refused("letter.no_complaint"));
    assertThat(noted).hasSize(1);
  }

  @StoreTest
  void theLetterheadIsTheHousesUntilASupervisorChangesIt(Database database) {
    var house = HouseFixture.in(database);
    var boss = house.hire("Svetlana", Role.SUPERVISOR);
    var store = house.letters().letterheads;
    var change = house.letters().changeLetterhead;
    assertThat(database.read(store::current)).isEqualTo(Letterhead.OF_THE_HOUSE);

    var wanted = letterhead(" Main st. 1\n+1 ", "Svetlana\u202E", 0);
    assertThat(change.change(wanted, house.hire("Anna", Role.MANAGER)))
        .isEqualTo(Outcome.refused("wording.supervisor_only", "Svetlana"));
    var first = change.change(wanted, boss).orFail();
    assertThat(first.address()).isEqualTo("Main st. 1\n+1");
    assertThat(first.signatory()).isEqualTo("Svetlana");
    assertThat(first.logo().orElseThrow()).isEqualTo(LetterFixture.png(4, 3));
    assertThat(first.version()).isEqualTo(1);

    assertThat(change.change(wanted, boss)).isEqualTo(Outcome.refused("letterhead.stale"));
    var second = change.change(new Letterhead("", "", "", Optional.empty(), Optional.empty(), 1), boss).orFail();
    assertThat(second.logo()).isEmpty();
    assertThat(change.change(letterhead("x", "y", 1), boss)).isEqualTo(Outcome.refused("letterhead.stale"));
    assertThat(change.change(letterhead("1\n2\n3\n4\n5\n6\n7", "y", 2), boss))
        .isEqualTo(Outcome.refused("letterhead.long_address", 6, 400));
    assertThat(change.change(letterhead("", "y".repeat(151), 2), boss))
        .isEqualTo(Outcome.refused("letterhead.long_name", 150));
  }

  private static Letterhead letterhead(String address, String signatory, int version) {
    return new Letterhead(address, signatory, "Head", Optional.of(LetterFixture.png(4, 3)), Optional.empty(), version);
  }
}
