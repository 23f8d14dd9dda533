package app.fifteen.draft;

import static app.fifteen.database.schema.Tables.DRAFT;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.SealedMessageId;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/** What a draft belongs to, as columns. Part of the store. */
final class DraftColumns {

  private static final String WORDS = "words";
  private static final String MAKE_GOOD = "make_good";
  private static final String COMPANY = "company";
  private static final String TAKEN_BACK = "taken_back";
  private static final String SEALED_ANSWER = "sealed_answer";

  private DraftColumns() {}

  /** The columns that say what it belongs to; the others stay empty. */
  static Map<Field<?>, Object> of(DraftOf about) {
    return switch (about) {
      case DraftOf.RequestWords(var id) -> Map.of(DRAFT.FORM, WORDS, DRAFT.REQUEST_ID, id.value());
      case DraftOf.ClientWords(var id) -> Map.of(DRAFT.FORM, WORDS, DRAFT.CLIENT_ID, id.value());
      case DraftOf.CaseWords(var id) -> Map.of(DRAFT.FORM, WORDS, DRAFT.COMPLAINT_ID, id.value());
      case DraftOf.MakeGoodForm(var id) -> Map.of(DRAFT.FORM, MAKE_GOOD, DRAFT.MAKE_GOOD_ID, id.value());
      case DraftOf.CardForm(var id, var deed) -> Map.of(DRAFT.FORM, EnumCode.of(deed), DRAFT.CARD_ID, id.value());
      case DraftOf.ClientForm(var id, var deed) -> Map.of(DRAFT.FORM, EnumCode.of(deed), DRAFT.CLIENT_ID, id.value());
      case DraftOf.CompanyForm(var id) -> Map.of(DRAFT.FORM, COMPANY, DRAFT.COMPANY_ID, id.value());
      case DraftOf.PurchaseForm(var id) -> Map.of(DRAFT.FORM, TAKEN_BACK, DRAFT.PURCHASE_ID, id.value());
      case DraftOf.SealedAnswer(var id) -> Map.of(DRAFT.FORM, SEALED_ANSWER, DRAFT.SEALED_MESSAGE_ID, id.value());
      case DraftOf.NewForm(var thing) -> Map.of(DRAFT.FORM, EnumCode.of(thing));
    };
  }

  static Condition is(DraftOf about) {
    return of(about).entrySet().stream().map(column -> is(column.getKey(), column.getValue())).reduce(Condition::and).orElseThrow();
  }

  private static <T> Condition is(Field<T> column, Object value) {
    return column.eq(column.getType().cast(value));
  }

  static DraftOf read(Record row) {
    var form = row.get(DRAFT.FORM);
    if (row.get(DRAFT.REQUEST_ID) != null) {
      return new DraftOf.RequestWords(new RequestId(row.get(DRAFT.REQUEST_ID)));
    }
    if (row.get(DRAFT.CLIENT_ID) != null) {
      var client = new ClientId(row.get(DRAFT.CLIENT_ID));
      return form.equals(WORDS)
          ? new DraftOf.ClientWords(client)
          : new DraftOf.ClientForm(client, EnumCode.read(DraftOf.ClientDeed.class, form));
    }
    if (row.get(DRAFT.COMPLAINT_ID) != null) {
      return new DraftOf.CaseWords(new ComplaintId(row.get(DRAFT.COMPLAINT_ID)));
    }
    if (row.get(DRAFT.MAKE_GOOD_ID) != null) {
      return new DraftOf.MakeGoodForm(new MakeGoodId(row.get(DRAFT.MAKE_GOOD_ID)));
    }
    if (row.get(DRAFT.CARD_ID) != null) {
      return new DraftOf.CardForm(new CardId(row.get(DRAFT.CARD_ID)), EnumCode.read(DraftOf.CardDeed.class, form));
    }
    if (row.get(DRAFT.COMPANY_ID) != null) {
      return new DraftOf.CompanyForm(new CompanyId(row.get(DRAFT.COMPANY_ID)));
    }
    if (row.get(DRAFT.PURCHASE_ID) != null) {
      return new DraftOf.PurchaseForm(new PurchaseId(row.get(DRAFT.PURCHASE_ID)));
    }
    if (row.get(DRAFT.SEALED_MESSAGE_ID) != null) {
      return new DraftOf.SealedAnswer(new SealedMessageId(row.get(DRAFT.SEALED_MESSAGE_ID)));
    }
    return new DraftOf.NewForm(EnumCode.read(DraftOf.Thing.class, form));
  }

  /** Whether it is what only its writer and supervisors may read: a message about to be sealed, or the answer to one. */
  static Condition isToBeSealed() {
    return DRAFT.FORM.in(SEALED_ANSWER, EnumCode.of(DraftOf.ClientDeed.SEALED_MESSAGE));
  }

  /** Whether it is a form; words name whom they are about by what they belong to. */
  static Condition isForm() {
    return DRAFT.FORM.ne(WORDS);
  }
}
