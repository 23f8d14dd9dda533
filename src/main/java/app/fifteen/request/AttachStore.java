package app.fifteen.request;

import static app.fifteen.database.schema.Tables.REQUEST;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/** The requests whose clients nobody has looked for yet, and what is found. */
final class AttachStore {

  private static final String UPDATE =
      "update request set client_id = ?, whose = ?, company_id = coalesce(company_id, ?)"
          + " where id = ? and whose = 'unseen'";

  /** @param heldBy who holds it already */
  record Unseen(
      RequestId id,
      String name,
      Optional<String> phone,
      Optional<String> email,
      Optional<CompanyId> company,
      Instant receivedAt,
      Optional<StaffId> heldBy) {}

  /** The first so many, oldest first; others wait until this transaction ends. */
  List<Unseen> unseen(Transaction tx, int limit) {
    return tx.toChange(
            tx.dsl()
                .selectFrom(REQUEST)
                .where(REQUEST.WHOSE.eq(RequestStore.code(Whose.UNSEEN)))
                .orderBy(REQUEST.ID)
                .limit(limit))
        .fetch(
            row ->
                new Unseen(
                    new RequestId(row.get(REQUEST.ID)),
                    row.get(REQUEST.CLIENT),
                    Optional.ofNullable(row.get(REQUEST.PHONE)),
                    Optional.ofNullable(row.get(REQUEST.EMAIL)),
                    Optional.ofNullable(row.get(REQUEST.COMPANY_ID)).map(CompanyId::new),
                    row.get(REQUEST.RECEIVED_AT),
                    Optional.ofNullable(row.get(REQUEST.CLAIMED_BY)).map(StaffId::new)));
  }

  long countUnseen(Transaction tx) {
    return tx.dsl()
        .selectCount()
        .from(REQUEST)
        .where(REQUEST.WHOSE.eq(RequestStore.code(Whose.UNSEEN)))
        .fetchSingle()
        .value1();
  }

  /** @param found as many as there are requests, in their order */
  void attach(Transaction tx, List<Unseen> requests, List<Attachment> found) {
    try {
      var update = tx.prepared(UPDATE);
      update.clearBatch();
      for (int i = 0; i < requests.size(); i++) {
        bind(update, requests.get(i), found.get(i));
        update.addBatch();
      }
      update.executeBatch();
    } catch (SQLException e) {
      throw new DataAccessException("cannot attach requests", e);
    }
  }

  private static void bind(PreparedStatement update, Unseen request, Attachment found) throws SQLException {
    number(update, 1, found.client().map(ClientId::value));
    update.setString(2, RequestStore.code(found.whose()));
    number(update, 3, found.company().map(CompanyId::value));
    update.setLong(4, request.id().value());
  }

  private static void number(PreparedStatement update, int place, Optional<Long> value) throws SQLException {
    if (value.isPresent()) {
      update.setLong(place, value.get());
    } else {
      update.setNull(place, Types.BIGINT);
    }
  }

  /** Somebody says whose a request is, whatever was thought before. */
  void choose(Transaction tx, RequestId request, ClientId client, Optional<CompanyId> company) {
    tx.dsl()
        .update(REQUEST)
        .set(REQUEST.CLIENT_ID, client.value())
        .set(REQUEST.WHOSE, RequestStore.code(Whose.KNOWN))
        .set(REQUEST.COMPANY_ID, company.map(CompanyId::value).orElse(null))
        .where(REQUEST.ID.eq(request.value()))
        .execute();
  }

  /** A client who belonged to no company told of one. */
  static void joinCompany(Transaction tx, ClientId client, CompanyId company) {
    try {
      var update = tx.prepared("update client set company_id = ?, version = version + 1 where id = ? and company_id is null");
      update.setLong(1, company.value());
      update.setLong(2, client.value());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DataAccessException("cannot change a client", e);
    }
  }
}
