package app.fifteen.kernel;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where letters and gifts go. What nobody can check is kept as it was written; empty texts stand for what is not known.
 *
 * @param lines street, house, flat: one line or several
 */
public record PostalAddress(String lines, String postalCode, String city, String country) {

  public static final PostalAddress NONE = new PostalAddress("", "", "", "");

  public static final int MAX_LINES = 1000;
  public static final int MAX_CODE = 20;
  public static final int MAX_PLACE = 200;

  /** As typed, cleaned; refused if a part of it is longer than any address. */
  public Outcome<PostalAddress> read() {
    var clean =
        new PostalAddress(
            CleanText.lines(lines), CleanText.line(postalCode), CleanText.line(city), CleanText.line(country));
    return clean.fits()
        ? Outcome.done(clean)
        : Outcome.refused("address.too_long", MAX_LINES, MAX_CODE, MAX_PLACE);
  }

  private boolean fits() {
    return lines.length() <= MAX_LINES
        && postalCode.length() <= MAX_CODE
        && city.length() <= MAX_PLACE
        && country.length() <= MAX_PLACE;
  }

  /** Whether anything of it is known. */
  public boolean known() {
    return !equals(NONE);
  }

  /** This one, or the other where nothing of this one is known. */
  public PostalAddress or(PostalAddress other) {
    return known() ? this : other;
  }

  /** Each part that is told takes the place of what is known. */
  public PostalAddress toldBy(PostalAddress told) {
    return new PostalAddress(
        told.lines.isEmpty() ? lines : told.lines,
        told.postalCode.isEmpty() ? postalCode : told.postalCode,
        told.city.isEmpty() ? city : told.city,
        told.country.isEmpty() ? country : told.country);
  }

  /** As it stands on an envelope. */
  public String onEnvelope() {
    return filled(Stream.of(lines, filled(Stream.of(postalCode, city), " "), country), "\n");
  }

  public String inOneLine() {
    return onEnvelope().replace("\n", ", ");
  }

  private static String filled(Stream<String> parts, String between) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
