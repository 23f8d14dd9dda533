package app.fifteen.draft;

import static app.fifteen.database.schema.Tables.DRAFT;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.RequestId;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/** What a draft belongs to, as columns. Part of the store. */
final class DraftColumns {

  private static final String WORDS = "words";
  private static final String MAKE_GOOD = "make_good";
  private static final String NEW_REQUEST = "new_request";

  private DraftColumns() {}

  /** The columns that say what it belongs to; the others stay empty. */
  static Map<Field<?>, Object> of(DraftOf about) {
    return switch (about) {
      case DraftOf.RequestWords(var id) -> Map.of(DRAFT.FORM, WORDS, DRAFT.REQUEST_ID, id.value());
      case DraftOf.ClientWords(var id) -> Map.of(DRAFT.FORM, WORDS, DRAFT.CLIENT_ID, id.value());
      case DraftOf.CaseWords(var id) -> Map.of(DRAFT.FORM, WORDS, DRAFT.COMPLAINT_ID, id.value());
      case DraftOf.MakeGoodForm(var id) -> Map.of(DRAFT.FORM, MAKE_GOOD, DRAFT.MAKE_GOOD_ID, id.value());
      case DraftOf.CardWords(var id, var deed) -> Map.of(DRAFT.FORM, EnumCode.of(deed), DRAFT.CARD_ID, id.value());
      case DraftOf.NewRequest() -> Map.of(DRAFT.FORM, NEW_REQUEST);
    };
  }

  static Condition is(DraftOf about) {
    return switch (about) {
      case DraftOf.RequestWords(var id) -> DRAFT.REQUEST_ID.eq(id.value());
      case DraftOf.ClientWords(var id) -> DRAFT.CLIENT_ID.eq(id.value());
      case DraftOf.CaseWords(var id) -> DRAFT.COMPLAINT_ID.eq(id.value());
      case DraftOf.MakeGoodForm(var id) -> DRAFT.MAKE_GOOD_ID.eq(id.value());
      case DraftOf.CardWords(var id, var deed) -> DRAFT.CARD_ID.eq(id.value()).and(DRAFT.FORM.eq(EnumCode.of(deed)));
      case DraftOf.NewRequest() -> DRAFT.FORM.eq(NEW_REQUEST);
    };
  }

  static DraftOf read(Record row) {
    if (row.get(DRAFT.REQUEST_ID) != null) {
      return new DraftOf.RequestWords(new RequestId(row.get(DRAFT.REQUEST_ID)));
    }
    if (row.get(DRAFT.CLIENT_ID) != null) {
      return new DraftOf.ClientWords(new ClientId(row.get(DRAFT.CLIENT_ID)));
    }
    if (row.get(DRAFT.COMPLAINT_ID) != null) {
      return new DraftOf.CaseWords(new ComplaintId(row.get(DRAFT.COMPLAINT_ID)));
    }
    if (row.get(DRAFT.MAKE_GOOD_ID) != null) {
      return new DraftOf.MakeGoodForm(new MakeGoodId(row.get(DRAFT.MAKE_GOOD_ID)));
    }
    if (row.get(DRAFT.CARD_ID) != null) {
      return new DraftOf.CardWords(
          new CardId(row.get(DRAFT.CARD_ID)), EnumCode.read(DraftOf.Deed.class, row.get(DRAFT.FORM)));
    }
    return new DraftOf.NewRequest();
  }
}
