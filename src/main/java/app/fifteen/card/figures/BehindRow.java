package app.fifteen.card.figures;

import app.fifteen.card.CardNumber;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One row behind a number.
 *
 * @param id of the card, movement, purchase or presentation it is
 * @param on which day, at the office
 * @param kind what it is, where there are several: how the card was issued, which movement, what kind of purchase
 * @param words what was bought, or who showed the card; may be empty
 * @param amount what it adds to a number of money or bonuses
 */
public record BehindRow(
    long id,
    CardId card,
    CardNumber number,
    String holder,
    LocalDate on,
    Optional<Enum<?>> kind,
    String words,
    Optional<Money> amount) {}
