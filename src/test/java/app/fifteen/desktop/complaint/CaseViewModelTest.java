package app.fifteen.desktop.complaint;

import static app.fifteen.complaint.ComplaintFixture.OWN_SIDE_DUE;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.Standing;
import app.fifteen.complaint.AbuseKind;
import app.fifteen.complaint.AbuseVerdict;
import app.fifteen.complaint.Aftermath;
import app.fifteen.complaint.Answer;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.ComplaintFilter;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.complaint.ComplaintRow;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Offer;
import app.fifteen.complaint.Reaction;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Outcome;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RemedyKind;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** What can be seen and done with a case after the call, without a window. */
class CaseViewModelTest {

  private Database opened;
  private ComplaintFixture at;
  private CaseScreenFixture anna;
  private CaseScreenFixture boss;

  private void in(Database database) {
    opened = database;
    at = ComplaintFixture.in(database);
    anna = new CaseScreenFixture(at, at.anna);
    boss = new CaseScreenFixture(at, at.svetlana);
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private static Stream<CaseAction> possible(CaseScreenFixture screen) {
    return Stream.of(CaseAction.values()).filter(screen.open::may);
  }

  @StoreTest
  void theManagerSeesTheirOwnTheSupervisorEverybodys(Database database) {
    in(database);
    var id = at.fixed().hold().complaint();
    at.use.openComplaint.open(at.client(), Optional.empty(), at.boris).orFail();
    anna.refresh();
    boss.refresh();
    assertThat(anna.list.rows().rows()).extracting(ComplaintRow::id).containsExactly(id);
    assertThat(boss.list.rows().rows()).hasSize(2);
    anna.list.mineProperty().set(false);
    assertThat(anna.list.totalProperty().get()).isEqualTo(2);
    anna.list.filterProperty().set(ComplaintFilter.CLOSED);
    assertThat(anna.list.rows().rows()).isEmpty();
  }

  @StoreTest
  void whatIsDoneCanBeTakenBack(Database database) {
    in(database);
    var id = at.fixed().hold().complaint();
    anna.show(id);
    anna.open.wordsProperty().set("The new unit is there");
    anna.open.finish(anna.open.detailsProperty().get().nearestTask().orElseThrow());
    assertThat(at.tasks(id)).noneMatch(CaseTask::isOpen);
    assertThat(anna.open.wordsProperty().get()).isEmpty();
    assertThat(anna.open.detailsProperty().get().story().getLast().entry().words()).isEqualTo("The new unit is there");
    anna.open.undo();
    assertThat(at.tasks(id)).allMatch(CaseTask::isOpen);
    assertThat(anna.open.detailsProperty().get().nearestTask()).isPresent();
  }

  @StoreTest
  void whatIsTypedStaysWithItsCaseUntilItIsUsed(Database database) {
    in(database);
    var first = at.fixed().hold().complaint();
    var second = at.use.openComplaint.open(at.client(), Optional.empty(), at.anna).orFail().hold().complaint();
    var words = anna.open.wordsProperty();
    anna.show(first);
    words.set("The courier is on the way");
    anna.show(second);
    assertThat(words.get()).isEmpty();
    words.set("They call back at five");
    anna.show(first);
    assertThat(words.get()).isEqualTo("The courier is on the way");
    anna.open.note();
    assertThat(words.get()).isEmpty();
    anna.show(second);
    assertThat(words.get()).isEqualTo("They call back at five");
    var atAnotherDesk = new CaseScreenFixture(at, at.anna);
    atAnotherDesk.show(second);
    assertThat(atAnotherDesk.open.wordsProperty().get()).isEqualTo("They call back at five");
    atAnotherDesk.show(first);
    assertThat(atAnotherDesk.open.wordsProperty().get()).isEmpty();
  }

  @StoreTest
  void whatIsTypedWhileSomethingIsBeingDoneStays(Database database) {
    in(database);
    var first = at.fixed().hold().complaint();
    var second = at.use.openComplaint.open(at.client(), Optional.empty(), at.anna).orFail().hold().complaint();
    var background = new ArrayDeque<Runnable>();
    var slow = new CaseScreenFixture(at, at.anna, Tasks.on(background::add, Runnable::run));
    var words = slow.open.wordsProperty();
    slow.show(first);
    words.set("Called them");
    slow.open.note();
    slow.show(second);
    words.set("Wants the money back");
    slow.show(first);
    words.set("Called them, and wrote");
    slow.show(second);
    while (!background.isEmpty()) {
      background.remove().run();
    }
    assertThat(words.get()).isEqualTo("Wants the money back");
    slow.show(first);
    assertThat(words.get()).isEqualTo("Called them, and wrote");
    anna.show(first);
    assertThat(anna.open.detailsProperty().get().story().getLast().entry().words()).isEqualTo("Called them");
  }

  @StoreTest
  void whatIsAboveTheLimitIsAnsweredByTheSupervisorWithOneKey(Database database) {
    in(database);
    var id = at.fixed().hold().complaint();
    at.use.askApproval.ask(id, at.gift("A horse", "50000"), at.anna).orFail();
    boss.refresh();
    assertThat(boss.list.waitingProperty().get()).isEqualTo(1);
    boss.show(id);
    anna.show(id);
    assertThat(possible(boss)).contains(CaseAction.APPROVE, CaseAction.CHANGE, CaseAction.RETURN);
    assertThat(possible(anna)).doesNotContain(CaseAction.APPROVE, CaseAction.CHANGE, CaseAction.RETURN);

    var asked = boss.open.detailsProperty().get().awaiting().orElseThrow();
    boss.open.giveBack(asked);
    assertThat(boss.notice()).contains("reason");
    boss.open.wordsProperty().set("A pony will do");
    boss.open.giveBack(asked);
    assertThat(at.grants(id).getFirst().state()).isEqualTo(GrantState.RETURNED);
    anna.refresh();
    assertThat(anna.open.detailsProperty().get().grants().getFirst().approval().orElseThrow().words())
        .isEqualTo("A pony will do");

    at.use.askApproval.ask(id, at.gift("A pony", "9000"), at.anna).orFail();
    boss.refresh();
    var second = boss.open.detailsProperty().get().awaiting().orElseThrow();
    boss.open.approve(second);
    assertThat(at.grants(id).getLast().state()).isEqualTo(GrantState.APPROVED);
    boss.open.approve(second);
    assertThat(boss.notice()).contains("answered this already");
  }

  @StoreTest
  void theSupervisorGivesSomethingElseInstead(Database database) {
    in(database);
    var id = at.fixed().hold().complaint();
    var grant = at.use.askApproval.ask(id, at.gift("A horse", "50000"), at.anna).orFail().getFirst();
    boss.show(id);
    var form = form(boss, Optional.of(grant));
    assertThat(form.nameProperty().get()).isEqualTo("A horse");
    form.costProperty().set("nothing");
    form.save(() -> {});
    assertThat(form.problemProperty().get()).contains("nothing");
    form.costProperty().set("8 000,50");
    form.save(boss.open::refresh);
    var given = at.grants(id).getFirst();
    assertThat(given.terms().cost()).isEqualTo(ComplaintFixture.rubles("8000.50"));
    assertThat(given.approval().orElseThrow().asked().orElseThrow().cost())
        .isEqualTo(ComplaintFixture.rubles("50000"));
  }

  @StoreTest
  void moreIsOfferedWithinTheLimitAndAskedForAboveIt(Database database) {
    in(database);
    var id = at.fixed().hold().complaint();
    anna.show(id);
    var form = form(anna, Optional.empty());
    assertThat(form.left()).contains(ComplaintFixture.rubles("3000"));
    form.nameProperty().set("Flowers");
    form.costProperty().set("2000");
    assertThat(form.aboveLimitProperty().get()).isFalse();
    form.save(anna.open::refresh);
    assertThat(at.grants(id)).singleElement().matches(grant -> grant.state() == GrantState.GRANTED);

    var second = form(anna, Optional.empty());
    assertThat(second.left()).contains(ComplaintFixture.rubles("1000"));
    second.costProperty().set("2000");
    assertThat(second.aboveLimitProperty().get()).isTrue();
    second.save(() -> {});
    assertThat(second.problemProperty().get()).contains("what the client gets");
    second.nameProperty().set("More flowers");
    second.save(anna.open::refresh);
    assertThat(at.grants(id).getLast().state()).isEqualTo(GrantState.AWAITING);

    anna.open.takeBack(at.grants(id).getFirst());
    assertThat(at.grants(id).getFirst().state()).isEqualTo(GrantState.DECLINED);
  }

  @StoreTest
  void whatTheCatalogueGivesWholeCostsWhatTheCatalogueSays(Database database) {
    in(database);
    at.remedy("A-status", RemedyKind.A_STATUS, new Effect.Nothing(), "5000");
    at.remedy("Money back", RemedyKind.MONEY_BACK, new Effect.Nothing(), "4000");
    var id = at.fixed().hold().complaint();
    anna.show(id);
    var form = form(anna, Optional.empty());
    choose(form, "A-status");
    assertThat(form.costFixedProperty().get()).isTrue();
    form.costProperty().set("0");
    form.nameProperty().set("A-status!");
    assertThat(form.costFixedProperty().get()).isFalse();
    form.costProperty().set("0");
    form.nameProperty().set("A-status");
    assertThat(form.costProperty().get()).isEqualTo("5000");
    form.costProperty().set("0");
    assertThat(form.aboveLimitProperty().get()).isTrue();
    form.save(() -> {});
    assertThat(at.grants(id)).singleElement().matches(grant -> grant.state() == GrantState.AWAITING);
    assertThat(at.grants(id).getFirst().terms().cost()).isEqualTo(ComplaintFixture.rubles("5000"));

    choose(form, "Money back");
    assertThat(form.costFixedProperty().get()).isFalse();
    form.costProperty().set("2 000,50");
    assertThat(form.aboveLimitProperty().get()).isFalse();
    form.save(() -> {});
    assertThat(at.grants(id).getLast().terms().cost()).isEqualTo(ComplaintFixture.rubles("2000.50"));
  }

  private static void choose(RemedyFormViewModel form, String name) {
    form.remedyProperty()
        .set(
            form.remedies().stream()
                .filter(one -> one.filter(known -> known.remedy().terms().name().equals(name)).isPresent())
                .findFirst()
                .orElseThrow());
  }

  private RemedyFormViewModel form(CaseScreenFixture screen, Optional<Grant> instead) {
    var details = screen.open.detailsProperty().get();
    return new RemedyFormViewModel(
        opened, at.house.remedies().ranked, screen.desk, Tasks.sameThread(), details, instead,
        (_, terms, words, asks, actor) -> {
          if (instead.isPresent()) {
            return at.use.answerApproval.answer(
                instead.get().id(), instead.get().version(), new Answer.Change(Optional.empty(), terms, words), actor);
          }
          var offer = new Offer(Optional.empty(), terms, words);
          Outcome<?> outcome =
              asks
                  ? at.use.askApproval.ask(details.complaint().id(), offer, actor)
                  : at.use.offerRemedy.offer(details.complaint().id(), offer, actor);
          return outcome;
        });
  }

  @StoreTest
  void aDateIsPutOffByTheSupervisorAlone(Database database) {
    in(database);
    var id = at.fixed().hold().complaint();
    var task = at.tasks(id).getFirst();
    var form = moving(anna, task);
    assertThat(form.dueProperty().get()).isEqualTo("24.11.2026 10:00");
    assertThat(form.ownerProperty().get().name()).isEqualTo("Anna");
    form.dueProperty().set("31.02.2027 10:00");
    form.save(() -> {});
    assertThat(form.problemProperty().get()).contains("31.02.2027");
    form.dueProperty().set("25.11.2026 10:00");
    form.save(() -> {});
    assertThat(form.problemProperty().get()).contains("Svetlana");
    var bossForm = moving(boss, task);
    bossForm.dueProperty().set("25.11.2026 10:00");
    bossForm.wordsProperty().set("The supplier is late");
    bossForm.save(() -> {});
    assertThat(at.tasks(id).getFirst().due()).isEqualTo(OWN_SIDE_DUE.plus(Duration.ofDays(1)));
  }

  private MoveTaskViewModel moving(CaseScreenFixture screen, CaseTask task) {
    return new MoveTaskViewModel(
        opened, at.house.staff, at.use.moveTask, screen.desk, Tasks.sameThread(), task);
  }

  @StoreTest
  void aCaseIsClosedAskedAboutAndReopened(Database database) {
    in(database);
    var id = at.compensated();
    anna.show(id);
    anna.open.close(Reaction.HAPPY);
    assertThat(anna.notice()).contains("Promised to the client and not done yet: Send a new unit");
    at.finishTasks(id);
    anna.refresh();
    anna.open.close(Reaction.HAPPY);
    assertThat(anna.open.detailsProperty().get().complaint().isClosed()).isTrue();
    assertThat(possible(anna)).contains(CaseAction.REOPEN, CaseAction.AFTERMATH).doesNotContain(CaseAction.OFFER);
    anna.open.record(Aftermath.STAYED);
    assertThat(at.found(id).aftermath()).isEqualTo(Aftermath.STAYED);
    anna.open.wordsProperty().set("It broke again");
    anna.open.reopen();
    assertThat(at.get(id).episode().number()).isEqualTo(2);
    assertThat(anna.goneOnWith).containsExactly(id);
    anna.open.goOn();
    assertThat(anna.goneOnWith).hasSize(2);
  }

  @StoreTest
  void whoGoesTooFarIsJudgedByTheSupervisor(Database database) {
    in(database);
    var id = at.fixed().hold().complaint();
    anna.show(id);
    boss.show(id);
    anna.open.wordsProperty().set("Wants a bonus or writes bad reviews");
    anna.open.flag(AbuseKind.EXTORTION);
    assertThat(possible(anna)).doesNotContain(CaseAction.FLAG, CaseAction.JUDGE);
    boss.refresh();
    assertThat(possible(boss)).contains(CaseAction.JUDGE);
    boss.open.wordsProperty().set("We stand by Anna");
    boss.open.judge(boss.open.detailsProperty().get().unanswered().orElseThrow(), AbuseVerdict.NOT_RETAINED);
    anna.refresh();
    var details = anna.open.detailsProperty().get();
    assertThat(details.client().orElseThrow().standing().standing()).isEqualTo(Standing.NOT_RETAINED);
    assertThat(details.story().getLast().entry().kind()).isEqualTo(ComplaintEntryKind.ABUSE_ANSWERED);
  }
}
