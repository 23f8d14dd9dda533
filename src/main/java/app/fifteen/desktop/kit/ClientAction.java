package app.fifteen.desktop.kit;

import app.fifteen.kernel.ClientId;
import java.util.Optional;
import java.util.function.Consumer;
import org.kordamp.ikonli.Ikon;

/**
 * Something that can be done with the client whose page is open.
 *
 * @param button present for what is done often: it has a button of its own
 */
public record ClientAction(String nameKey, Optional<Button> button, Consumer<ClientId> action) {

  /** @param keys what does it from the keyboard, as it is written for people */
  public record Button(Ikon icon, String keys) {}

  public static ClientAction inMenu(String nameKey, Consumer<ClientId> action) {
    return new ClientAction(nameKey, Optional.empty(), action);
  }

  public static ClientAction withButton(String nameKey, Ikon icon, String keys, Consumer<ClientId> action) {
    return new ClientAction(nameKey, Optional.of(new Button(icon, keys)), action);
  }
}
