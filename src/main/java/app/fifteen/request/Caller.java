package app.fifteen.request;

import app.fifteen.kernel.ClientId;

/** What the one at the desk says about who is asking. */
public sealed interface Caller {

  /** Nobody is there to be asked, as on a site: a doubtful request waits for somebody to say. */
  record Unasked() implements Caller {}

  /** Whoever has that phone or e-mail; where that is doubtful, the desk is asked. */
  record ByContacts() implements Caller {}

  record Known(ClientId id) implements Caller {}

  /** Somebody new, although there may be others with this phone or e-mail. */
  record Stranger() implements Caller {}
}
