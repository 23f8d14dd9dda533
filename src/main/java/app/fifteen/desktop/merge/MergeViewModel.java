package app.fifteen.desktop.merge;

import app.fifteen.client.Client;
import app.fifteen.client.ClientField;
import app.fifteen.client.ClientStore;
import app.fifteen.client.FieldWordsStore;
import app.fifteen.client.merge.Candidate;
import app.fifteen.client.merge.CandidateList;
import app.fifteen.client.merge.ClientMerge;
import app.fifteen.client.merge.Merge;
import app.fifteen.client.merge.MergeChoice;
import app.fifteen.client.merge.MergeClients;
import app.fifteen.client.merge.MergeStore;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Rejection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finding the other one of two who are one, and choosing what is kept of whom. */
public final class MergeViewModel {

  private static final int AT_ONCE = 50;

  /** Where the window looks things up. */
  public record Books(
      Database database, ClientStore clients, MergeStore merges, CandidateList candidates, FieldWordsStore words) {}

  private final Books books;
  private final MergeClients merging;
  private final Desk desk;
  private final Tasks tasks;
  private final BiConsumer<Merge, String> merged;
  private final ReadOnlyObjectWrapper<Client> client = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MergePair> pair = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MergeChoice> choice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Rejection> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final StringProperty search = new SimpleStringProperty("");
  private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
  private int asked;

  /** @param merged told of what was merged, and the survivor's name */
  public MergeViewModel(
      Books books, MergeClients merging, Desk desk, Tasks tasks, BiConsumer<Merge, String> merged) {
    this.books = books;
    this.merging = merging;
    this.desk = desk;
    this.tasks = tasks;
    this.merged = merged;
    search.subscribe(this::find);
  }

  /** @param other whom to compare with; empty to look for them first */
  public void open(ClientId survivor, Optional<ClientId> other) {
    tasks.run(
        () -> books.database().read(tx -> books.clients().byId(tx, survivor)),
        found -> {
          found.ifPresentOrElse(client::set, () -> problem.set(Rejection.of("client.stale")));
          find();
        });
    other.ifPresent(id -> compare(survivor, id));
  }

  /** Whoever looks alike as long as nothing is typed. An answer that comes late is not shown. */
  private void find() {
    if (client.get() == null) {
      return;
    }
    int question = ++asked;
    var id = client.get().id();
    var typed = search.get().strip();
    var region = desk.policy().office().phoneRegion();
    tasks.run(
        () ->
            books.database()
                .read(
                    tx ->
                        typed.isEmpty()
                            ? books.candidates().alike(tx, id, AT_ONCE)
                            : books.candidates().find(tx, id, typed, region, AT_ONCE)),
        found -> {
          if (question == asked) {
            ObservableRows.update(candidates, found);
          }
        });
  }

  void compare(ClientId other) {
    compare(client.get().id(), other);
  }

  private void compare(ClientId survivor, ClientId other) {
    var reader = desk.actor();
    tasks.run(
        () -> books.database().read(tx -> party(tx, survivor, reader).flatMap(one -> party(tx, other, reader).map(two -> new MergePair(one, two)))),
        found ->
            found.ifPresentOrElse(
                both -> {
                  problem.set(null);
                  choice.set(MergeChoice.suggested(both.survivor().client(), both.other().client()));
                  pair.set(both);
                },
                () -> problem.set(Rejection.of("client.stale"))));
  }

  private Optional<MergePair.Party> party(Transaction tx, ClientId id, Actor reader) {
    return books.clients()
        .byId(tx, id)
        .map(
            known -> {
              var names = new EnumMap<ClientField, String>(ClientField.class);
              for (var field : List.of(ClientField.COMPANY, ClientField.REFERRED_BY, ClientField.PERSONAL_MANAGER)) {
                names.put(field, books.words().of(tx, known.facts(), field));
              }
              return new MergePair.Party(known, names, books.merges().counts(tx, id, reader));
            });
  }

  /** Back to looking for somebody else. */
  void another() {
    problem.set(null);
    pair.set(null);
  }

  /** The other one survives; what was chosen stays chosen. */
  void turn() {
    choice.set(choice.get().turned());
    pair.set(pair.get().turned());
  }

  void choose(MergeChoice changed) {
    problem.set(null);
    choice.set(changed);
  }

  void merge() {
    if (pair.get() == null || working.get()) {
      return;
    }
    working.set(true);
    var wanted = new ClientMerge(pair.get().survivor().client(), pair.get().other().client(), choice.get());
    tasks.run(
        () -> merging.merge(wanted, desk.actor()),
        outcome -> {
          working.set(false);
          outcome.use(done -> merged.accept(done, wanted.merged().facts().name()), problem::set);
        },
        failure -> {
          working.set(false);
          tasks.report(failure);
        });
  }

  /** Whom somebody else is looked for to merge with; null until known. */
  ReadOnlyObjectProperty<Client> clientProperty() {
    return client.getReadOnlyProperty();
  }

  /** Null while somebody is looked for. */
  ReadOnlyObjectProperty<MergePair> pairProperty() {
    return pair.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<MergeChoice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Rejection> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  StringProperty searchProperty() {
    return search;
  }

  ObservableList<Candidate> candidates() {
    return candidates;
  }
}
