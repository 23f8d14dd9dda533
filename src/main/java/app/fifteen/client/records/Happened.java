package app.fifteen.client.records;

/** What one line of a story tells, in a type of the feature that tells it. How it reads stands where it is shown. */
public interface Happened {}
