package app.fifteen.client;

import java.util.regex.Pattern;

/** How a language speaks to somebody, as far as the name says it for certain; nobody is asked and nothing is stored. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern DAUGHTER = Pattern.compile(".*(?:вна|чна|vna|ichna)", FLAGS);
  private static final Pattern SON = Pattern.compile(".*(?:ич|ich)", FLAGS);
  private static final Pattern HERS =
      Pattern.compile("\\p{L}{2,}(?:[оеё]ва|[иы]на|[сц]к(?:ая|а)|[oe]va|skaya)", FLAGS);
  private static final Pattern HIS = Pattern.compile("\\p{L}{2,}(?:[оеё]в|[иы]н|[сц]к(?:ий|ой|и))", FLAGS);
  /** In Latin letters a daughter often bears it unchanged: Maria Markov. */
  private static final Pattern HIS_OR_HERS = Pattern.compile("\\p{L}{2,}(?:[oe]v|sk(?:y|iy))", FLAGS);
  /** A woman's given name; men bear some like it (Никита), and so it only confirms. */
  private static final Pattern LIKE_HERS = Pattern.compile(".*(?:[аяь]|[aey])", FLAGS);
  private static final Pattern MRS = Pattern.compile("(?iu)(?<!\\p{L})(?:г-жа|г-ца|госпожа|mrs|ms|miss)(?!\\p{L}).*");
  private static final Pattern MR = Pattern.compile("(?iu)(?<!\\p{L})(?:г-н|господин|mr)(?!\\p{L}).*");

  /** @param name the whole, which may say it outright: {@code Ms Harrison} */
  public static Gender of(String name, NameParts parts) {
    if (MRS.matcher(name).find()) {
      return FEMALE;
    }
    if (MR.matcher(name).find()) {
      return MALE;
    }
    var byFather = byPatronymic(parts.patronymic());
    return byFather == UNKNOWN ? byFamily(parts) : byFather;
  }

  private static Gender byPatronymic(String patronymic) {
    if (DAUGHTER.matcher(patronymic).matches()) {
      return FEMALE;
    }
    return SON.matcher(patronymic).matches() ? MALE : UNKNOWN;
  }

  /** Пётр Смородина is a man: the given name has to agree. */
  private static Gender byFamily(NameParts parts) {
    if (HERS.matcher(parts.family()).matches()) {
      return parts.given().isEmpty() || LIKE_HERS.matcher(parts.given()).matches() ? FEMALE : UNKNOWN;
    }
    boolean isHis =
        HIS.matcher(parts.family()).matches()
            || HIS_OR_HERS.matcher(parts.family()).matches() && !LIKE_HERS.matcher(parts.given()).matches();
    return isHis ? MALE : UNKNOWN;
  }
}
