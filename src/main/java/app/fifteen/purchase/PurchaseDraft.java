package app.fifteen.purchase;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Field;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody buys, as it is entered.
 *
 * @param amount the full price, before any discount
 * @param reference by which the same purchase is known again, such as the number of a contract; may be empty
 * @param goodOn from which local day on what it accrues may be spent; empty at once
 */
public record PurchaseDraft(
    Money amount, PurchaseKind kind, String what, String reference, Optional<LocalDate> goodOn) {

  public static final int MAX_WHAT = 500;
  public static final int MAX_REFERENCE = 100;

  /** The fields of its form. */
  public enum Part implements Field {
    AMOUNT,
    WHAT,
    REFERENCE,
    GOOD_ON,
    BOUGHT_ON
  }

  /** Cleaned; refused where something is too long, or the amount is nothing. */
  public Outcome<PurchaseDraft> checked() {
    var cleanWhat = CleanText.line(what);
    var cleanReference = CleanText.line(reference);
    if (amount.minor() <= 0) {
      return Outcome.<PurchaseDraft>refused("purchase.amount.nothing").at(Part.AMOUNT);
    }
    if (cleanWhat.length() > MAX_WHAT) {
      return Outcome.<PurchaseDraft>refused("purchase.too_long", cleanWhat.length(), MAX_WHAT).at(Part.WHAT);
    }
    if (cleanReference.length() > MAX_REFERENCE) {
      return Outcome.<PurchaseDraft>refused("purchase.too_long", cleanReference.length(), MAX_REFERENCE)
          .at(Part.REFERENCE);
    }
    return Outcome.done(new PurchaseDraft(amount, kind, cleanWhat, cleanReference, goodOn));
  }
}
