package app.fifteen.card;

import app.fifteen.client.records.Happened;
import app.fifteen.kernel.Money;
import java.util.Optional;

/**
 * Something was done with a card.
 *
 * @param bonuses that burnt, where some did
 */
public record CardHappened(CardAct what, String number, Optional<Money> bonuses) implements Happened {}
