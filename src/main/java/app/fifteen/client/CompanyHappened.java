package app.fifteen.client;

import app.fifteen.client.records.Happened;

/** Something about a company was changed. @param detail a {@link ClientField} by its code, or {@link #CURATOR} */
public record CompanyHappened(String detail) implements Happened {

  public static final String CURATOR = "curator";
}
