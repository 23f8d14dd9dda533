package app.fifteen.request;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.REQUEST_ENTRY;
import static org.jooq.impl.DSL.noCondition;

import app.fifteen.client.records.LineColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.RequestId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Table;

/** What a story tells of requests. */
final class RequestStoryColumns {

  private static final List<String> CONTACTS =
      Stream.of(EntryKind.CALL, EntryKind.CALL_UNANSWERED, EntryKind.LETTER, EntryKind.CHAT, EntryKind.NOTE)
          .map(EnumCode::of)
          .toList();

  private static final Table<?> REQUESTS = CLIENT.join(REQUEST).on(REQUEST.CLIENT_ID.eq(CLIENT.ID));

  private RequestStoryColumns() {}

  static List<StoryColumns> branches() {
    return List.of(received(), reachedBefore(), resolvedBefore(), handled());
  }

  private static StoryColumns received() {
    return new StoryColumns(
        Map.of(TimelineKind.REQUEST, noCondition()),
        REQUESTS,
        noCondition(),
        REQUEST.ID,
        REQUEST.RECEIVED_AT,
        new LineColumns()
            .of(REQUEST.ID, RequestId::new, REQUEST.SUBJECT)
            .words(REQUEST.TEXT)
            .code(REQUEST.CHANNEL)
            .one(REQUEST.FIRST_CONTACT_DUE_AT)
            .two(REQUEST.FIRST_CONTACT_AT),
        row ->
            new RequestHappened.Received(
                EnumCode.read(Channel.class, row.get(LineColumns.CODE)),
                LineColumns.instant(row, LineColumns.ONE).orElseThrow(),
                LineColumns.instant(row, LineColumns.TWO)));
  }

  private static StoryColumns reachedBefore() {
    return new StoryColumns(
        Map.of(TimelineKind.CONTACT, noCondition()),
        REQUESTS,
        HistoryStore.CONTACT_UNTOLD,
        REQUEST.ID,
        REQUEST.FIRST_CONTACT_AT,
        new LineColumns().of(REQUEST.ID, RequestId::new, REQUEST.SUBJECT).code(REQUEST.FIRST_CONTACT_HOW),
        row -> new RequestHappened.ReachedBefore(EnumCode.read(ContactHow.class, row.get(LineColumns.CODE))));
  }

  private static StoryColumns resolvedBefore() {
    return new StoryColumns(
        Map.of(TimelineKind.REQUEST, noCondition()),
        REQUESTS,
        HistoryStore.RESULT_UNTOLD,
        REQUEST.ID,
        REQUEST.RESOLVED_AT,
        new LineColumns().of(REQUEST.ID, RequestId::new, REQUEST.SUBJECT),
        _ -> new RequestHappened.ResolvedBefore());
  }

  private static StoryColumns handled() {
    var contacts = REQUEST_ENTRY.KIND.in(CONTACTS);
    return new StoryColumns(
        Map.of(TimelineKind.CONTACT, contacts, TimelineKind.REQUEST, contacts.not()),
        REQUESTS.join(REQUEST_ENTRY).on(REQUEST_ENTRY.REQUEST_ID.eq(REQUEST.ID)),
        noCondition(),
        REQUEST_ENTRY.ID,
        REQUEST_ENTRY.AT,
        new LineColumns()
            .of(REQUEST.ID, RequestId::new, REQUEST.SUBJECT)
            .who(REQUEST_ENTRY.STAFF_ID)
            .words(REQUEST_ENTRY.WORDS)
            .undone(REQUEST_ENTRY.UNDONE_AT)
            .code(REQUEST_ENTRY.KIND)
            .one(REQUEST_ENTRY.DUE_AT),
        row ->
            new RequestHappened.Handled(
                EnumCode.read(EntryKind.class, row.get(LineColumns.CODE)),
                LineColumns.instant(row, LineColumns.ONE)));
  }
}
