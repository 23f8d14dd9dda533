package app.fifteen.desktop.client;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;

/** Whose page is open. */
public sealed interface Shown {

  record Person(ClientId id) implements Shown {}

  record Firm(CompanyId id) implements Shown {}
}
