package app.fifteen.client.own;

import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.records.Happened;

/** Something besides requests. @param detail see {@link app.fifteen.client.ClientEntry} */
public record ClientHappened(ClientEntryKind kind, String detail) implements Happened {}
