package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.client.ClientFilter;
import app.fifteen.client.ClientRow;
import app.fifteen.complaint.AbuseKind;
import app.fifteen.complaint.Answer;
import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.Grievance;
import app.fifteen.complaint.HeldDraft;
import app.fifteen.complaint.Offer;
import app.fifteen.complaint.Reaction;
import app.fifteen.complaint.Severity;
import app.fifteen.complaint.StepFacts;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.Terms;
import app.fifteen.staff.Permission;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Clients of the sample office who complained, for pictures: in every state, and at length. */
final class Complaining {

  private final Features features;
  private final TestClock clock;
  private final boolean ru;
  private final Instant now;
  private final Actor manager;
  private final Actor boss;
  private final List<ClientRow> clients;
  private int next;

  private Complaining(Features real, boolean ru) {
    now = real.clock.instant();
    clock = new TestClock(now.minus(Duration.ofDays(3)));
    features = new Features(real.database, clock);
    this.ru = ru;
    var staff = real.database.read(real.staff.store::all);
    manager = staff.stream().filter(one -> one.active() && one.role() == Role.MANAGER).findFirst().orElseThrow().actor();
    boss = staff.stream().filter(Permission.KEEP_STAFF::of).findFirst().orElseThrow().actor();
    clients =
        real.database.read(
            tx ->
                features.clients.list
                    .page(
                        tx, new ClientFilter(ClientFilter.Scope.ALL, "", "RU", boss.id()), Optional.empty(), 40, now));
  }

  static void enter(Features features, Language language) {
    new Complaining(features, language == Language.RU).enter();
  }

  private void enter() {
    overdue();
    asking();
    flagged();
    promised();
    opened();
    closed(Reaction.HAPPY);
    closed(Reaction.LEFT);
    clock.set(now.minus(Duration.ofDays(40)));
    closed(Reaction.CALM);
    clock.set(now);
    features.complaints.escalateOverdue.escalate();
  }

  private String say(String russian, String english) {
    return ru ? russian : english;
  }

  private HeldDraft open() {
    return features.complaints.openComplaint.open(clients.get(next++ * 3).id(), Optional.empty(), manager).orFail();
  }

  private void record(HeldDraft held, Grievance grievance, StepFacts facts) {
    features.complaints.recordStep.record(held.hold(), grievance, facts, manager).orFail();
  }

  private Grievance grievance() {
    return new Grievance(
        say(
            "Номер с видом на море, как обещали при бронировании, и возврат доплаты за трансфер, который не приехал",
            "A room with a view of the sea as promised, and the money for the transfer that never came"),
        Severity.CRITICAL, say("отель не соответствует описанию", "hotel not as described"));
  }

  private HeldDraft fixed(Instant due) {
    var held = open();
    var wants = grievance();
    clock.pass(Duration.ofSeconds(12));
    record(
        held, wants,
        new StepFacts.Apology(
            ApologyHow.CALL,
            say(
                "Простите нас, пожалуйста. Вы ждали отпуск целый год, и он начался не так, как мы обещали.",
                "Please forgive us. You waited for this holiday for a year, and it began in another way than we promised.")));
    record(
        held, wants,
        new StepFacts.Ownership(
            manager.id(), say("Это наша ошибка, и разбираться с ней буду лично я.", "This is our mistake, and I will see to it myself.")));
    record(
        held, wants,
        new StepFacts.Fix(
            say(
                "Переселить в номер с видом на море, доплату отелю внести за счёт компании и прислать подтверждение",
                "Move them to a room with a view of the sea at our expense and send the confirmation"),
            true, manager.id(), due, true, false,
            say("Сегодня до вечера позвоню и скажу номер комнаты.", "I will call with the room number by the evening.")));
    clock.pass(Duration.ofSeconds(36));
    return held;
  }

  private Offer offer(String name, RemedyKind kind, Effect effect, String cost) {
    var currency = features.database.read(features.offices.store::current).orElseThrow().office().currency();
    return new Offer(
        Optional.empty(), new Terms(name, kind, effect, Money.of(new BigDecimal(cost), currency), Optional.of(90)),
        say("Клиентка собиралась оставить отзыв на всех площадках", "She was about to write reviews everywhere"));
  }

  private void overdue() {
    var held = fixed(clock.instant().plus(Duration.ofHours(20)));
    features.complaints.offerRemedy
        .offer(
            held.hold().complaint(),
            offer(
                say("Ужин на двоих в ресторане отеля", "Dinner for two at the hotel"), RemedyKind.FREE_EXTRA,
                new Effect.Task(say("Забронировать столик", "Book the table")), "20"),
            manager)
        .orFail();
    var asked =
        features.complaints.askApproval
            .ask(
                held.hold().complaint(),
                offer(
                    say("Бесплатная неделя в следующем году", "A free week next year"), RemedyKind.GIFT,
                    new Effect.Nothing(), "90000"),
                manager)
            .orFail()
            .getFirst();
    clock.pass(Duration.ofMinutes(7));
    features.complaints.answerApproval
        .answer(
            asked.id(), asked.version(),
            new Answer.Change(
                Optional.empty(),
                offer(
                        say("Скидка 20 % на следующую поездку", "20 % off the next trip"), RemedyKind.DISCOUNT,
                        new Effect.Nothing(), "18000")
                    .terms(),
                say("Неделя дороже всего тура, скидки достаточно", "A week costs more than the whole tour")),
            boss)
        .orFail();
    features.complaints.noteOnComplaint
        .note(
            held.hold().complaint(), ComplaintEntryKind.NOTE,
            say("Просит не звонить с 13 до 15, сын спит", "Asks not to be called between 1 and 3 pm"), manager)
        .orFail();
  }

  private void asking() {
    clock.set(now.minus(Duration.ofMinutes(20)));
    var held = fixed(now.plus(Duration.ofHours(5)));
    features.complaints.askApproval
        .ask(
            held.hold().complaint(),
            offer(
                say("Возврат полной стоимости экскурсионной программы", "All the money for the excursions back"),
                RemedyKind.GIFT, new Effect.Nothing(), "64000"),
            manager)
        .orFail();
  }

  private void flagged() {
    var held = open();
    features.complaints.flagAbuse
        .flag(
            held.hold().complaint(), AbuseKind.EXTORTION,
            say("Требует бонус, иначе напишет сто плохих отзывов", "Wants a bonus, or else a hundred bad reviews"), manager)
        .orFail();
  }

  private void promised() {
    clock.set(now.minus(Duration.ofMinutes(50)));
    var held = fixed(now.plus(Duration.ofMinutes(40)));
    give(held);
  }

  private void give(HeldDraft held) {
    features.complaints.offerRemedy
        .offer(
            held.hold().complaint(),
            offer(say("Корзина фруктов в номер", "A basket of fruit"), RemedyKind.GIFT, new Effect.Nothing(), "15"), manager)
        .orFail();
    record(held, grievance(), new StepFacts.Compensation(say("Это вам от нас, с извинениями.", "This is from us.")));
  }

  private void opened() {
    clock.set(now.minus(Duration.ofMinutes(3)));
    open();
  }

  private void closed(Reaction reaction) {
    var held = fixed(clock.instant().plus(Duration.ofHours(20)));
    give(held);
    ComplaintId id = held.hold().complaint();
    features.database.read(tx -> features.complaints.tasks.of(tx, id)).stream()
        .filter(CaseTask::isOpen)
        .forEach(task -> features.complaints.finishTask.finish(id, task.id(), task.version(), "", manager).orFail());
    int seen = features.database.read(tx -> features.complaints.store.byId(tx, id)).orElseThrow().version();
    features.complaints.closeComplaint
        .close(id, seen, reaction, say("Поблагодарила и обещала рассказать друзьям", "Thanked us"), manager)
        .orFail();
  }
}
