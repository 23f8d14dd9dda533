package app.fifteen.client;

import app.fifteen.kernel.Folding;
import java.util.List;

/** Whom a name, a phone and an e-mail lead to. */
public sealed interface Match {

  /** Somebody new. */
  record Nobody() implements Match {}

  record Known(KnownClient client) implements Match {}

  /** To be asked: it may be one of these. */
  record Doubtful(List<KnownClient> candidates) implements Match {
    public Doubtful {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A phone or an e-mail leads to its owner, unless the names contradict: families share phones, and a firm's number is
   * everybody's. Where it leads to several people, the name tells them apart or nobody does.
   *
   * @param name as given; may be a phone or an e-mail itself where nobody told a name
   * @param found whoever has one of the phones or e-mails given
   */
  static Match of(String name, List<KnownClient> found) {
    if (found.isEmpty()) {
      return new Nobody();
    }
    if (found.size() == 1 && Folding.fold(name).equals(Folding.fold(found.getFirst().name()))) {
      // Most calls, and it spares taking both names apart.
      return new Known(found.getFirst());
    }
    var given = PersonName.of(name);
    if (found.size() == 1) {
      var only = found.getFirst();
      return given.mayBe(PersonName.of(only.name())) ? new Known(only) : new Doubtful(found);
    }
    var namesakes = found.stream().filter(each -> given.isAlso(PersonName.of(each.name()))).toList();
    return namesakes.size() == 1 ? new Known(namesakes.getFirst()) : new Doubtful(found);
  }

  /** Where there is neither phone nor e-mail: a name alone never tells for sure who somebody is. */
  static Match byNameOnly(List<KnownClient> namesakes) {
    return namesakes.isEmpty() ? new Nobody() : new Doubtful(namesakes);
  }
}
