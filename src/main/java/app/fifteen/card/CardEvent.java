package app.fifteen.card;

import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.StaffId;
import app.fifteen.kernel.TypedWords;
import java.time.Instant;
import java.util.Optional;

/**
 * Something done with a card itself.
 *
 * @param holder at that time
 * @param detail in no language: the number before, or minor units of bonuses
 */
public record CardEvent(
    CardId card, Kind kind, Instant at, Optional<StaffId> by, ClientId holder, String words, String detail) {

  public static final TypedWords SAID = TypedWords.lines(1_000, "card.reason.too_long");

  public enum Kind {
    ISSUED,
    /** A lost one: the detail is its old number. */
    REPLACED,
    HANDED,
    BLOCKED,
    UNBLOCKED,
    /** To the office's terms of today. */
    MOVED,
    ADJUSTED,
    /** A purchase with it was taken back. */
    REVERSED
  }
}
