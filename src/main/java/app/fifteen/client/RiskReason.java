package app.fifteen.client;

import app.fifteen.kernel.CompanyId;
import java.time.Instant;
import java.util.Locale;

/**
 * Why a company is at risk: one unhappy person in it is enough (R14).
 *
 * @param person by name
 * @param since when the deadline passed, the make-good fell due or the complaint was opened
 */
public record RiskReason(Kind kind, CompanyId company, String person, Instant since) {

  public enum Kind {
    UNMET_DEADLINE,
    UNCONFIRMED_MAKE_GOOD,
    OPEN_COMPLAINT;

    /** Of the sentence that names the person and since when. */
    public String key() {
      return "client.risk." + name().toLowerCase(Locale.ROOT);
    }
  }
}
