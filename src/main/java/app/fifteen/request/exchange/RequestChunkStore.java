package app.fifteen.request.exchange;

import static app.fifteen.database.schema.Tables.REQUEST;

import app.fifteen.database.Transaction;
import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.request.InboxStore;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The query of an export: requests in the order of their arrival. Part of the store. */
final class RequestChunkStore {

  /** The columns, in this order. */
  enum Column {
    ID,
    EXTERNAL_ID,
    RECEIVED_AT,
    CHANNEL,
    CLIENT,
    PHONE,
    EMAIL,
    SUBJECT,
    CLAIMED_BY,
    FIRST_CONTACT_DUE_AT,
    FIRST_CONTACT_AT,
    FIRST_CONTACT_HOW,
    RESOLUTION_DUE_AT,
    RESOLVED_AT
  }

  private RequestChunkStore() {}

  static PackedQuery query(Transaction tx, RequestSelection selection, ZoneId zone) {
    var conditions = new ArrayList<Condition>();
    selection.list().map(InboxStore::conditions).ifPresent(conditions::addAll);
    selection.received().fromIn(zone).ifPresent(instant -> conditions.add(REQUEST.RECEIVED_AT.ge(instant)));
    selection.received().untilIn(zone).ifPresent(instant -> conditions.add(REQUEST.RECEIVED_AT.lt(instant)));
    return new PackedQuery(
        Arrays.stream(Column.values()).map(column -> column.name().toLowerCase(Locale.ROOT)).toList(),
        List.of(Column.RECEIVED_AT.ordinal(), Column.ID.ordinal()),
        "request",
        tx.dsl().renderInlined(DSL.and(conditions)));
  }
}
