package app.fifteen.desktop.figures;

/** How the figures are looked at, each on a digit. */
enum FigureView {
  /** The months as bars. */
  CHART,
  /** The same months as a table. */
  MONTHS,
  /** How all cards stand. */
  TODAY,
  /** Sold cards beside given ones. */
  LIVES;

  boolean isOfMonths() {
    return this == CHART || this == MONTHS;
  }
}
