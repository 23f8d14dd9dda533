package app.fifteen.request;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.CompanyRiskStore;
import app.fifteen.client.Standing;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.database.schema.tables.Staff;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectOnConditionStep;

/** The lists of requests that people look at, nearest deadline first. */
public final class InboxStore {

  private static final Staff MANAGER = STAFF.as("manager");
  private static final Field<Long> COMPANY_OF = coalesce(CLIENT.COMPANY_ID, REQUEST.COMPANY_ID);

  private final CompanyRiskStore risks;

  public InboxStore(CompanyRiskStore risks) {
    this.risks = risks;
  }

  /**
   * The first lines of a list. What is overdue comes before what still runs, since its deadline lies further back;
   * history, which nobody is held to, comes last (R5). Resolved requests come latest first.
   */
  public List<InboxRow> first(Transaction tx, InboxFilter filter, int limit, Instant now) {
    return rows(tx, lines(tx).where(conditions(filter)).orderBy(order(filter)).limit(limit), now);
  }

  private List<InboxRow> rows(Transaction tx, ResultQuery<?> lines, Instant now) {
    var found = lines.fetch();
    var companies =
        found.stream()
            .map(row -> row.get(COMPANY_OF))
            .filter(Objects::nonNull)
            .map(CompanyId::new)
            .collect(Collectors.toSet());
    var atRisk = risks.atRisk(tx, companies, now);
    return found.map(
        row -> row(row, Optional.ofNullable(row.get(COMPANY_OF)).map(CompanyId::new).filter(atRisk::contains).isPresent()));
  }

  private static SelectOnConditionStep<?> lines(Transaction tx) {
    return tx.dsl()
        .select(
            REQUEST.ID, REQUEST.CLIENT, REQUEST.SUBJECT, REQUEST.CHANNEL, COMPANY.NAME, REQUEST.STAGE,
            REQUEST.RECEIVED_AT, REQUEST.NEXT_DUE_AT, REQUEST.RESOLVED_AT, WarningColumns.FIRST, WarningColumns.LAST,
            REQUEST.CLAIMED_BY, STAFF.NAME, REQUEST.THIRD_PARTY, REQUEST.ENFORCED, REQUEST.EPISODE, REQUEST.WHOSE,
            REQUEST.CLIENT_ID, CLIENT.NAME, CLIENT.STANDING, COMPANY_OF, MANAGER.ID, MANAGER.NAME)
        .from(REQUEST)
        .leftJoin(CLIENT)
        .on(CLIENT.ID.eq(REQUEST.CLIENT_ID))
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(COMPANY_OF))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(REQUEST.CLAIMED_BY))
        .leftJoin(MANAGER)
        .on(MANAGER.ID.eq(CLIENT.PERSONAL_MANAGER_ID).and(MANAGER.ACTIVE.isTrue()));
  }

  /**
   * The open request to turn to next: the nearest deadline that can still be kept, else the one overdue the longest. Never
   * history (R5).
   */
  public Optional<InboxRow> mostUrgent(Transaction tx, Instant now) {
    var open = REQUEST.NEXT_DUE_AT.isNotNull().and(REQUEST.ENFORCED.isTrue());
    return earliest(tx, open.and(REQUEST.NEXT_DUE_AT.ge(now)), now).or(() -> earliest(tx, open, now));
  }

  private Optional<InboxRow> earliest(Transaction tx, Condition condition, Instant now) {
    return rows(tx, lines(tx).where(condition).orderBy(REQUEST.NEXT_DUE_AT, REQUEST.ID).limit(1), now).stream().findFirst();
  }

  public int size(Transaction tx, InboxFilter filter) {
    return tx.dsl().select(count()).from(REQUEST).where(conditions(filter)).fetchSingle().value1();
  }

  /** How many wait for a first contact that somebody is held to. */
  public int waiting(Transaction tx) {
    return tx.dsl().fetchCount(REQUEST, REQUEST.STAGE.eq(StageColumns.AWAITING), REQUEST.ENFORCED.isTrue());
  }

  /** The open requests registered after one, oldest first: what has just arrived. History does not arrive (R5). */
  public List<InboxRow> arrivedAfter(Transaction tx, RequestId last, int limit, Instant now) {
    var arrived = List.of(REQUEST.ID.gt(last.value()), REQUEST.NEXT_DUE_AT.isNotNull(), REQUEST.ENFORCED.isTrue());
    return rows(tx, lines(tx).where(arrived).orderBy(REQUEST.ID).limit(limit), now);
  }

  public RequestId newest(Transaction tx) {
    return new RequestId(
        tx.dsl().select(max(REQUEST.ID)).from(REQUEST).fetchOptional().map(row -> row.value1()).orElse(0L));
  }

  /** What a list and its export have in common. */
  public static List<Condition> conditions(InboxFilter filter) {
    var conditions = new ArrayList<Condition>();
    conditions.add(
        switch (filter.scope()) {
          case MINE -> REQUEST.NEXT_DUE_AT.isNotNull().and(mine(filter.me()));
          case UNCLAIMED -> REQUEST.NEXT_DUE_AT.isNotNull().and(REQUEST.CLAIMED_BY.isNull());
          case ALL -> REQUEST.NEXT_DUE_AT.isNotNull();
          case RESOLVED -> REQUEST.STAGE.eq(StageColumns.RESOLVED);
        });
    if (!filter.channels().isEmpty()) {
      conditions.add(REQUEST.CHANNEL.in(filter.channels().stream().map(EnumCode::of).toList()));
    }
    for (var word : Folding.fold(CleanText.searched(filter.search())).split("\\s+")) {
      if (!word.isEmpty()) {
        conditions.add(REQUEST.FOLDED.contains(word));
      }
    }
    return conditions;
  }

  /** Held by them, or by nobody yet and of a client whose personal manager they are (R7). */
  private static Condition mine(StaffId me) {
    var clients = select(CLIENT.ID).from(CLIENT).where(CLIENT.PERSONAL_MANAGER_ID.eq(me.value()));
    return REQUEST.CLAIMED_BY.eq(me.value()).or(REQUEST.CLAIMED_BY.isNull().and(REQUEST.CLIENT_ID.in(clients)));
  }

  private static List<OrderField<?>> order(InboxFilter filter) {
    return filter.scope() == InboxFilter.Scope.RESOLVED
        ? List.of(REQUEST.RECEIVED_AT.desc(), REQUEST.ID.desc())
        : List.of(REQUEST.ENFORCED.desc(), REQUEST.NEXT_DUE_AT, REQUEST.ID);
  }

  private static InboxRow row(Record row, boolean companyAtRisk) {
    var kind =
        switch (row.get(REQUEST.STAGE)) {
          case StageColumns.AWAITING -> InboxRow.Kind.AWAITING;
          case StageColumns.IN_HAND -> InboxRow.Kind.IN_HAND;
          default -> InboxRow.Kind.RESOLVED;
        };
    var due = kind == InboxRow.Kind.RESOLVED ? row.get(REQUEST.RESOLVED_AT) : row.get(REQUEST.NEXT_DUE_AT);
    return new InboxRow(
        new RequestId(row.get(REQUEST.ID)),
        Optional.ofNullable(row.get(CLIENT.NAME)).orElse(row.get(REQUEST.CLIENT)),
        row.get(REQUEST.SUBJECT),
        EnumCode.read(Channel.class, row.get(REQUEST.CHANNEL)),
        Optional.ofNullable(row.get(COMPANY.NAME)),
        kind,
        row.get(REQUEST.RECEIVED_AT),
        due,
        WarningColumns.first(row, due),
        WarningColumns.last(row, due),
        Optional.ofNullable(row.get(REQUEST.CLAIMED_BY)).map(StaffId::new),
        Optional.ofNullable(row.get(STAFF.NAME)),
        row.get(REQUEST.THIRD_PARTY),
        row.get(REQUEST.ENFORCED),
        row.get(REQUEST.EPISODE),
        EnumCode.read(Whose.class, row.get(REQUEST.WHOSE)),
        Optional.ofNullable(row.get(REQUEST.CLIENT_ID)).map(ClientId::new),
        Optional.ofNullable(row.get(CLIENT.STANDING))
            .map(standing -> EnumCode.read(Standing.class, standing))
            .orElse(Standing.ORDINARY),
        Optional.ofNullable(row.get(MANAGER.ID)).map(StaffId::new),
        Optional.ofNullable(row.get(MANAGER.NAME)),
        companyAtRisk);
  }
}
