package app.fifteen.desktop.kit;

import app.fifteen.kernel.Messages;

/** How a client is called on screen. */
public final class ShownName {

  private ShownName() {}

  /** @param name empty for somebody whose data was erased at their request */
  public static String of(Messages messages, String name) {
    return name.isEmpty() ? messages.get("client.erased") : name;
  }
}
