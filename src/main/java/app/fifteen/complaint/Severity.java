package app.fifteen.complaint;

/** How bad it is for the client. */
public enum Severity {
  MINOR,
  SERIOUS,
  CRITICAL
}
