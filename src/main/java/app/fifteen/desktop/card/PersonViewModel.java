package app.fifteen.desktop.card;

import app.fifteen.card.Asked;
import app.fifteen.card.CardHolder;
import app.fifteen.card.CardPart;
import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientFilter;
import app.fifteen.client.ClientList;
import app.fifteen.client.ClientRow;
import app.fifteen.client.KnownClient;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Whoever gets a card or presents one, as typed: somebody known who was taken from the suggestions, or somebody new. */
final class PersonViewModel {

  private static final int SUGGESTED = 8;

  private final Database database;
  private final ClientList clients;
  private final Desk desk;
  private final Clock clock;
  private final Optional<ClientId> otherwise;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty phone = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
  private final ObservableList<KnownClient> alike = FXCollections.observableArrayList();
  private final Set<ClientId> askedAbout = new HashSet<>();
  private final ObjectProperty<Optional<ClientId>> taken = new SimpleObjectProperty<>(Optional.empty());

  /** @param otherwise who it is while nobody is named; empty where somebody has to be */
  PersonViewModel(Database database, ClientList clients, Desk desk, Clock clock, Optional<ClientId> otherwise) {
    this.database = database;
    this.clients = clients;
    this.desk = desk;
    this.clock = clock;
    this.otherwise = otherwise;
    name.addListener(
        _ -> {
          taken.set(Optional.empty());
          known.set(false);
          alike.clear();
          askedAbout.clear();
        });
  }

  /** Who is typed or taken is kept with the form they are typed in. */
  void keep(DraftFields fields) {
    fields
        .with("person", name, () -> "")
        .with(
            "person_id",
            taken,
            () -> taken.get().map(client -> Long.toString(client.value())).orElse(""),
            code -> {
              if (!code.isEmpty()) {
                take(new ClientId(Long.parseLong(code)), name.get());
              }
            },
            () -> "")
        .with("person_phone", phone, () -> "");
  }

  /** In the background. */
  List<ClientRow> find(String typed) {
    var filter =
        new ClientFilter(ClientFilter.Scope.ALL, typed, desk.policy().office().phoneRegion(), desk.actor().id());
    return database.read(tx -> clients.page(tx, filter, Optional.empty(), SUGGESTED, clock.instant()));
  }

  String called(ClientRow row) {
    return row.phone().map(number -> row.name() + " · " + number.local(desk.policy().office().phoneRegion())).orElse(row.name());
  }

  void take(ClientId client, String called) {
    name.set(called);
    taken.set(Optional.of(client));
    known.set(true);
  }

  /** It is none of those that were asked about. */
  void nobodyAlike() {
    alike.forEach(one -> askedAbout.add(one.id()));
    alike.clear();
  }

  /** @return refused where somebody has to be named and is not */
  Outcome<CardHolder> holder() {
    if (taken.get().isPresent()) {
      return Outcome.done(new CardHolder.Known(taken.get().get()));
    }
    if (name.get().isBlank()) {
      return otherwise
          .<Outcome<CardHolder>>map(client -> Outcome.done(new CardHolder.Known(client)))
          .orElseGet(() -> Outcome.refused(Rejection.of("card.person.missing").at(CardPart.PERSON)));
    }
    var phones = phone.get().isBlank() ? List.<String>of() : List.of(phone.get());
    return Outcome.done(new CardHolder.Newcomer(ClientDraft.named(name.get(), phones), askedAbout));
  }

  /** What was done; empty where somebody like that is known, who is then asked about. */
  <T> Optional<T> done(Asked<T> asked) {
    return switch (asked) {
      case Asked.Done<T>(var what) -> Optional.of(what);
      case Asked.Alike<T>(var clientsAlike) -> {
        alike.setAll(clientsAlike);
        yield Optional.empty();
      }
    };
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty phoneProperty() {
    return phone;
  }

  /** Whether somebody known was taken. */
  ReadOnlyBooleanProperty knownProperty() {
    return known.getReadOnlyProperty();
  }

  /** Known clients who may be meant; nobody while there is nothing to ask. */
  ObservableList<KnownClient> alike() {
    return alike;
  }
}
