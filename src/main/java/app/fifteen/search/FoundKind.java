package app.fifteen.search;

/** What the search can find, in the order of its list where nothing else decides. */
public enum FoundKind {
  CLIENT,
  COMPANY,
  REQUEST
}
