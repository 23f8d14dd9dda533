package app.fifteen.client.exchange;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody whom some rows of a file could be about, whether stored or new in the same file. */
final class People {

  private final Map<ClientId, Person> byId = new LinkedHashMap<>();
  private final Map<ClientId, ClientId> survivors = new HashMap<>();
  private final Map<String, Person> byExternalId = new HashMap<>();
  private final Map<String, Set<Person>> byContact = new HashMap<>();
  private final Map<String, Set<Person>> byName = new HashMap<>();
  private final Set<String> commonNames = new HashSet<>();
  private final Set<ClientId> erasedIds = new HashSet<>();
  private final Set<String> erased = new HashSet<>();

  void add(Person person) {
    byId.put(person.id(), person);
    index(person);
  }

  /** Finds somebody also by what was just learned of them. */
  void index(Person person) {
    person.facts().externalId().ifPresent(id -> byExternalId.put(id, person));
    person.contacts().forEach(contact -> byContact.computeIfAbsent(contact, _ -> new HashSet<>(2)).add(person));
    byName.computeIfAbsent(Folding.fold(person.facts().name()), _ -> new HashSet<>(2)).add(person);
  }

  /** An external id of somebody merged leads to the survivor. */
  void lead(String externalId, ClientId survivor) {
    byId(survivor).ifPresent(person -> byExternalId.putIfAbsent(externalId, person));
  }

  void lead(ClientId id, ClientId survivor) {
    survivors.put(id, survivor);
  }

  /** Too many have this name to look at each of them. */
  void markCommon(String foldedName) {
    commonNames.add(foldedName);
  }

  void markErased(ClientId id) {
    erasedIds.add(id);
  }

  void markErased(Collection<String> identities) {
    erased.addAll(identities);
  }

  boolean has(ClientId id) {
    return byId.containsKey(id);
  }

  Optional<Person> byId(ClientId id) {
    return Optional.ofNullable(byId.get(survivors.getOrDefault(id, id)));
  }

  Optional<Person> byExternalId(String externalId) {
    return Optional.ofNullable(byExternalId.get(externalId));
  }

  /** In the order of their ids, new ones last. */
  List<Person> byContact(String contact) {
    return inOrder(byContact.get(contact));
  }

  List<Person> byName(String name) {
    return inOrder(byName.get(Folding.fold(name)));
  }

  boolean isCommon(String name) {
    return commonNames.contains(Folding.fold(name));
  }

  /** Whether somebody asked to be erased whom this row is about. */
  boolean isErased(ClientImportRow row) {
    return row.clientId().filter(erasedIds::contains).isPresent()
        || row.facts().externalId().filter(erased::contains).isPresent()
        || row.contacts().stream().anyMatch(erased::contains);
  }

  int size() {
    return byId.size();
  }

  /** Those seen last. */
  List<Person> latest(int count) {
    return List.copyOf(byId.values()).subList(Math.max(0, byId.size() - count), byId.size());
  }

  private static List<Person> inOrder(Set<Person> people) {
    if (people == null) {
      return List.of();
    }
    if (people.size() == 1) {
      return List.copyOf(people);
    }
    var sorted = new ArrayList<>(people);
    sorted.sort(
        (one, other) -> {
          boolean oneIsNew = one.stored().isEmpty();
          return oneIsNew == other.stored().isEmpty()
              ? Long.compare(one.id().value(), other.id().value())
              : oneIsNew ? 1 : -1;
        });
    return sorted;
  }
}
