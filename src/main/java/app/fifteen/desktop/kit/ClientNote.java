package app.fifteen.desktop.kit;

import app.fifteen.kernel.ClientId;
import javafx.scene.Node;

/** What a part tells of the client whose page is open, within that page. */
public interface ClientNote {

  /** Takes no room while there is nothing to tell. */
  Node node();

  /** Called when a client is shown, and again whenever something may have changed. */
  void show(ClientId client);
}
