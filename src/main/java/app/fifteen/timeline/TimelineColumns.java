package app.fifteen.timeline;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.REQUEST;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;

/** The one shape in which every branch of the timeline's query tells what happened; what a branch leaves out is null. */
final class TimelineColumns {

  static final Field<Integer> BRANCH = column("branch", SQLDataType.INTEGER);
  static final Field<Long> ID = column("id", SQLDataType.BIGINT);
  static final Field<Long> AT = column("happened_at", SQLDataType.BIGINT);
  static final Field<Long> WHO = column("who", SQLDataType.BIGINT);
  static final Field<String> PERSON = column("person", SQLDataType.VARCHAR);
  static final Field<String> WORDS = column("words", SQLDataType.VARCHAR);
  static final Field<Long> REQUEST_ID = column("request_id", SQLDataType.BIGINT);
  static final Field<Long> COMPLAINT_ID = column("complaint_id", SQLDataType.BIGINT);
  static final Field<String> SUBJECT = column("subject", SQLDataType.VARCHAR);
  static final Field<Integer> UNDONE = column("undone", SQLDataType.INTEGER);
  /** A kind: a word in no language. */
  static final Field<String> CODE = column("code", SQLDataType.VARCHAR);
  static final Field<String> DETAIL = column("detail", SQLDataType.VARCHAR);
  static final Field<Integer> EPISODE = column("episode", SQLDataType.INTEGER);
  static final Field<String> HOW = column("how", SQLDataType.VARCHAR);
  static final Field<String> CURRENCY = column("currency", SQLDataType.VARCHAR);
  /** Instants or amounts, as each branch means them. */
  static final Field<Long> ONE = column("number_1", SQLDataType.BIGINT);
  static final Field<Long> TWO = column("number_2", SQLDataType.BIGINT);

  static final List<Field<?>> LINE =
      List.of(BRANCH, ID, AT, WHO, PERSON, WORDS, REQUEST_ID, COMPLAINT_ID, SUBJECT, UNDONE, CODE, DETAIL, EPISODE, HOW, CURRENCY, ONE, TWO);

  private static final Field<String> NO_TEXT = castNull(SQLDataType.VARCHAR);
  private static final Field<Long> NO_NUMBER = castNull(SQLDataType.BIGINT);

  private Field<Long> who = NO_NUMBER;
  private Field<String> words = NO_TEXT;
  private Field<Long> request = NO_NUMBER;
  private Field<Long> complaint = NO_NUMBER;
  private Field<String> subject = NO_TEXT;
  private Field<Integer> undone = inline(0);
  private Field<String> code = NO_TEXT;
  private Field<String> detail = NO_TEXT;
  private Field<Integer> episode = castNull(SQLDataType.INTEGER);
  private Field<String> how = NO_TEXT;
  private Field<String> currency = NO_TEXT;
  private Field<?> one = NO_NUMBER;
  private Field<?> two = NO_NUMBER;

  TimelineColumns who(Field<Long> staffId) {
    who = staffId;
    return this;
  }

  TimelineColumns words(Field<String> said) {
    words = said;
    return this;
  }

  /** The branch has the request among its tables. */
  TimelineColumns ofRequest() {
    request = REQUEST.ID;
    subject = REQUEST.SUBJECT;
    return this;
  }

  /** The branch has the complaint among its tables. */
  TimelineColumns ofComplaint() {
    complaint = COMPLAINT.ID;
    subject = COMPLAINT.WANTED;
    return this;
  }

  TimelineColumns undone(Field<Instant> at) {
    undone = case_().when(at.isNull(), inline(0)).else_(inline(1));
    return this;
  }

  TimelineColumns code(Field<String> told) {
    code = told;
    return this;
  }

  TimelineColumns detail(Field<String> told) {
    detail = told;
    return this;
  }

  TimelineColumns episode(Field<Integer> number) {
    episode = number;
    return this;
  }

  TimelineColumns how(Field<String> told) {
    how = told;
    return this;
  }

  TimelineColumns currency(Field<String> told) {
    currency = told;
    return this;
  }

  TimelineColumns one(Field<?> number) {
    one = number;
    return this;
  }

  TimelineColumns two(Field<?> number) {
    two = number;
    return this;
  }

  List<SelectField<?>> all() {
    return List.of(
        who.as(WHO),
        CLIENT.NAME.as(PERSON),
        words.as(WORDS),
        request.as(REQUEST_ID),
        complaint.as(COMPLAINT_ID),
        subject.as(SUBJECT),
        undone.as(UNDONE),
        code.as(CODE),
        detail.as(DETAIL),
        episode.as(EPISODE),
        how.as(HOW),
        currency.as(CURRENCY),
        one.as(ONE),
        two.as(TWO));
  }

  static Optional<Instant> instant(Record row, Field<Long> column) {
    return Optional.ofNullable(row.get(column)).map(Instant::ofEpochMilli);
  }

  private static <T> Field<T> column(String called, DataType<T> type) {
    return field(name(called), type);
  }
}
