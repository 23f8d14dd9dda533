package app.fifteen.complaint;

import static app.fifteen.request.HouseFixture.moscow;

import app.fifteen.client.ClientDraftFixture;
import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Role;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.Remedies;
import app.fifteen.remedy.Remedy;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.Terms;
import app.fifteen.request.HouseFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A house in which somebody complains, four who work there, and all that can be done. The front line may give 3,000
 * roubles a case, a curator 10,000 (R19). It is Monday, 23 November 2026, 10:00: what we fix ourselves is due on Tuesday
 * at 10:00 (R9).
 */
public final class ComplaintFixture {

  public static final Instant OWN_SIDE_DUE = moscow("2026-11-24T10:00");
  public static final Instant THIRD_PARTY_DUE = moscow("2026-11-26T10:00");

  public final HouseFixture house;
  public final Complaints use;
  public final Remedies remedies;
  public final Actor anna;
  public final Actor boris;
  public final Actor curator;
  public final Actor svetlana;
  private int clients;

  private ComplaintFixture(HouseFixture house, Actor anna, Actor boris, Actor curator, Actor svetlana) {
    this.house = house;
    this.use = house.complaints();
    this.remedies = house.remedies();
    this.anna = anna;
    this.boris = boris;
    this.curator = curator;
    this.svetlana = svetlana;
  }

  public static ComplaintFixture in(Database database) {
    var house = HouseFixture.in(database);
    return new ComplaintFixture(
        house,
        house.hire("Anna", Role.MANAGER),
        house.hire("Boris", Role.MANAGER),
        house.hire("Kira", Role.CURATOR),
        house.hire("Svetlana", Role.SUPERVISOR));
  }

  /** In a house where two work already; the other two are them as well. */
  public static ComplaintFixture in(HouseFixture house, Actor anna, Actor svetlana) {
    return new ComplaintFixture(house, anna, anna, anna, svetlana);
  }

  /** The same from another desk: a database connection of its own, which the caller closes. */
  public ComplaintFixture fromAnotherDesk() {
    return new ComplaintFixture(house.fromAnotherDesk(), anna, boris, curator, svetlana);
  }

  public static Money rubles(String amount) {
    return Money.of(new BigDecimal(amount), Currency.getInstance("RUB"));
  }

  public ClientId client() {
    return client("Ivanova " + ++clients);
  }

  public ClientId client(String name) {
    return house.clients().addClient.add(ClientDraftFixture.named(name).draft(), anna).orFail();
  }

  public HeldDraft opened() {
    return opened(client());
  }

  private HeldDraft opened(ClientId client) {
    return use.openComplaint.open(client, Optional.empty(), anna).orFail();
  }

  public ComplaintCase record(HeldDraft held, StepFacts facts) {
    return use.recordStep.record(held.hold(), Grievance.UNKNOWN, facts, anna).orFail();
  }

  /** With the first three steps done; what we promised is due at {@link #OWN_SIDE_DUE}. */
  public HeldDraft fixed() {
    return fixed(opened());
  }

  private HeldDraft fixed(HeldDraft held) {
    record(held, apology());
    record(held, ownership());
    record(held, fix());
    return held;
  }

  /** With all four steps done; a gift of 500 roubles was given. */
  public ComplaintId compensated() {
    var held = fixed();
    offer(held.hold().complaint(), "Gift", "500", anna);
    return record(held, new StepFacts.Compensation("A present for you.")).id();
  }

  /** Closed with a reaction, everything done. */
  public ComplaintId closed(Reaction reaction) {
    var id = compensated();
    finishTasks(id);
    use.closeComplaint.close(id, get(id).version(), reaction, "", anna).orFail();
    return id;
  }

  public void finishTasks(ComplaintId id) {
    tasks(id).stream()
        .filter(CaseTask::isOpen)
        .forEach(task -> use.finishTask.finish(id, task.id(), task.version(), "", anna).orFail());
  }

  public StepFacts apology() {
    return new StepFacts.Apology(ApologyHow.CALL, "I am sorry.");
  }

  public StepFacts ownership() {
    return new StepFacts.Ownership(anna.id(), "We have let you down.");
  }

  public StepFacts fix() {
    return new StepFacts.Fix("Send a new unit", false, anna.id(), OWN_SIDE_DUE, false, false, "By tomorrow, ten.");
  }

  public Offer gift(String name, String cost) {
    return new Offer(
        Optional.empty(),
        new Terms(name, RemedyKind.GIFT, new Effect.Nothing(), rubles(cost), Optional.empty()), "");
  }

  public Offer bonus(String cost) {
    return new Offer(
        Optional.empty(),
        new Terms("Bonuses", RemedyKind.BONUS, new Effect.Bonus(), rubles(cost), Optional.empty()), "");
  }

  /** A client complains and is given this. */
  public Grant granted(ClientId client, Offer offer) {
    return use.offerRemedy.offer(fixed(opened(client)).hold().complaint(), offer, anna).orFail();
  }

  public Offer of(Remedy remedy) {
    return new Offer(Optional.of(remedy.id()), remedy.terms(), "");
  }

  public Grant offer(ComplaintId id, String name, String cost, Actor by) {
    return use.offerRemedy.offer(id, gift(name, cost), by).orFail();
  }

  /** One in the catalogue of the whole office. */
  public Remedy remedy(String name, RemedyKind kind, Effect effect, String cost) {
    return house.database.write(
        tx -> remedies.store.add(tx, "", new Terms(name, kind, effect, rubles(cost), Optional.empty())));
  }

  public ComplaintCase get(ComplaintId id) {
    return house.database.read(tx -> use.store.byId(tx, id)).orElseThrow();
  }

  /** What became of the client of a case that was followed up. */
  public FollowUp found(ComplaintId id) {
    return ((Episode.Followed) get(id).episode()).found();
  }

  public List<Grant> grants(ComplaintId id) {
    return house.database.read(tx -> use.grants.of(tx, id));
  }

  public List<CaseTask> tasks(ComplaintId id) {
    return house.database.read(tx -> use.tasks.of(tx, id));
  }
}
