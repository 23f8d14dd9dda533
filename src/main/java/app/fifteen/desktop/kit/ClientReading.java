package app.fifteen.desktop.kit;

import app.fifteen.kernel.ClientId;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/** What a {@link ClientNote} reads: of another client anew, and nothing of the one before is to be seen meanwhile. */
public final class ClientReading<T> {

  private final Node note;
  private final LiveQuery<T> reading;
  private ClientId client;

  /**
   * @param question asked in the background
   * @param answer told what came of it, and shows the note where there is something to tell
   */
  public ClientReading(Tasks tasks, Node note, Function<ClientId, T> question, Consumer<T> answer) {
    this.note = note;
    Presence.show(note, false);
    reading =
        new LiveQuery<>(
            tasks,
            () -> {
              var whose = client;
              return () -> question.apply(whose);
            },
            answer);
  }

  public void show(ClientId shown) {
    boolean another = !shown.equals(client);
    client = shown;
    if (another) {
      Presence.show(note, false);
      reading.anew();
    } else {
      reading.again();
    }
  }

  /** Null until one is shown. */
  public ClientId client() {
    return client;
  }
}
