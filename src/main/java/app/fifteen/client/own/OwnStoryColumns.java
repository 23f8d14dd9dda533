package app.fifteen.client.own;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_ENTRY;
import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.COMPANY_ENTRY;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.CompanyHappened;
import app.fifteen.client.records.LineColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.database.EnumCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What a story tells of clients besides their requests. */
final class OwnStoryColumns {

  private static final List<String> CONTACTS =
      codes(
          ClientEntryKind.CALL, ClientEntryKind.CALL_UNANSWERED, ClientEntryKind.LETTER, ClientEntryKind.CHAT,
          ClientEntryKind.NOTE);
  private static final List<String> STANDING = codes(ClientEntryKind.STANDING);

  /** In the story of a company it stands where each of its persons does; no person's own story tells of it. */
  private static final Table<?> ITSELF =
      select(
              castNull(SQLDataType.BIGINT).as(CLIENT.ID), COMPANY.ID.as(CLIENT.COMPANY_ID), COMPANY.NAME.as(CLIENT.NAME))
          .from(COMPANY)
          .asTable(CLIENT);

  private OwnStoryColumns() {}

  static List<StoryColumns> branches() {
    return List.of(
        new StoryColumns(
            Map.of(
                TimelineKind.CONTACT, CLIENT_ENTRY.KIND.in(CONTACTS),
                TimelineKind.STANDING, CLIENT_ENTRY.KIND.in(STANDING),
                TimelineKind.CHANGE, CLIENT_ENTRY.KIND.notIn(CONTACTS).and(CLIENT_ENTRY.KIND.notIn(STANDING))),
            CLIENT.join(CLIENT_ENTRY).on(CLIENT_ENTRY.CLIENT_ID.eq(CLIENT.ID)),
            noCondition(),
            CLIENT_ENTRY.ID,
            CLIENT_ENTRY.AT,
            new LineColumns()
                .who(CLIENT_ENTRY.STAFF_ID)
                .words(CLIENT_ENTRY.WORDS)
                .undone(CLIENT_ENTRY.UNDONE_AT)
                .code(CLIENT_ENTRY.KIND)
                .detail(CLIENT_ENTRY.DETAIL),
            row ->
                new ClientHappened(
                    EnumCode.read(ClientEntryKind.class, row.get(LineColumns.CODE)),
                    Optional.ofNullable(row.get(LineColumns.DETAIL)).orElse(""))),
        new StoryColumns(
            Map.of(TimelineKind.CHANGE, noCondition()),
            COMPANY_ENTRY.join(ITSELF).on(CLIENT.COMPANY_ID.eq(COMPANY_ENTRY.COMPANY_ID)),
            noCondition(),
            COMPANY_ENTRY.ID,
            COMPANY_ENTRY.AT,
            new LineColumns().who(COMPANY_ENTRY.STAFF_ID).words(COMPANY_ENTRY.WORDS).detail(COMPANY_ENTRY.DETAIL),
            row -> new CompanyHappened(row.get(LineColumns.DETAIL))));
  }

  private static List<String> codes(ClientEntryKind... kinds) {
    return Stream.of(kinds).map(EnumCode::of).toList();
  }
}
