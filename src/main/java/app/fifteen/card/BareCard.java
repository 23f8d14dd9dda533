package app.fifteen.card;

/**
 * A card that was kept alive without buying anything.
 *
 * @param renewals presentations in a row that renewed without a purchase
 */
public record BareCard(CardRow card, int renewals) {}
