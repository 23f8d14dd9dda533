package app.fifteen.card.paper;

import app.fifteen.exchange.PdfFonts;
import app.fifteen.kernel.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What an office puts on its cards and receipts.
 *
 * @param office its name
 * @param address lines of its letterhead: street, phone, site; empty where it has stated none
 * @param logo a PNG of its letterhead; empty where it has none: none is made up
 * @param discount of cards that are sold now, in basis points
 */
public record CardLook(
    String office, List<String> address, Optional<byte[]> logo, Language language, ZoneId zone, int discount) {

  public CardLook {
    address = List.copyOf(address);
  }

  /** The signs of the office's own words that cannot be drawn, and are shown as boxes; empty where all can. */
  public String undrawable() {
    return PdfFonts.unknown(office + String.join("", address));
  }
}
