package app.fifteen.client;

import app.fifteen.kernel.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells first name, patronymic and surname apart by the endings of Russian and Bulgarian names and by the given names
 * that are known, in Cyrillic or Latin letters. Where that leaves a doubt nothing is taken apart: whoever is called by the
 * wrong half of the name is angrier than before.
 */
final class NameReading {

  private static final Pattern TITLE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:г-н|г-жа|г-ца|господин|госпожа|mrs?|ms|miss|dr)(?!\\p{L})[.]?\\s*");
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\s.,'’ʼ‑-]");
  private static final Pattern BETWEEN_INITIALS = Pattern.compile("(?<=\\.)(?=\\p{L})");
  private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?");
  /** Surnames end like this as well (Абрамович), so that the place has to fit, too. */
  private static final Pattern PATRONYMIC =
      Pattern.compile(
          "\\p{L}{2,}(?:[оеё]вич|[оеё]вна|[ьнлмкт]ич|инична|ична|[oey]vich|[oey]vna|ichna|i[lnkt]ich)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern WOMANS_PATRONYMIC =
      Pattern.compile("\\p{L}{2,}(?:[оеё]вна|ична|[oey]vna|ichna)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern FAMILY =
      Pattern.compile(
          "\\p{L}{2,}(?:[оеёыи]ва?|[иы]на?|[сц]к(?:ий|ой|ая|и|а)|енко|[oe]va?|ina?|sk(?:y|iy|aya|i|a)|enko)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NameReading() {}

  static NameParts of(String name) {
    var plain = TITLE.matcher(name).replaceAll("");
    if (NO_NAME.matcher(plain).find()) {
      return NameParts.NONE;
    }
    boolean isFamilyFirst = plain.indexOf(',') > 0;
    var words =
        Arrays.stream(BETWEEN_INITIALS.matcher(plain.replace(',', ' ')).replaceAll(" ").strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.stream().anyMatch(word -> INITIAL.matcher(word).matches()) ? withInitials(words) : spelled(words, isFamilyFirst);
  }

  /** Nobody is spoken to by an initial. */
  private static NameParts withInitials(List<String> words) {
    var others = words.stream().filter(word -> !INITIAL.matcher(word).matches()).toList();
    return others.size() == 1 && !isGiven(others.getFirst())
        ? new NameParts("", "", others.getFirst())
        : NameParts.NONE;
  }

  private static NameParts spelled(List<String> words, boolean isFamilyFirst) {
    return switch (words.size()) {
      case 1 -> isGiven(words.getFirst()) ? new NameParts(words.getFirst(), "", "") : NameParts.NONE;
      case 2 -> two(words.get(0), words.get(1), isFamilyFirst);
      case 3 -> three(words.get(0), words.get(1), words.get(2));
      default -> NameParts.NONE;
    };
  }

  private static NameParts two(String first, String second, boolean isFamilyFirst) {
    if (isFamilyFirst) {
      return new NameParts(second, "", first);
    }
    if (isGiven(first) && WOMANS_PATRONYMIC.matcher(second).matches()) {
      return new NameParts(first, second, "");
    }
    if (isGiven(first) && isMansPatronymic(second)) {
      return NameParts.NONE;
    }
    boolean isUsual = isGiven(first) && !isGiven(second) || isGiven(first) && isFamily(second) && !isFamily(first);
    boolean isTurned = isGiven(second) && !isGiven(first) || isGiven(second) && isFamily(first) && !isFamily(second);
    if (isUsual != isTurned) {
      return isUsual ? new NameParts(first, "", second) : new NameParts(second, "", first);
    }
    return NameParts.NONE;
  }

  private static NameParts three(String first, String second, String third) {
    if (isPatronymic(second) && !isPatronymic(first)) {
      return new NameParts(first, second, third);
    }
    if (isPatronymic(third) && !isPatronymic(second)) {
      return new NameParts(second, third, first);
    }
    // A Bulgarian bears the father's name in between: Мария Петрова Иванова.
    boolean isBulgarian = isGiven(first) && isFamily(second) && isFamily(third) && !isGiven(second);
    return isBulgarian ? new NameParts(first, second, third) : NameParts.NONE;
  }

  private static boolean isPatronymic(String word) {
    return PATRONYMIC.matcher(word).matches();
  }

  private static boolean isMansPatronymic(String word) {
    return isPatronymic(word) && !WOMANS_PATRONYMIC.matcher(word).matches();
  }

  private static boolean isFamily(String word) {
    return FAMILY.matcher(word).matches();
  }

  private static boolean isGiven(String word) {
    return Arrays.stream(word.split("[-‑]")).anyMatch(part -> NameWord.of(Folding.fold(part)).isGiven());
  }
}
