package app.fifteen.remedy;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_GRANT;
import static org.jooq.impl.DSL.select;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The remedies of a house, a supervisor and a manager, and complaints as they leave the wizard. */
public final class RemedyFixture {

  public final HouseFixture house;
  public final Actor svetlana;
  public final Actor anna;
  public final RemedyStore store;
  public final RankedRemedyList list;

  private RemedyFixture(HouseFixture house) {
    this.house = house;
    store = house.remedies().store;
    list = house.remedies().ranked;
    svetlana = house.hire("Svetlana", Role.SUPERVISOR);
    anna = house.hire("Anna", Role.MANAGER);
  }

  public static RemedyFixture in(Database database) {
    return new RemedyFixture(HouseFixture.in(database));
  }

  public static Money rubles(String amount) {
    return Money.of(new BigDecimal(amount), Currency.getInstance("RUB"));
  }

  public static Terms terms(String name, String cost) {
    return new Terms(name, RemedyKind.GIFT, new Effect.Nothing(), rubles(cost), Optional.of(90));
  }

  public Remedy add(String department, String name) {
    return house.database.write(tx -> store.add(tx, department, terms(name, "1000")));
  }

  public AddRemedy addRemedy() {
    return house.remedies().addRemedy;
  }

  public ChangeRemedy changeRemedy() {
    return house.remedies().changeRemedy;
  }

  public RetireRemedy retireRemedy() {
    return house.remedies().retireRemedy;
  }

  public TakeOverHouseRemedies takeOver() {
    return house.remedies().takeOverHouseRemedies;
  }

  public Remedy now(Remedy remedy) {
    return stored(remedy).orElseThrow();
  }

  Optional<Remedy> stored(Remedy remedy) {
    return house.database.read(tx -> store.byId(tx, remedy.id()));
  }

  public List<Remedy> offered(String department) {
    return house.database.read(tx -> store.offeredBy(tx, department));
  }

  List<CatalogueSize> sizes() {
    return house.database.read(house.remedies().catalogues::all);
  }

  /** A complaint in which one remedy was offered. @param aftermath null while nobody knows */
  public long complaint(Remedy remedy, String state, String aftermath) {
    long id = complaint(aftermath);
    offer(id, remedy, state, "1000");
    return id;
  }

  public void complaints(int count, Remedy remedy, String state, String aftermath) {
    for (int i = 0; i < count; i++) {
      complaint(remedy, state, aftermath);
    }
  }

  /** @param aftermath null while nobody knows */
  public long complaint(String aftermath) {
    var at = house.clock.instant();
    return house.database.write(
        tx -> {
          var client =
              tx.dsl()
                  .insertInto(CLIENT)
                  .set(CLIENT.NAME, "Peter")
                  .set(CLIENT.FOLDED_NAME, "peter")
                  .set(CLIENT.LETTERS, "unasked")
                  .set(CLIENT.STANDING, "ordinary")
                  .set(CLIENT.STATE, "known")
                  .set(CLIENT.CREATED_AT, at)
                  .set(CLIENT.VERSION, 1)
                  .returningResult(CLIENT.ID)
                  .fetchOne(CLIENT.ID);
          return tx.dsl()
              .insertInto(COMPLAINT)
              .set(COMPLAINT.CLIENT_ID, client)
              .set(COMPLAINT.DEPARTMENT, "")
              .set(COMPLAINT.OPENED_AT, at)
              .set(COMPLAINT.OPENED_BY, anna.id().value())
              .set(COMPLAINT.WANTED, "")
              .set(COMPLAINT.SEVERITY, "minor")
              .set(COMPLAINT.CATEGORY, "")
              .set(COMPLAINT.EPISODE, 1)
              .set(COMPLAINT.EPISODE_OPENED_AT, at)
              .set(COMPLAINT.POLICY_ID, house.offices.current(tx).orElseThrow().id().value())
              .set(COMPLAINT.STEP, "done")
              .set(COMPLAINT.AFTERMATH, aftermath)
              .set(COMPLAINT.AFTERMATH_AT, aftermath == null ? null : at)
              .set(COMPLAINT.VERSION, 1)
              .returningResult(COMPLAINT.ID)
              .fetchOne(COMPLAINT.ID);
        });
  }

  public void offer(long complaint, Remedy remedy, String state, String cost) {
    boolean answered = state.equals("approved") || state.equals("returned");
    house.database.run(
        tx ->
            tx.dsl()
                .insertInto(COMPLAINT_GRANT)
                .set(COMPLAINT_GRANT.COMPLAINT_ID, complaint)
                .set(COMPLAINT_GRANT.EPISODE, 1)
                .set(
                    COMPLAINT_GRANT.AFTERMATH,
                    select(COMPLAINT.AFTERMATH).from(COMPLAINT).where(COMPLAINT.ID.eq(complaint)))
                .set(COMPLAINT_GRANT.REMEDY_ID, remedy.id().value())
                .set(COMPLAINT_GRANT.NAME, remedy.terms().name())
                .set(COMPLAINT_GRANT.KIND, "gift")
                .set(COMPLAINT_GRANT.EFFECT, "nothing")
                .set(COMPLAINT_GRANT.COST_MINOR, rubles(cost).minor())
                .set(COMPLAINT_GRANT.CURRENCY, "RUB")
                .set(COMPLAINT_GRANT.STATE, state)
                .set(COMPLAINT_GRANT.OFFERED_AT, house.clock.instant())
                .set(COMPLAINT_GRANT.OFFERED_BY, anna.id().value())
                .set(COMPLAINT_GRANT.WORDS, "")
                .set(COMPLAINT_GRANT.ANSWERED_BY, answered ? svetlana.id().value() : null)
                .set(COMPLAINT_GRANT.ANSWER_WORDS, answered ? "yes" : null)
                .set(COMPLAINT_GRANT.VERSION, 1)
                .execute());
  }
}
