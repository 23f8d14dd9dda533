package app.fifteen.card;

import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A card was shown, by its holder or by somebody else (R29).
 *
 * @param renewedUntil until the end of which day all bonuses live after it; empty where the office's cap is reached (R30)
 */
public record Presentation(
    CardId card,
    ClientId presenter,
    Instant at,
    LocalDate on,
    Optional<StaffId> by,
    Optional<PurchaseId> purchase,
    Optional<LocalDate> renewedUntil) {}
