package app.fifteen.complaint;

import app.fifteen.client.records.Happened;

/** Something was said or done about a complaint. */
public record ComplaintHappened(ComplaintEntry entry) implements Happened {}
