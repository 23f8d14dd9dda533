package app.fifteen.complaint;

import app.fifteen.kernel.ComplaintId;

/**
 * Something that happened to a case and concerns somebody.
 *
 * @param entry counts up: what is newer has a higher one
 * @param client empty if erased
 * @param by who did it, by name; empty for the program
 */
public record CaseNews(long entry, ComplaintId complaint, String client, String by, ComplaintEntry said) {}
