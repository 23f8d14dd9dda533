package app.fifteen.desktop.cardpaper;

/** Which cards a sheet is printed with. */
enum SheetSource {
  /** Numbers of a series that nobody has yet. */
  UNSOLD,
  /** Cards by their numbers. */
  BY_NUMBER
}
