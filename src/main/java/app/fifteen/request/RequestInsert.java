package app.fifteen.request;

import app.fifteen.database.EnumCode;
import app.fifteen.database.NullableNumber;
import app.fifteen.database.RowsInsert;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.RequestId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/**
 * Stores new requests, one or a million, through statements that stay prepared in plain JDBC: the same ones built and
 * bound by jOOQ take half as long again. Part of the store.
 */
public final class RequestInsert {

  private static final List<String> COLUMNS =
      List.of(
          "external_id", "received_at", "registered_at", "channel", "client", "phone", "email", "company_id", "subject",
          "text", "folded", "policy_id", "first_contact_due_at", "enforced", "first_contact_at", "first_contact_how",
          "episode", "episode_policy_id", "stage", "claimed_by", "claimed_at", "contacted_at", "third_party",
          "resolution_due_at", "resolved_at", "next_due_at", "next_rung_at", "version",
          "row_key", "client_id", "whose");

  private static final RowsInsert<NewRequest> ROWS =
      new RowsInsert<>("request", COLUMNS, "on conflict do nothing", RequestInsert::bind);
  private static final String INSERT_RETURNING = ROWS.one() + " returning id";
  private static final String INSERT_WARNING = "insert into warning (request_id, at) values (?, ?)";

  private final Transaction tx;

  public RequestInsert(Transaction tx) {
    this.tx = tx;
  }

  /** @return empty if another request already has this external id */
  Optional<RequestId> add(NewRequest fresh) {
    try {
      var insert = tx.prepared(INSERT_RETURNING);
      bind(insert, 0, fresh);
      RequestId id;
      try (var row = insert.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        id = new RequestId(row.getLong(1));
      }
      warn(id, fresh.stage().running().map(Deadline::warnings).orElse(List.of()));
      return Optional.of(id);
    } catch (SQLException e) {
      throw new DataAccessException("cannot store a request", e);
    }
  }

  /**
   * Row by row: a statement of several rows opens a savepoint, at which SQLite's word index writes down the words of the
   * request, once more than it has to.
   */
  private void warn(RequestId id, List<Instant> warnings) throws SQLException {
    if (!warnings.isEmpty()) {
      var insert = tx.prepared(INSERT_WARNING);
      insert.clearBatch();
      for (var at : warnings) {
        insert.setLong(1, id.value());
        insert.setLong(2, at.toEpochMilli());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /**
   * Stores several in their order, many at once where nothing has to be warned of.
   *
   * @return how many were new; the others' external ids or row keys were known already
   */
  public int addAll(List<NewRequest> batch) {
    try {
      int added = 0;
      var silent = new ArrayList<NewRequest>();
      for (var fresh : batch) {
        if (fresh.stage().running().filter(deadline -> !deadline.warnings().isEmpty()).isPresent()) {
          added += ROWS.addAll(tx, silent) + (add(fresh).isPresent() ? 1 : 0);
          silent.clear();
        } else {
          silent.add(fresh);
        }
      }
      return added + ROWS.addAll(tx, silent);
    } catch (SQLException e) {
      throw new DataAccessException("cannot store requests", e);
    }
  }

  private static void bind(PreparedStatement insert, int before, NewRequest fresh) throws SQLException {
    var arrival = fresh.arrival();
    var stage = fresh.stage();
    int i = before;
    insert.setString(++i, arrival.externalId().orElse(null));
    insert.setLong(++i, arrival.receivedAt().toEpochMilli());
    insert.setLong(++i, fresh.registeredAt().toEpochMilli());
    insert.setString(++i, EnumCode.of(arrival.channel()));
    insert.setString(++i, arrival.client());
    insert.setString(++i, arrival.phone().orElse(null));
    insert.setString(++i, arrival.email().orElse(null));
    NullableNumber.bind(insert, ++i, fresh.attachment().company().or(arrival::company).map(company -> company.value()));
    insert.setString(++i, arrival.subject());
    insert.setString(++i, arrival.text().orElse(null));
    insert.setString(++i, fresh.folded());
    insert.setLong(++i, fresh.policy().value());
    insert.setLong(++i, fresh.firstContactDue().toEpochMilli());
    insert.setBoolean(++i, fresh.enforced());
    NullableNumber.bindInstant(insert, ++i, fresh.firstContact().map(FirstContact::at));
    insert.setString(++i, fresh.firstContact().map(contact -> EnumCode.of(contact.how())).orElse(null));
    insert.setInt(++i, 1);
    insert.setLong(++i, fresh.policy().value());
    insert.setString(++i, StageColumns.name(stage));
    NullableNumber.bind(insert, ++i, fresh.claim().map(claim -> claim.by().value()));
    NullableNumber.bindInstant(insert, ++i, fresh.claim().map(Claim::at));
    NullableNumber.bindInstant(insert, ++i, Optional.ofNullable(StageColumns.contactedAt(stage)));
    insert.setBoolean(++i, StageColumns.thirdParty(stage));
    NullableNumber.bindInstant(insert, ++i, Optional.ofNullable(StageColumns.resolutionDue(stage)));
    NullableNumber.bindInstant(insert, ++i, Optional.ofNullable(StageColumns.resolvedAt(stage)));
    NullableNumber.bindInstant(insert, ++i, Optional.ofNullable(StageColumns.nextDue(stage)));
    NullableNumber.bindInstant(insert, ++i, fresh.nextRungAt());
    insert.setInt(++i, 1);
    insert.setString(++i, fresh.rowKey().orElse(null));
    NullableNumber.bind(insert, ++i, fresh.attachment().client().map(client -> client.value()));
    insert.setString(++i, EnumCode.of(fresh.attachment().whose()));
  }
}
