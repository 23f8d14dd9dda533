package app.fifteen.desktop.settings;

import app.fifteen.kernel.Messages;

/** The numbers of cards in words. */
final class SeriesWords {

  private final Messages messages;

  SeriesWords(Messages messages) {
    this.messages = messages;
  }

  /** How many are left, and whether that is few. */
  String left(SeriesViewModel series) {
    if (!series.rows().loadedProperty().get()) {
      return "";
    }
    return series.rows().all().isEmpty()
        ? messages.get("settings.series.none")
        : messages.get(series.isFew() ? "settings.series.few" : "settings.series.left_in_all", series.left());
  }
}
