package app.fifteen.client.merge;

import app.fifteen.kernel.ClientId;

/**
 * Two who may be one person.
 *
 * @param shared the phone or e-mail that both have, as it is stored; empty where it is only the name
 */
public record Duplicate(ClientId one, String oneName, ClientId other, String otherName, Reason reason, String shared) {

  /** The surer one first. */
  public enum Reason {
    CONTACT,
    NAME
  }

  boolean isOf(Duplicate pair) {
    return one.equals(pair.one) && other.equals(pair.other);
  }
}
