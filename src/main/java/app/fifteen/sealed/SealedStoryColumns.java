package app.fifteen.sealed;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.SEALED_ANSWER;
import static app.fifteen.database.schema.Tables.SEALED_MESSAGE;
import static app.fifteen.database.schema.Tables.SEALED_OPENING;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import app.fifteen.client.records.LineColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.SealedMessageId;
import java.util.List;
import java.util.Map;
import org.jooq.Field;

/** What a story tells supervisors of messages to them: that there is one, and its words once somebody has broken the seal. */
final class SealedStoryColumns {

  private static final Field<String> READ =
      case_()
          .when(
              exists(selectOne().from(SEALED_OPENING).where(SEALED_OPENING.MESSAGE_ID.eq(SEALED_MESSAGE.ID))),
              SEALED_MESSAGE.TEXT)
          .else_(inline(""));

  private SealedStoryColumns() {}

  static List<StoryColumns> branches() {
    return List.of(
        new StoryColumns(
            Map.of(TimelineKind.COMPLAINT, noCondition()),
            CLIENT.join(SEALED_MESSAGE).on(SEALED_MESSAGE.CLIENT_ID.eq(CLIENT.ID)),
            noCondition(),
            SEALED_MESSAGE.ID,
            SEALED_MESSAGE.SEALED_AT,
            new LineColumns()
                .of(SEALED_MESSAGE.ID, SealedMessageId::new, inline(""))
                .who(SEALED_MESSAGE.SEALED_BY)
                .words(READ)
                .code(SEALED_MESSAGE.KIND),
            row -> new SealedHappened.Sealed(EnumCode.read(SealedKind.class, row.get(LineColumns.CODE)))),
        new StoryColumns(
            Map.of(TimelineKind.COMPLAINT, noCondition()),
            CLIENT
                .join(SEALED_MESSAGE)
                .on(SEALED_MESSAGE.CLIENT_ID.eq(CLIENT.ID))
                .join(SEALED_ANSWER)
                .on(SEALED_ANSWER.MESSAGE_ID.eq(SEALED_MESSAGE.ID)),
            noCondition(),
            SEALED_ANSWER.MESSAGE_ID,
            SEALED_ANSWER.AT,
            new LineColumns()
                .of(SEALED_MESSAGE.ID, SealedMessageId::new, inline(""))
                .who(SEALED_ANSWER.STAFF_ID)
                .words(SEALED_ANSWER.WORDS)
                .how(SEALED_ANSWER.HOW),
            row -> new SealedHappened.Answered(EnumCode.read(ReplyWay.class, row.get(LineColumns.HOW)))));
  }
}
