package app.fifteen.desktop.kit;

import app.fifteen.kernel.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads a screen from the FXML beside its controller: {@code InboxController} from {@code Inbox.fxml}. Controllers are
 * made by the constructors the composition root named, and by nothing else.
 */
public final class Views {

  private final Messages messages;
  private final Map<Class<?>, Supplier<?>> controllers;

  public record View<C>(Parent root, C controller) {}

  public Views(Messages messages, Map<Class<?>, Supplier<?>> controllers) {
    this.messages = messages;
    this.controllers = Map.copyOf(controllers);
  }

  public <C> View<C> load(Class<C> controller) {
    var name = controller.getSimpleName().replaceFirst("Controller$", "") + ".fxml";
    var fxml = controller.getResource(name);
    if (fxml == null) {
      throw new IllegalStateException("no " + name + " beside " + controller.getName());
    }
    try {
      var loader = new FXMLLoader(fxml, messages.bundle(), null, this::make);
      Parent root = loader.load();
      C made = loader.getController();
      return new View<>(root, made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object make(Class<?> type) {
    var maker = controllers.get(type);
    if (maker == null) {
      throw new IllegalStateException("nobody named how to make a " + type.getName());
    }
    return maker.get();
  }
}
