package app.fifteen.privacy;

import app.fifteen.client.own.GivenName;
import app.fifteen.client.records.GivenOut;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything held on one person.
 *
 * @param names the client, then whoever was merged into them
 * @param held what features hold on them, in the order in which the file tells of it
 */
record PersonFile(
    String office, ZoneId zone, String region, Instant at, String by, List<GivenName> names, List<GivenOut> held) {

  GivenName person() {
    return names.getFirst();
  }

  List<GivenName> duplicates() {
    return names.subList(1, names.size());
  }

  List<GivenOut.Section> sections() {
    return of(GivenOut.Section.class).toList();
  }

  /** What belongs to the items of a section. */
  List<GivenOut.Within> within(GivenOut.Section section) {
    return of(GivenOut.Within.class).filter(part -> part.section().equals(section.name())).toList();
  }

  private <T extends GivenOut> Stream<T> of(Class<T> kind) {
    return held.stream().filter(kind::isInstance).map(kind::cast);
  }
}
