package app.fifteen.request;

import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.REQUEST_ENTRY;
import static org.jooq.impl.DSL.inline;

import app.fifteen.client.PersonName;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.Erasing;
import app.fifteen.client.records.Tally;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.RequestId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;

/**
 * Empties an erased person's requests, those nobody had been found for among them, and stands all of them under one client.
 * Open ones are closed: there is nobody left to answer.
 */
final class RequestErasureStore implements ErasedRecords {

  private final EmptiedRequestStore requests = new EmptiedRequestStore();

  @Override
  public List<Tally> counts(Transaction tx, List<ClientId> people) {
    var theirs = REQUEST.CLIENT_ID.in(values(people));
    return List.of(
        new Tally("person.erase.requests", tx.dsl().fetchCount(REQUEST, theirs)),
        new Tally("person.erase.open", tx.dsl().fetchCount(REQUEST, theirs, REQUEST.NEXT_DUE_AT.isNotNull())));
  }

  /** Whatever they left in their requests. */
  @Override
  public Set<String> identities(Transaction tx, List<ClientId> people, String region) {
    return asked(tx, REQUEST.CLIENT_ID.in(values(people))).stream()
        .flatMap(request -> request.contacts(region))
        .collect(Collectors.toSet());
  }

  @Override
  public void erase(Transaction tx, Erasing erasing) {
    requests.attach(tx, doubtful(tx, erasing), erasing.person(), erasing.at());
    requests.ofPerson(tx, erasing.people(), erasing.person(), erasing.at());
    // Where it was written down who had been taken for whom.
    tx.dsl()
        .update(REQUEST_ENTRY)
        .setNull(REQUEST_ENTRY.WORDS)
        .where(REQUEST_ENTRY.KIND.in(EnumCode.of(EntryKind.CLIENT_CHOSEN), EnumCode.of(EntryKind.CLIENT_BEFORE)),
            REQUEST_ENTRY.WORDS.in(erasing.spelled()))
        .execute();
  }

  /** Requests that wait for somebody to say whose they are, and that have one of the phones or e-mails and no other name. */
  private static List<RequestId> doubtful(Transaction tx, Erasing erasing) {
    return asked(tx, REQUEST.WHOSE.eq(inline(EnumCode.of(Whose.DOUBTFUL)))).stream()
        .filter(request -> request.contacts(erasing.region()).anyMatch(erasing.contacts()::contains))
        .filter(
            request ->
                erasing.names().stream()
                    .anyMatch(name -> PersonName.of(request.name()).mayBe(PersonName.of(name.name()))))
        .map(Asked::id)
        .toList();
  }

  /** Who asked, in the words of a request. */
  private record Asked(RequestId id, String name, Optional<String> phone, Optional<String> email) {

    /** As contacts are stored; what nobody could be reached by is left out. */
    Stream<String> contacts(String region) {
      var number = phone.flatMap(typed -> Phone.read(typed, region).either(Optional::of, _ -> Optional.<Phone>empty()));
      var address = email.flatMap(typed -> Email.read(typed).either(Optional::of, _ -> Optional.<Email>empty()));
      return Stream.concat(number.map(Phone::e164).stream(), address.map(Email::address).stream());
    }
  }

  private static List<Asked> asked(Transaction tx, Condition which) {
    return tx.dsl()
        .select(REQUEST.ID, REQUEST.CLIENT, REQUEST.PHONE, REQUEST.EMAIL)
        .from(REQUEST)
        .where(which)
        .fetch(
            row ->
                new Asked(
                    new RequestId(row.value1()), row.value2(), Optional.ofNullable(row.value3()),
                    Optional.ofNullable(row.value4())));
  }

  private static List<Long> values(List<ClientId> people) {
    return people.stream().map(ClientId::value).toList();
  }
}
