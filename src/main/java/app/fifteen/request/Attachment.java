package app.fifteen.request;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import java.util.Optional;

/**
 * Whose a request is found to be.
 *
 * @param privileged whether that client has A-status (R27)
 */
public record Attachment(
    Whose whose, Optional<ClientId> client, Optional<CompanyId> company, boolean privileged) {

  static final Attachment UNSEEN = of(Whose.UNSEEN);
  static final Attachment DOUBTFUL = of(Whose.DOUBTFUL);

  static Attachment known(ClientId client, Optional<CompanyId> company, boolean privileged) {
    return new Attachment(Whose.KNOWN, Optional.of(client), company, privileged);
  }

  static Attachment erased(ClientId client) {
    return new Attachment(Whose.ERASED, Optional.of(client), Optional.empty(), false);
  }

  private static Attachment of(Whose whose) {
    return new Attachment(whose, Optional.empty(), Optional.empty(), false);
  }

  public Attachment {
    if ((whose == Whose.KNOWN || whose == Whose.ERASED) != client.isPresent()) {
      throw new IllegalArgumentException(whose + " with " + client);
    }
  }
}
