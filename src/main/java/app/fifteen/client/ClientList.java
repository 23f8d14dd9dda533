package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Phone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The clients as a list, by name. Merged and erased ones are not in it. */
public final class ClientList {

  // Written out, because an index of some rows only is used for conditions that say the same, and a ? says nothing.
  static final Condition KNOWN = CLIENT.STATE.eq(inline(ClientColumns.KNOWN));
  private static final Condition STANDS_OUT = CLIENT.STANDING.ne(inline(EnumCode.of(Standing.ORDINARY)));

  private static final Field<String> PHONE = ofMainPhone(CLIENT_CONTACT.VALUE);
  private static final Field<String> EXTENSION = ofMainPhone(CLIENT_CONTACT.EXTENSION);

  private final CompanyRiskStore risks;

  public ClientList(CompanyRiskStore risks) {
    this.risks = risks;
  }

  /** The lines that follow one, or the first ones. */
  public List<ClientRow> page(
      Transaction tx, ClientFilter filter, Optional<ClientRow> after, int limit, Instant now) {
    return page(tx, condition(tx, filter), after, limit, now);
  }

  /** The same of the persons of one company. */
  public List<ClientRow> ofCompany(
      Transaction tx, CompanyId company, Optional<ClientRow> after, int limit, Instant now) {
    return page(tx, CLIENT.COMPANY_ID.eq(company.value()), after, limit, now);
  }

  /** How many there are; for a search that finds many of them only that many at least. */
  public Counted size(Transaction tx, ClientFilter filter) {
    var search = TypedSearch.of(filter.search(), filter.region());
    if (!search.isEmpty() && SearchColumns.isBroad(tx, search)) {
      return new Counted(SearchColumns.BROAD, true);
    }
    return new Counted(
        tx.dsl().selectCount().from(CLIENT).where(KNOWN, condition(tx, filter)).fetchSingle().value1(), false);
  }

  private List<ClientRow> page(Transaction tx, Condition condition, Optional<ClientRow> after, int limit, Instant now) {
    var rows =
        tx.dsl()
            .select(
                CLIENT.ID, CLIENT.NAME, CLIENT.COMPANY_ID, COMPANY.NAME, CLIENT.STANDING, STAFF.NAME, PHONE, EXTENSION)
            .from(CLIENT)
            .leftJoin(COMPANY)
            .on(COMPANY.ID.eq(CLIENT.COMPANY_ID))
            .leftJoin(STAFF)
            .on(STAFF.ID.eq(CLIENT.PERSONAL_MANAGER_ID))
            .where(
                KNOWN,
                condition,
                after.map(ClientList::behind).orElse(noCondition()))
            .orderBy(CLIENT.FOLDED_NAME, CLIENT.ID)
            .limit(limit)
            .fetch(ClientList::row);
    var companies = rows.stream().flatMap(row -> row.company().stream()).collect(Collectors.toSet());
    var atRisk = risks.atRisk(tx, companies, now);
    return rows.stream()
        .map(row -> row.company().filter(atRisk::contains).isPresent() ? row.withCompanyAtRisk() : row)
        .toList();
  }

  private static Condition behind(ClientRow last) {
    return DSL.row(CLIENT.FOLDED_NAME, CLIENT.ID).gt(Folding.fold(last.name()), last.id().value());
  }

  /** What a list and its export have in common. */
  public static Condition condition(Transaction tx, ClientFilter filter) {
    return scope(filter).and(SearchColumns.found(tx, TypedSearch.of(filter.search(), filter.region())));
  }

  private static Condition scope(ClientFilter filter) {
    return switch (filter.scope()) {
      case MINE -> CLIENT.PERSONAL_MANAGER_ID.eq(filter.me().value());
      case ALL -> noCondition();
      case A_STATUS -> of(Standing.A_STATUS);
      case WATCHED -> of(Standing.WATCHED);
      case NOT_RETAINED -> of(Standing.NOT_RETAINED);
    };
  }

  private static Condition of(Standing standing) {
    return CLIENT.STANDING.eq(EnumCode.of(standing)).and(STANDS_OUT);
  }

  private static Field<String> ofMainPhone(Field<String> column) {
    return field(
        select(column)
            .from(CLIENT_CONTACT)
            .where(CLIENT_CONTACT.CLIENT_ID.eq(CLIENT.ID), CLIENT_CONTACT.KIND.eq(ClientColumns.PHONE))
            .orderBy(CLIENT_CONTACT.PLACE, CLIENT_CONTACT.VALUE)
            .limit(1));
  }

  private static ClientRow row(Record row) {
    return new ClientRow(
        new ClientId(row.get(CLIENT.ID)),
        row.get(CLIENT.NAME),
        Optional.ofNullable(row.get(CLIENT.COMPANY_ID)).map(CompanyId::new),
        Optional.ofNullable(row.get(COMPANY.NAME)),
        false,
        EnumCode.read(Standing.class, row.get(CLIENT.STANDING)),
        Optional.ofNullable(row.get(STAFF.NAME)),
        Optional.ofNullable(row.get(PHONE))
            .map(e164 -> new Phone(e164, Optional.ofNullable(row.get(EXTENSION)).orElse(""))));
  }
}
