package app.fifteen.wording;

import java.util.Optional;

/**
 * What an office's letters are written on (R20).
 *
 * @param address lines below the office's name: street, phone, site
 * @param signatory who signs; empty for whoever writes the letter
 * @param logo a PNG; empty where the office has none: the program invents none
 * @param signature a PNG; empty where letters are signed by hand: the program draws no signature that nobody gave
 * @param version 0 as long as the office has chosen nothing
 */
public record Letterhead(
    String address,
    String signatory,
    String signatoryTitle,
    Optional<byte[]> logo,
    Optional<byte[]> signature,
    int version) {

  /** Until an office has its own. */
  public static final Letterhead OF_THE_HOUSE = new Letterhead("", "", "", Optional.empty(), Optional.empty(), 0);
}
