package app.fifteen.card.paper;

import app.fifteen.card.CardNumber;

/** A card as it is printed. @param discount in basis points; zero is not told of */
public record PrintedCard(CardNumber number, int discount) {}
