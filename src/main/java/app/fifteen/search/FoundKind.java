package app.fifteen.search;

import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.RequestId;

/** What the search can find, in the order of its list where nothing else decides. */
public enum FoundKind {
  CLIENT,
  COMPANY,
  CARD,
  REQUEST;

  Destination of(long id) {
    return switch (this) {
      case CLIENT -> new Destination.Client(new ClientId(id));
      case COMPANY -> new Destination.Company(new CompanyId(id));
      case CARD -> new Destination.Card(new CardId(id));
      case REQUEST -> new Destination.Request(new RequestId(id));
    };
  }
}
