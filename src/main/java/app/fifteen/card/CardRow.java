package app.fifteen.card;

import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a list of cards.
 *
 * @param lost the number by which it was found, where that is an earlier one
 */
public record CardRow(
    CardId id,
    CardNumber number,
    Optional<CardNumber> lost,
    ClientId holder,
    String holderName,
    Money balance,
    LocalDate burnsOn,
    boolean blocked) {}
