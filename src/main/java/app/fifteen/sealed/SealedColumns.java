package app.fifteen.sealed;

import static app.fifteen.database.schema.Tables.SEALED_ANSWER;
import static app.fifteen.database.schema.Tables.SEALED_MESSAGE;
import static app.fifteen.database.schema.Tables.SEALED_OPENING;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.SealedMessageId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** A sealed message from the outside, as columns: none of them says what stands in it; and what was answered. Part of the stores. */
final class SealedColumns {

  static final List<TableField<?, ?>> OUTSIDE =
      List.of(
          SEALED_MESSAGE.ID, SEALED_MESSAGE.KIND, SEALED_MESSAGE.SEALED_AT, SEALED_MESSAGE.DUE_AT, SEALED_OPENING.AT,
          SEALED_ANSWER.AT);

  static final Table<?> FROM =
      SEALED_MESSAGE
          .leftJoin(SEALED_OPENING)
          .on(SEALED_OPENING.MESSAGE_ID.eq(SEALED_MESSAGE.ID))
          .leftJoin(SEALED_ANSWER)
          .on(SEALED_ANSWER.MESSAGE_ID.eq(SEALED_MESSAGE.ID));

  private SealedColumns() {}

  static SealedMessage read(Record row) {
    return new SealedMessage(
        new SealedMessageId(row.get(SEALED_MESSAGE.ID)),
        EnumCode.read(SealedKind.class, row.get(SEALED_MESSAGE.KIND)),
        row.get(SEALED_MESSAGE.SEALED_AT),
        row.get(SEALED_MESSAGE.DUE_AT),
        Optional.ofNullable(row.get(SEALED_OPENING.AT)),
        Optional.ofNullable(row.get(SEALED_ANSWER.AT)));
  }

  /** What was answered, where it was. @param by whose answer it is, by name */
  static Optional<OpenedMessage.Answer> answer(Record row, Field<String> by) {
    return Optional.ofNullable(row.get(SEALED_ANSWER.AT))
        .map(
            at ->
                new OpenedMessage.Answer(
                    at, row.get(by), EnumCode.read(ReplyWay.class, row.get(SEALED_ANSWER.HOW)), row.get(SEALED_ANSWER.WORDS)));
  }

  /** Those that wait for an answer; whoever was erased waits no more. */
  static Condition isUnanswered() {
    return SEALED_ANSWER.AT.isNull().and(SEALED_MESSAGE.ERASED_AT.isNull());
  }
}
