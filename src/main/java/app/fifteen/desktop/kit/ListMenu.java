package app.fifteen.desktop.kit;

/** A list whose menu takes what other parts do with it. */
public enum ListMenu {
  INBOX,
  CLIENTS,
  COMPLAINTS,
  CARDS,
  REMEDIES
}
