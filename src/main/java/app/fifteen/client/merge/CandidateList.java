package app.fifteen.client.merge;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static app.fifteen.database.schema.Tables.COMPANY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.ClientColumns;
import app.fifteen.client.SearchColumns;
import app.fifteen.client.TypedSearch;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;

/** With whom a client could be merged: whoever looks alike, and whoever is searched for by name, phone or e-mail. */
public final class CandidateList {

  private static final Field<String> CONTACT =
      field(
          select(CLIENT_CONTACT.VALUE)
              .from(CLIENT_CONTACT)
              .where(CLIENT_CONTACT.CLIENT_ID.eq(CLIENT.ID))
              .orderBy(CLIENT_CONTACT.PLACE, CLIENT_CONTACT.VALUE)
              .limit(1));

  private final DuplicateList duplicates;

  public CandidateList(DuplicateList duplicates) {
    this.duplicates = duplicates;
  }

  /** Who looks like this client, the surest first. */
  public List<Candidate> alike(Transaction tx, ClientId client, int limit) {
    var pairs = duplicates.of(tx, client, limit);
    Map<Long, Candidate> found =
        candidates(tx, CLIENT.ID.in(pairs.stream().map(pair -> pair.other().value()).toList()), limit).stream()
            .collect(Collectors.toMap(candidate -> candidate.id().value(), Function.identity()));
    return pairs.stream()
        .map(
            pair -> {
              var other = found.get(pair.other().value());
              var contact = pair.shared().isEmpty() ? other.contact() : Optional.of(pair.shared());
              return new Candidate(other.id(), other.name(), contact, other.company(), Optional.of(pair.reason()));
            })
        .toList();
  }

  /**
   * @param typed the beginning of a phone in any formatting, of an e-mail, or of words of a name
   * @param region ISO country whose phone numbers need no country code
   */
  public List<Candidate> find(Transaction tx, ClientId client, String typed, String region, int limit) {
    var search = TypedSearch.of(typed, region);
    if (search.isEmpty()) {
      return List.of();
    }
    return candidates(tx, SearchColumns.found(tx, search).and(CLIENT.ID.ne(client.value())), limit);
  }

  private static List<Candidate> candidates(Transaction tx, Condition which, int limit) {
    return tx.dsl()
        .select(CLIENT.ID, CLIENT.NAME, CONTACT, COMPANY.NAME)
        .from(CLIENT)
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(CLIENT.COMPANY_ID))
        .where(CLIENT.STATE.eq(inline(ClientColumns.KNOWN)), which)
        .orderBy(CLIENT.FOLDED_NAME, CLIENT.ID)
        .limit(limit)
        .fetch(
            row ->
                new Candidate(
                    new ClientId(row.value1()), row.value2(), Optional.ofNullable(row.value3()),
                    Optional.ofNullable(row.value4()), Optional.empty()));
  }
}
