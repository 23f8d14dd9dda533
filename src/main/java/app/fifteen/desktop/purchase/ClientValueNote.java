package app.fifteen.desktop.purchase;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.ClientNote;
import app.fifteen.desktop.kit.ClientReading;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.ClientId;
import app.fifteen.purchase.ClientValue;
import app.fifteen.purchase.ClientValueStore;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a client has brought so far, on their page; it leads to what they bought (R44). */
final class ClientValueNote implements ClientNote {

  private final Desk desk;
  private final Hyperlink value = new Hyperlink();
  private final ClientReading<Optional<ClientValue>> reading;

  /** @param open shows what they bought */
  ClientValueNote(Database database, ClientValueStore values, Desk desk, Tasks tasks, Consumer<ClientId> open) {
    this.desk = desk;
    value.setId("client-value");
    value.setWrapText(true);
    value.setMinHeight(Region.USE_PREF_SIZE);
    value.setGraphic(new FontIcon(Feather.SHOPPING_BAG));
    reading = new ClientReading<>(tasks, value, client -> database.read(tx -> values.of(tx, client)), this::answer);
    value.setOnAction(
        _ -> {
          value.setVisited(false);
          open.accept(reading.client());
        });
  }

  private void answer(Optional<ClientValue> found) {
    Presence.show(value, found.isPresent());
    found.ifPresent(known -> value.setText(text(known, desk)));
  }

  /** In one sentence, such as for how much, how often and when last. */
  static String text(ClientValue known, Desk desk) {
    return desk.messages()
        .get(
            "purchases.value",
            known.turnover().stream().map(sum -> sum.format(desk.messages().locale())).collect(Collectors.joining(" + ")),
            known.purchases(),
            known.last());
  }

  @Override
  public Node node() {
    return value;
  }

  @Override
  public void show(ClientId shown) {
    reading.show(shown);
  }
}
