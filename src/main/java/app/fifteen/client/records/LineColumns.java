package app.fifteen.client.records;

import static app.fifteen.database.schema.Tables.CLIENT;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import app.fifteen.kernel.MatterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;

/** The one shape in which every branch of the story's query tells what happened; what a branch leaves out is null. */
public final class LineColumns {

  public static final Field<Integer> BRANCH = column("branch", SQLDataType.INTEGER);
  public static final Field<Long> ID = column("id", SQLDataType.BIGINT);
  public static final Field<Long> AT = column("happened_at", SQLDataType.BIGINT);
  public static final Field<Long> WHO = column("who", SQLDataType.BIGINT);
  public static final Field<String> PERSON = column("person", SQLDataType.VARCHAR);
  public static final Field<String> WORDS = column("words", SQLDataType.VARCHAR);
  /** The number of the matter it belongs to. */
  public static final Field<Long> MATTER = column("matter_id", SQLDataType.BIGINT);
  public static final Field<String> SUBJECT = column("subject", SQLDataType.VARCHAR);
  public static final Field<Integer> UNDONE = column("undone", SQLDataType.INTEGER);
  /** A kind: a word in no language. */
  public static final Field<String> CODE = column("code", SQLDataType.VARCHAR);
  public static final Field<String> DETAIL = column("detail", SQLDataType.VARCHAR);
  public static final Field<Integer> EPISODE = column("episode", SQLDataType.INTEGER);
  public static final Field<String> HOW = column("how", SQLDataType.VARCHAR);
  public static final Field<String> CURRENCY = column("currency", SQLDataType.VARCHAR);
  /** Instants or amounts, as each branch means them. */
  public static final Field<Long> ONE = column("number_1", SQLDataType.BIGINT);
  public static final Field<Long> TWO = column("number_2", SQLDataType.BIGINT);

  public static final List<Field<?>> LINE =
      List.of(
          BRANCH, ID, AT, WHO, PERSON, WORDS, MATTER, SUBJECT, UNDONE, CODE, DETAIL, EPISODE, HOW, CURRENCY, ONE, TWO);

  private static final Field<String> NO_TEXT = castNull(SQLDataType.VARCHAR);
  private static final Field<Long> NO_NUMBER = castNull(SQLDataType.BIGINT);

  private Field<Long> who = NO_NUMBER;
  private Field<String> words = NO_TEXT;
  private Field<Long> matter = NO_NUMBER;
  private LongFunction<MatterId> matterId;
  private Field<String> subject = NO_TEXT;
  private Field<Integer> undone = inline(0);
  private Field<String> code = NO_TEXT;
  private Field<String> detail = NO_TEXT;
  private Field<Integer> episode = castNull(SQLDataType.INTEGER);
  private Field<String> how = NO_TEXT;
  private Field<String> currency = NO_TEXT;
  private Field<?> one = NO_NUMBER;
  private Field<?> two = NO_NUMBER;

  public LineColumns who(Field<Long> staffId) {
    who = staffId;
    return this;
  }

  public LineColumns words(Field<String> said) {
    words = said;
    return this;
  }

  /** What the line belongs to. @param subject what that is about, in a few words */
  public LineColumns of(Field<Long> number, LongFunction<MatterId> id, Field<String> subject) {
    matter = number;
    matterId = id;
    this.subject = subject;
    return this;
  }

  public LineColumns undone(Field<Instant> at) {
    undone = case_().when(at.isNull(), inline(0)).else_(inline(1));
    return this;
  }

  public LineColumns code(Field<String> told) {
    code = told;
    return this;
  }

  public LineColumns detail(Field<String> told) {
    detail = told;
    return this;
  }

  public LineColumns episode(Field<Integer> number) {
    episode = number;
    return this;
  }

  public LineColumns how(Field<String> told) {
    how = told;
    return this;
  }

  public LineColumns currency(Field<String> told) {
    currency = told;
    return this;
  }

  public LineColumns one(Field<?> number) {
    one = number;
    return this;
  }

  public LineColumns two(Field<?> number) {
    two = number;
    return this;
  }

  public List<SelectField<?>> all() {
    return List.of(
        who.as(WHO),
        CLIENT.NAME.as(PERSON),
        words.as(WORDS),
        matter.as(MATTER),
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

  /** What a line of this branch belongs to, if to anything. */
  public Optional<MatterId> matter(Record row) {
    return Optional.ofNullable(row.get(MATTER)).map(number -> matterId.apply(number));
  }

  public static Optional<Instant> instant(Record row, Field<Long> column) {
    return Optional.ofNullable(row.get(column)).map(Instant::ofEpochMilli);
  }

  private static <T> Field<T> column(String called, DataType<T> type) {
    return field(name(called), type);
  }
}
