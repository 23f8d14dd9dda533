package app.fifteen.sealed;

import static app.fifteen.database.schema.Tables.SEALED_ANSWER;
import static app.fifteen.database.schema.Tables.SEALED_MESSAGE;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.records.GivenOut;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.exchange.JsonFields;
import app.fifteen.exchange.WordedPages;
import app.fifteen.kernel.ClientId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Record;

/** Reads what somebody wrote to the supervisor, the oldest first. */
final class GivenSealedStore implements GivenOut.Reading {

  private static final String SECTION = "messages_to_supervisor";
  private static final String HEADING = "person.pdf.sealed";
  private static final app.fifteen.database.schema.tables.Staff WRITER = STAFF.as("writer");
  private static final app.fifteen.database.schema.tables.Staff ANSWERER = STAFF.as("answerer");

  /** Stands in every file that is put together by somebody else, so that it tells nothing of whether there are any. */
  private record Withheld() implements GivenOut.Item {

    @Override
    public void write(JsonFields fields) {
      fields.with("withheld", "sealed: given out by the supervisor");
    }

    @Override
    public void write(WordedPages pages) {
      pages.remark("person.pdf.sealed.withheld");
    }
  }

  /** What stands there instead where whoever gives it out may not read it. */
  static List<GivenOut> withheld() {
    return List.of(new GivenOut.Section(SECTION, HEADING, new TreeMap<>(Map.of(0L, new Withheld()))));
  }

  @Override
  public List<GivenOut> read(Transaction tx, List<ClientId> people) {
    var given = new LinkedHashMap<Long, GivenSealedMessage>();
    tx.dsl()
        .select(SEALED_MESSAGE.fields())
        .select(SEALED_ANSWER.fields())
        .select(WRITER.NAME, ANSWERER.NAME)
        .from(SEALED_MESSAGE)
        .join(WRITER)
        .on(WRITER.ID.eq(SEALED_MESSAGE.SEALED_BY))
        .leftJoin(SEALED_ANSWER)
        .on(SEALED_ANSWER.MESSAGE_ID.eq(SEALED_MESSAGE.ID))
        .leftJoin(ANSWERER)
        .on(ANSWERER.ID.eq(SEALED_ANSWER.STAFF_ID))
        .where(SEALED_MESSAGE.ID.in(SealedRecords.of(people)))
        .orderBy(SEALED_MESSAGE.SEALED_AT, SEALED_MESSAGE.ID)
        .forEach(row -> given.put(row.get(SEALED_MESSAGE.ID), given(row)));
    return List.of(new GivenOut.Section(SECTION, HEADING, given));
  }

  private static GivenSealedMessage given(Record row) {
    return new GivenSealedMessage(
        EnumCode.read(SealedKind.class, row.get(SEALED_MESSAGE.KIND)),
        row.get(SEALED_MESSAGE.SEALED_AT),
        row.get(WRITER.NAME),
        row.get(SEALED_MESSAGE.TEXT),
        EnumCode.read(ReplyWay.class, row.get(SEALED_MESSAGE.REPLY_HOW)),
        row.get(SEALED_MESSAGE.REACH),
        SealedColumns.answer(row, ANSWERER.NAME));
  }
}
