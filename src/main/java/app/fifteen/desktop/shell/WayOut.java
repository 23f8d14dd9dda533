package app.fifteen.desktop.shell;

/**
 * What leads out of the sample to one's own office.
 *
 * @param nameKey message key of its name
 */
public record WayOut(String nameKey, Runnable go) {}
