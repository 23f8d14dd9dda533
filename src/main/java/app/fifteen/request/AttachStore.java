package app.fifteen.request;

import static app.fifteen.database.schema.Tables.REQUEST;
import static org.jooq.impl.DSL.inline;

import app.fifteen.client.ErasedStore;
import app.fifteen.database.Dialect;
import app.fifteen.database.EnumCode;
import app.fifteen.database.NullableNumber;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.exception.DataAccessException;

/** The requests whose clients nobody has looked for yet, and what is found. */
final class AttachStore {

  /** The word itself and no place for one: only so do the databases take the index of such requests. */
  private static final Condition UNSEEN = REQUEST.WHOSE.eq(inline(EnumCode.of(Whose.UNSEEN)));

  private static final String SELECT =
      "select id, client, phone, email, company_id, received_at, claimed_by from request where whose = 'unseen'"
          + " order by id limit ?";
  private static final String UPDATE =
      "update request set client_id = ?, whose = ?, company_id = coalesce(company_id, ?)"
          + " where id = ? and whose = 'unseen'";

  private final ErasedStore erased;

  AttachStore(ErasedStore erased) {
    this.erased = erased;
  }

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
    try {
      var select = tx.prepared(tx.dialect() == Dialect.POSTGRES ? SELECT + " for update" : SELECT);
      select.setInt(1, limit);
      try (var rows = select.executeQuery()) {
        var unseen = new ArrayList<Unseen>();
        while (rows.next()) {
          unseen.add(unseen(rows));
        }
        return unseen;
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot read requests", e);
    }
  }

  private static Unseen unseen(ResultSet row) throws SQLException {
    return new Unseen(
        new RequestId(row.getLong(1)),
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        NullableNumber.read(row, 5).map(CompanyId::new),
        Instant.ofEpochMilli(row.getLong(6)),
        NullableNumber.read(row, 7).map(StaffId::new));
  }

  boolean isAnyUnseen(Transaction tx) {
    return tx.dsl().fetchExists(REQUEST, UNSEEN);
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
      empty(tx, requests, found);
    } catch (SQLException e) {
      throw new DataAccessException("cannot attach requests", e);
    }
  }

  /** What an erased person had asked before goes at once, and so does what the disk knows of it, at the next start. */
  private void empty(Transaction tx, List<Unseen> requests, List<Attachment> found) {
    var gone = IntStream.range(0, requests.size()).filter(i -> found.get(i).whose() == Whose.ERASED).boxed().toList();
    if (!gone.isEmpty()) {
      new EmptiedRequestStore().asRegistered(tx, gone.stream().map(i -> requests.get(i).id()).toList());
      erased.cameBack(tx, gone.stream().map(i -> found.get(i).client().orElseThrow()).distinct().toList());
    }
  }

  private static void bind(PreparedStatement update, Unseen request, Attachment found) throws SQLException {
    NullableNumber.bind(update, 1, found.client().map(ClientId::value));
    update.setString(2, EnumCode.of(found.whose()));
    NullableNumber.bind(update, 3, found.company().map(CompanyId::value));
    update.setLong(4, request.id().value());
  }

  /** Somebody says whose a request is, whatever was thought before. */
  void choose(Transaction tx, RequestId request, ClientId client, Optional<CompanyId> company) {
    tx.dsl()
        .update(REQUEST)
        .set(REQUEST.CLIENT_ID, client.value())
        .set(REQUEST.WHOSE, EnumCode.of(Whose.KNOWN))
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
