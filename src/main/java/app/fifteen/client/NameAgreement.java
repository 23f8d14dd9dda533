package app.fifteen.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How two names stand to each other once every word, and every initial, has found its counterpart.
 *
 * @param shares they have a word in common that is spelled out in both
 * @param contradicts each has something left that the other does not say: two first names, two surnames, two
 *     patronymics. A patronymic beside a surname is no contradiction: people tell either.
 */
record NameAgreement(boolean shares, boolean contradicts) {

  static NameAgreement of(PersonName one, PersonName other) {
    var mine = new ArrayList<>(one.parts());
    var theirs = new ArrayList<>(other.parts());
    var shared = paired(mine, theirs, (a, b) -> a.sound().equals(b.sound()));
    shared.addAll(paired(mine, theirs, NameWord::isAlike));
    if (shared.stream().anyMatch(NameWord::isGiven)) {
      // Beside the same given name it is a slip of somebody's pen.
      paired(mine, theirs, NameWord::isOtherGenderOf);
    }
    boolean initials = initialsFit(mine, theirs) && initialsFit(theirs, mine);
    return new NameAgreement(!shared.isEmpty(), !initials || contradict(mine, theirs));
  }

  /** Takes the spelled words that belong together out of both lists. @return those of the first one */
  private static List<NameWord> paired(
      List<NameWord> some, List<NameWord> others, BiPredicate<NameWord, NameWord> alike) {
    var paired = new ArrayList<NameWord>();
    for (var each : List.copyOf(some)) {
      var counterpart =
          others.stream()
              .filter(other -> !each.isInitial() && !other.isInitial() && alike.test(each, other))
              .findFirst();
      if (counterpart.isPresent()) {
        some.remove(each);
        others.remove(counterpart.get());
        paired.add(each);
      }
    }
    return paired;
  }

  /** Takes out of both lists what the initials of the first stand for, in their order; they may say more than the other. */
  private static boolean initialsFit(List<NameWord> some, List<NameWord> others) {
    int from = 0;
    for (var initial : some.stream().filter(NameWord::isInitial).toList()) {
      int at = from;
      while (at < others.size() && !initial.isShortenedTo(others.get(at))) {
        at++;
      }
      if (at < others.size()) {
        others.remove(at);
        some.remove(initial);
        from = at;
      } else if (from < others.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean contradict(List<NameWord> mine, List<NameWord> theirs) {
    return mine.stream()
        .filter(word -> !word.isInitial())
        .anyMatch(a -> theirs.stream().anyMatch(b -> !b.isInitial() && a.isPatronymic() == b.isPatronymic()));
  }
}
