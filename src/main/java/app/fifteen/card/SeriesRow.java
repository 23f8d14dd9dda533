package app.fifteen.card;

import java.util.Optional;

/**
 * One line of the list of series.
 *
 * @param left how many numbers it still gives out by itself
 * @param next the number that a sale takes; empty where none is left
 */
public record SeriesRow(CardSeries series, SeriesUse use, long left, Optional<CardNumber> next) {}
