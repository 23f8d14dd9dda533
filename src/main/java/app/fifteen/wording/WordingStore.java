package app.fifteen.wording;

import static app.fifteen.database.schema.Tables.WORDING;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Severity;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Language;
import app.fifteen.wording.Wording.Place;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;

/** The words an office wrote itself. */
public final class WordingStore {

  private static final String ANY = "";

  public List<OwnWording> own(Transaction tx, Language language) {
    return tx.dsl()
        .selectFrom(WORDING)
        .where(WORDING.LANGUAGE.eq(language.code()))
        .orderBy(WORDING.ID)
        .fetch(WordingStore::read);
  }

  /** The office's words over those of the house. */
  public Wordings words(Transaction tx, Language language) {
    return new Wordings(own(tx, language).stream().map(OwnWording::wording).toList(), HouseWords.in(language));
  }

  /** @return false if somebody else wrote words for the same meanwhile */
  boolean add(Transaction tx, Wording wording) {
    return tx.dsl()
            .insertInto(WORDING)
            .set(WORDING.OCCASION, EnumCode.of(wording.occasion()))
            .set(WORDING.HOW, code(wording.how()))
            .set(WORDING.LANGUAGE, wording.language().code())
            .set(WORDING.SEVERITY, code(wording.severity()))
            .set(WORDING.TEXT, wording.text())
            .set(WORDING.VERSION, 1)
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** @return false if somebody else changed them meanwhile */
  boolean save(Transaction tx, OwnWording changed) {
    return tx.dsl()
            .update(WORDING)
            .set(WORDING.TEXT, changed.wording().text())
            .set(WORDING.VERSION, changed.version() + 1)
            .where(at(changed.wording().place()), WORDING.VERSION.eq(changed.version()))
            .execute()
        > 0;
  }

  /** @return false if somebody else changed them meanwhile */
  boolean remove(Transaction tx, Place place, int version) {
    return tx.dsl().deleteFrom(WORDING).where(at(place), WORDING.VERSION.eq(version)).execute() > 0;
  }

  private static Condition at(Place place) {
    return WORDING
        .OCCASION
        .eq(EnumCode.of(place.occasion()))
        .and(WORDING.HOW.eq(code(place.how())))
        .and(WORDING.LANGUAGE.eq(place.language().code()))
        .and(WORDING.SEVERITY.eq(code(place.severity())));
  }

  private static String code(Optional<? extends Enum<?>> constant) {
    return constant.map(EnumCode::of).orElse(ANY);
  }

  private static OwnWording read(Record row) {
    return new OwnWording(
        new Wording(
            EnumCode.read(Occasion.class, row.get(WORDING.OCCASION)),
            unlessAny(ApologyHow.class, row.get(WORDING.HOW)),
            Language.byCode(row.get(WORDING.LANGUAGE)).orElseThrow(),
            unlessAny(Severity.class, row.get(WORDING.SEVERITY)),
            row.get(WORDING.TEXT)),
        row.get(WORDING.VERSION));
  }

  private static <E extends Enum<E>> Optional<E> unlessAny(Class<E> type, String code) {
    return code.equals(ANY) ? Optional.empty() : Optional.of(EnumCode.read(type, code));
  }
}
