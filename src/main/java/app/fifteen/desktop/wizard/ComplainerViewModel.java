package app.fifteen.desktop.wizard;

import app.fifteen.client.AddClient;
import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientField;
import app.fifteen.client.ClientFilter;
import app.fifteen.client.ClientList;
import app.fifteen.client.ClientReader;
import app.fifteen.client.ClientRow;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Rejection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who complains: found by a few letters or digits, or added right there by name and phone. */
public final class ComplainerViewModel {

  private static final int MOST = 8;

  /** What it reads and does it with. */
  public record UseCases(Database database, ClientList clients, AddClient add, Clock clock) {}

  private final UseCases useCases;
  private final Desk desk;
  private final OneAtATime once;
  private final Consumer<ClientId> chosen;
  private final StringProperty typed = new SimpleStringProperty("");
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty phone = new SimpleStringProperty("");
  private final ObservableList<ClientRow> found = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

  /** @param chosen told of whoever it is */
  public ComplainerViewModel(UseCases useCases, Desk desk, Tasks tasks, Consumer<ClientId> chosen) {
    this.useCases = useCases;
    this.desk = desk;
    this.chosen = chosen;
    once = new OneAtATime(tasks);
    var finding = new LiveQuery<>(tasks, this::ask, rows -> ObservableRows.update(found, rows));
    typed.addListener(
        (_, was, now) -> {
          takeOver(was, now);
          finding.anew();
        });
  }

  private Supplier<List<ClientRow>> ask() {
    var text = typed.get().strip();
    var filter =
        new ClientFilter(ClientFilter.Scope.ALL, text, desk.policy().office().phoneRegion(), desk.actor().id());
    return () ->
        text.isEmpty()
            ? List.of()
            : useCases.database()
                .read(tx -> useCases.clients().page(tx, filter, Optional.empty(), MOST, useCases.clock().instant()));
  }

  /** What was searched in vain need not be typed once more. */
  private void takeOver(String was, String now) {
    var field = looksLikeAPhone(now) ? phone : name;
    var other = field == phone ? name : phone;
    if (field.get().isEmpty() || field.get().equals(was)) {
      field.set(now);
    }
    if (other.get().equals(was)) {
      other.set("");
    }
    problem.set(Optional.empty());
  }

  private static boolean looksLikeAPhone(String text) {
    return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
  }

  void choose(ClientRow row) {
    chosen.accept(row.id());
  }

  /** Adds somebody nobody knows yet. */
  void add() {
    var draft = draft();
    var wrong = ClientReader.at(desk.policy(), useCases.clock().instant()).read(draft).problems();
    if (!wrong.isEmpty()) {
      tell(wrong.getOrDefault(ClientField.NAME, wrong.values().iterator().next()));
      return;
    }
    var actor = desk.actor();
    once.run(() -> useCases.add().add(draft, actor), outcome -> outcome.use(chosen, this::tell));
  }

  private void tell(Rejection why) {
    problem.set(Optional.of(desk.messages().get(why)));
  }

  private ClientDraft draft() {
    var phones = phone.get().isBlank() ? List.<String>of() : List.of(phone.get());
    return ClientDraft.named(name.get(), phones);
  }

  String region() {
    return desk.policy().office().phoneRegion();
  }

  StringProperty typedProperty() {
    return typed;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty phoneProperty() {
    return phone;
  }

  ObservableList<ClientRow> found() {
    return found;
  }

  /** What is wrong with somebody new, in words. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }
}
