package app.fifteen.office;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code [a_status]}; a norm that is left out is that of the house or, where it is shorter, everybody's. */
final class AStatusReader {

  private static final int LONGEST_PRIVILEGE = 200;

  private static final Norms HOUSE = new Norms(Duration.ofMinutes(5), 1, 2, List.of());

  private final TomlSection section;
  private final Norms ordinary;
  private final boolean judge;

  private AStatusReader(TomlSection section, Norms ordinary, boolean judge) {
    this.section = section;
    this.ordinary = ordinary;
    this.judge = judge;
  }

  /** @param judge whether the ordinary norms are right, so that these can be judged by them */
  static AStatus read(Optional<TomlSection> section, Norms ordinary, Language language, boolean judge) {
    return section
        .map(given -> new AStatusReader(given, ordinary, judge).read(language))
        .orElseGet(() -> byTheHouse(ordinary, language));
  }

  static AStatus byTheHouse(Norms ordinary, Language language) {
    return new AStatus(HOUSE.within(ordinary), privileges(language));
  }

  private AStatus read(Language language) {
    section.allow(List.of("first_contact", "own_side_days", "third_party_days", "privileges"));
    var firstContact = NormsReader.time(section, "first_contact");
    var ownSide = NormsReader.days(section, "own_side_days");
    var thirdParty = NormsReader.days(section, "third_party_days");
    firstContact
        .filter(time -> time.compareTo(ordinary.firstContact()) > 0)
        .ifPresent(_ -> longer("first_contact", ordinary.firstContact()));
    ownSide
        .filter(days -> days > ordinary.ownSideDays())
        .ifPresent(_ -> longer("own_side_days", String.valueOf(ordinary.ownSideDays())));
    thirdParty
        .filter(days -> days > ordinary.thirdPartyDays())
        .ifPresent(_ -> longer("third_party_days", String.valueOf(ordinary.thirdPartyDays())));
    var norms =
        new Norms(
            firstContact.orElse(HOUSE.firstContact()),
            ownSide.orElse(HOUSE.ownSideDays()),
            thirdParty.orElse(HOUSE.thirdPartyDays()),
            List.of());
    return new AStatus(
        norms.within(ordinary), section.texts("privileges").map(this::privileges).orElseGet(() -> privileges(language)));
  }

  private void longer(String key, Object everybodys) {
    if (judge) {
      section.note(key, Rejection.of("office.file.a_status_longer", section.name(key), everybodys));
    }
  }

  private List<String> privileges(List<TomlSection.Entry> entries) {
    var name = section.name("privileges");
    var privileges = new ArrayList<String>();
    for (var entry : entries) {
      if (privileges.size() == AStatus.MOST_PRIVILEGES) {
        section.noteAt(entry.line(), Rejection.of("office.file.too_many", name, AStatus.MOST_PRIVILEGES));
        break;
      }
      if (entry.text().isBlank()) {
        section.noteAt(entry.line(), Rejection.of("office.file.blank", name));
      } else if (entry.text().length() > LONGEST_PRIVILEGE) {
        section.noteAt(entry.line(), Rejection.of("office.file.too_long", name, LONGEST_PRIVILEGE));
      }
      privileges.add(entry.text());
    }
    return privileges;
  }

  private static List<String> privileges(Language language) {
    var messages = new Messages(language);
    return Stream.of("office.privilege.direct_line", "office.privilege.first", "office.privilege.free_change")
        .map(messages::get)
        .toList();
  }
}
