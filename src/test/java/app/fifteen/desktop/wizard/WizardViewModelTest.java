package app.fifteen.desktop.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.Answer;
import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.ComplaintField;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Severity;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.foolish.FoolishRuleFilter;
import app.fifteen.foolish.FoolishRuleRow;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.wording.Occasion;
import app.fifteen.wording.Wording;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class WizardViewModelTest {

  private static void toCompensation(WizardViewModel wizard) {
    wizard.done();
    wizard.done();
    wizard.fix().planProperty().set("refund the transfer");
    wizard.done();
  }

  @StoreTest
  void fourStepsAreGoneThroughInOrder(Database database) {
    var desk = WizardFixture.in(database);
    var flowers = desk.remedy("Flowers", RemedyKind.GIFT, 1500);
    var wizard = desk.wizard(desk.opened());
    wizard.grievance().wantedProperty().set("her money back");
    wizard.shown().go(Step.FIX);
    assertThat(wizard.shown().get()).isEqualTo(Step.APOLOGIZE);

    toCompensation(wizard);
    assertThat(wizard.shown().get()).isEqualTo(Step.COMPENSATE);
    wizard.compensate().toggle(flowers.id());
    wizard.done();
    assertThat(wizard.problems().currentProperty().get()).containsOnlyKeys(ComplaintField.REMEDIES);
    desk.pass(Duration.ofSeconds(48));
    wizard.giving().give();
    assertThat(wizard.complaintProperty().get().untilOffer()).contains(Duration.ofSeconds(48));
    wizard.done();

    assertThat(desk.ended).containsExactly("finished");
    var stored = desk.stored(wizard.id());
    assertThat(stored.progress().isComplete()).isTrue();
    assertThat(stored.grievance().wanted()).isEqualTo("her money back");
    assertThat(stored.progress().fix().map(StepFacts.Fix::plan)).contains("refund the transfer");
    assertThat(stored.progress().leader()).contains(desk.anna.id());
  }

  @StoreTest
  void aCaseIsLedByWhoOpenedItAlsoWhenTheSupervisorGoesOnWithIt(Database database) {
    var desk = WizardFixture.in(database);
    var held = desk.opened();
    assertThat(desk.wizard(held).own().leader().property().get()).isEqualTo(desk.anna.id());
    var taken = desk.take.take(held.complaint().id(), true, desk.svetlana).orFail();
    assertThat(desk.wizard(taken, desk.svetlana).own().leader().property().get()).isEqualTo(desk.anna.id());
  }

  @StoreTest
  void theClientsPersonalManagerLeadsTheirCaseUnlessSomebodyElseIsChosen(Database database) {
    var desk = WizardFixture.in(database);
    var boris = desk.house.hire("Boris", Role.MANAGER);
    var client = desk.client();
    var store = desk.house.clients().store;
    assertThat(database.<Boolean>write(tx -> store.assignIfNobody(tx, client, boris.id()))).isTrue();
    var wizard = desk.wizard(desk.open.open(client, Optional.empty(), desk.svetlana).orFail(), desk.svetlana);
    assertThat(wizard.own().leader().property().get()).isEqualTo(boris.id());
    assertThat(wizard.draft().isEmpty()).as("nobody has chosen anything").isTrue();
    wizard.own().leader().property().set(desk.anna.id());
    wizard.refresh();
    assertThat(wizard.own().leader().property().get()).isEqualTo(desk.anna.id());
    assertThat(reloaded(desk, wizard, desk.svetlana).own().leader().property().get()).isEqualTo(desk.anna.id());
  }

  /** Before, the sentence went away at once when the case was read again just then. */
  @StoreTest
  void aRefusalStaysWhileTheCaseIsReadAgain(Database database) {
    var desk = WizardFixture.in(database);
    var boris = desk.house.hire("Boris", Role.MANAGER);
    var client = desk.client();
    var wizard = desk.wizard(desk.open.open(client, Optional.empty(), desk.svetlana).orFail(), desk.svetlana);
    wizard.own().leader().unknownProperty().set(Optional.of("Zoe"));
    wizard.done();
    wizard.done();
    assertThat(wizard.problems().currentProperty().get()).containsOnlyKeys(ComplaintField.LEADER);
    assertThat(database.<Boolean>write(tx -> desk.house.clients().store.assignIfNobody(tx, client, boris.id()))).isTrue();
    wizard.refresh();
    assertThat(wizard.own().leader().property().get()).isEqualTo(boris.id());
    assertThat(wizard.problems().currentProperty().get()).containsOnlyKeys(ComplaintField.LEADER);
    wizard.own().words().textProperty().set("It is ours.");
    assertThat(wizard.problems().currentProperty().get()).isEmpty();
  }

  @StoreTest
  void theWordsFollowHowAndSeverityUntilSomebodyWritesTheirOwn(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    var words = wizard.apologize().words();
    var first = words.text();
    assertThat(first).startsWith("Ivanova, ");
    wizard.grievance().severityProperty().set(Severity.CRITICAL);
    var critical = words.text();
    assertThat(critical).isNotEqualTo(first);
    words.textProperty().set("Ivanova, sorry.");
    wizard.apologize().howProperty().set(ApologyHow.VISIT);
    assertThat(words.text()).isEqualTo("Ivanova, sorry.");
    words.backToTemplate();
    assertThat(words.text()).isNotEqualTo(critical).startsWith("Ivanova, ");
    wizard.fix().planProperty().set("we refund it");
    assertThat(wizard.fix().words().text()).contains("we refund it");
  }

  @StoreTest
  void everyKeyIsSavedSoonAndOnceForMany(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    wizard.grievance().wantedProperty().set("h");
    wizard.grievance().wantedProperty().set("he");
    wizard.apologize().words().textProperty().set("Oh dear.");
    assertThat(wizard.savedProperty().get()).isEqualTo(DraftSaving.State.PENDING);
    assertThat(desk.paused).hasSize(1);
    desk.later();
    assertThat(wizard.savedProperty().get()).isEqualTo(DraftSaving.State.SAVED);
    assertThat(desk.paused).isEmpty();

    var again = desk.take.take(wizard.id(), false, desk.anna).orFail();
    assertThat(again.draft().noted().wanted()).contains("he");
    assertThat(again.draft().apologize().words()).contains("Oh dear.");
  }

  @StoreTest
  void anotherDeskGoesOnWhereItWasLeftAndTheFirstOnlyReads(Database database) {
    var here = WizardFixture.in(database);
    var there = here.otherDesk();
    try {
      var wizard = here.wizard(here.opened());
      wizard.done();
      wizard.own().words().textProperty().set("This is ours.");
      wizard.fix().planProperty().set("typed ahead");
      here.later();

      assertThat(there.take.take(wizard.id(), false, there.svetlana)).isInstanceOf(Outcome.Refused.class);
      var taken = there.wizard(there.take.take(wizard.id(), true, there.svetlana).orFail(), there.svetlana);
      assertThat(taken.shown().get()).isEqualTo(Step.OWN);
      assertThat(taken.own().words().text()).isEqualTo("This is ours.");
      assertThat(taken.fix().planProperty().get()).isEqualTo("typed ahead");

      wizard.own().words().textProperty().set("This is ours, of course.");
      here.later();
      assertThat(wizard.readOnlyProperty().get().orElseThrow()).contains("Svetlana");
      assertThat(wizard.own().words().text()).isEqualTo("This is ours, of course.");
      wizard.done();
      assertThat(here.stored(wizard.id()).progress().has(Step.OWN)).isFalse();
      taken.done();
      assertThat(here.stored(wizard.id()).progress().has(Step.OWN)).isTrue();
    } finally {
      there.house.database.close();
    }
  }

  @StoreTest
  void anUntouchedCaseLeavesNoTraceATouchedOneStays(Database database) {
    var desk = WizardFixture.in(database);
    var untouched = desk.wizard(desk.opened());
    untouched.grievance().wantedProperty().set("x");
    desk.later();
    untouched.grievance().wantedProperty().set("");
    untouched.leave();
    assertThat(desk.ended).containsExactly("discarded");
    assertThat(desk.isThere(untouched.id())).isFalse();

    var touched = desk.wizard(desk.opened());
    touched.grievance().wantedProperty().set("an apology");
    touched.leave();
    assertThat(desk.ended).containsExactly("discarded", "left");
    assertThat(desk.take.take(touched.id(), false, desk.anna).orFail().draft().noted().wanted()).contains("an apology");
  }

  @StoreTest
  void whatLiesAboveTheLimitIsAskedForAndTheAnswerIsTold(Database database) {
    var desk = WizardFixture.in(database);
    var flowers = desk.remedy("Flowers", RemedyKind.GIFT, 1500);
    var refund = desk.remedy("Refund", RemedyKind.MONEY_BACK, 5000);
    var visit = desk.remedy("Visit", RemedyKind.DIRECTOR_VISIT, 9000);
    var wizard = desk.wizard(desk.opened());
    toCompensation(wizard);
    var step = wizard.compensate();
    step.toggle(visit.id());
    step.toggle(refund.id());
    step.toggle(flowers.id());
    var plan = step.affordableProperty().get();
    assertThat(plan.costNow()).contains(WizardFixture.rub(1500));
    assertThat(plan.costAbove()).contains(WizardFixture.rub(14_000));
    assertThat(plan.part()).contains(WizardFixture.rub(1500));

    wizard.giving().askForTheRest();
    assertThat(step.chosen()).isEmpty();
    assertThat(desk.granted(wizard.id()).stream().map(grant -> grant.state() + " " + grant.terms().cost().minor() / 100))
        .containsExactlyInAnyOrder("GRANTED 1500", "AWAITING 9000", "GRANTED 1500", "AWAITING 3500");
    assertThat(step.limitProperty().get().left()).contains(WizardFixture.rub(0));

    var asked =
        desk.granted(wizard.id()).stream().filter(grant -> grant.state() == GrantState.AWAITING).findFirst().orElseThrow();
    desk.answer.answer(asked.id(), asked.version(), new Answer.Return("She wants the refund."), desk.svetlana).orFail();
    wizard.refresh();
    assertThat(desk.notice()).contains("Svetlana", "Visit", "She wants the refund.");
    wizard.done();
    assertThat(desk.ended).containsExactly("finished");
  }

  @StoreTest
  void whatWasGivenBeforeTheDatabaseWentAwayIsNotGivenAgain(Database database) {
    var desk = WizardFixture.in(database);
    var failures = new ArrayList<Throwable>();
    desk.tasks.onFailure(failures::add);
    var flowers = desk.remedy("Flowers", RemedyKind.GIFT, 1000);
    var wine = desk.remedy("Wine", RemedyKind.GIFT, 800);
    var wizard = desk.wizard(desk.opened());
    toCompensation(wizard);
    wizard.compensate().toggle(flowers.id());
    wizard.compensate().toggle(wine.id());
    desk.answeredOffers = 1;
    wizard.giving().give();
    assertThat(failures).hasSize(1);
    assertThat(wizard.compensate().chosen()).containsExactly(wine.id());
    assertThat(wizard.compensate().grants()).hasSize(1);

    desk.answeredOffers = 2;
    wizard.giving().give();
    assertThat(desk.granted(wizard.id()).stream().map(grant -> grant.terms().name())).containsExactly("Flowers", "Wine");
  }

  @StoreTest
  void somethingOfOnesOwnIsGivenAndTakenBack(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    toCompensation(wizard);
    var step = wizard.compensate();
    step.ownNameProperty().set("A window seat");
    step.ownCostProperty().set("a lot");
    wizard.giving().give();
    assertThat(wizard.problems().currentProperty().get()).containsOnlyKeys(ComplaintField.REMEDY_COST);
    step.ownCostProperty().set("1 200,50");
    wizard.giving().give();
    assertThat(step.ownNameProperty().get()).isEmpty();
    assertThat(step.grants()).singleElement().satisfies(grant -> assertThat(grant.terms().cost().minor()).isEqualTo(120_050));
    assertThat(step.words().text()).contains("a window seat");

    wizard.giving().takeBack(step.grants().getFirst());
    assertThat(step.grants().getFirst().state()).isEqualTo(GrantState.DECLINED);
    assertThat(step.limitProperty().get().left()).contains(WizardFixture.rub(3000));
    wizard.done();
    assertThat(wizard.problems().currentProperty().get()).containsOnlyKeys(ComplaintField.REMEDIES);
  }

  @StoreTest
  void whoeverLostTheCaseToAnotherDeskGivesNothingAndTakesNothingBack(Database database) {
    var here = WizardFixture.in(database);
    var there = here.otherDesk();
    try {
      var flowers = here.remedy("Flowers", RemedyKind.GIFT, 1000);
      var wine = here.remedy("Wine", RemedyKind.GIFT, 800);
      var wizard = here.wizard(here.opened());
      toCompensation(wizard);
      wizard.compensate().toggle(flowers.id());
      wizard.giving().give();
      wizard.compensate().toggle(wine.id());
      assertThat(wizard.giving().frozen().getValue()).isFalse();
      there.take.take(wizard.id(), true, there.svetlana).orFail();
      wizard.refresh();

      assertThat(wizard.giving().frozen().getValue()).isTrue();
      wizard.giving().give();
      wizard.giving().askForTheRest();
      wizard.giving().takeBack(wizard.compensate().grants().getFirst());
      assertThat(here.granted(wizard.id()))
          .singleElement()
          .satisfies(grant -> assertThat(grant.state()).isEqualTo(GrantState.GRANTED));
    } finally {
      there.house.database.close();
    }
  }

  @StoreTest
  void theWordsOfEveryStepSuitTheWayChosenFirst(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    var spoken = wizard.own().words().text();
    var written =
        new Wording(
            Occasion.OWN, Optional.of(ApologyHow.LETTER), Language.EN, Optional.empty(), "In writing: this is ours.");
    desk.house.letters().changeWording.change(written, 0, desk.svetlana).orFail();
    wizard.refresh();
    assertThat(wizard.own().words().text()).isEqualTo(spoken);
    wizard.apologize().howProperty().set(ApologyHow.LETTER);
    assertThat(wizard.own().words().text()).isEqualTo("In writing: this is ours.");
  }

  @StoreTest
  void aRefusalIsShownAtItsField(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    wizard.apologize().words().textProperty().set(" ");
    wizard.done();
    assertThat(wizard.problems().currentProperty().get()).containsOnlyKeys(ComplaintField.WORDS);
    wizard.apologize().words().backToTemplate();
    assertThat(wizard.problems().currentProperty().get()).isEmpty();
    wizard.done();
    wizard.done();
    wizard.done();
    assertThat(wizard.problems().currentProperty().get()).containsOnlyKeys(ComplaintField.PLAN);
    wizard.fix().planProperty().set("x".repeat(10_001));
    wizard.fix().words().textProperty().set("x".repeat(10_001));
    wizard.done();
    assertThat(wizard.problems().currentProperty().get()).as("as long as the plan").containsOnlyKeys(ComplaintField.WORDS);
    wizard.fix().words().textProperty().set("By tomorrow");
    wizard.done();
    assertThat(wizard.problems().currentProperty().get()).containsOnlyKeys(ComplaintField.PLAN);
    wizard.fix().words().backToTemplate();
    wizard.fix().planProperty().set("refund");
    assertThat(wizard.fix().due().text()).isEqualTo("24.11.2026 10:00");
    wizard.fix().due().textProperty().set("soon");
    wizard.done();
    assertThat(wizard.problems().currentProperty().get()).containsOnlyKeys(ComplaintField.DUE);
    wizard.fix().due().textProperty().set("31.12 18:00");
    wizard.done();
    assertThat(wizard.problems().currentProperty().get().get(ComplaintField.DUE)).contains("24.11.2026 10:00");
    wizard.fix().thirdPartyProperty().set(true);
    wizard.fix().due().backToTemplate();
    assertThat(wizard.fix().due().text()).isEqualTo("26.11.2026 10:00");
    wizard.done();
    assertThat(wizard.shown().get()).isEqualTo(Step.COMPENSATE);
  }

  @StoreTest
  void goingBackKeepsWhatWasWrittenAndWhatWasSaid(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    var said = wizard.apologize().words().text();
    wizard.done();
    wizard.grievance().severityProperty().set(Severity.MINOR);
    wizard.own().words().textProperty().set("Ours.");
    wizard.shown().back();
    assertThat(wizard.apologize().words().text()).isEqualTo(said);
    wizard.shown().forth();
    assertThat(wizard.own().words().text()).isEqualTo("Ours.");
    wizard.shown().forth();
    assertThat(wizard.shown().get()).isEqualTo(Step.OWN);
  }

  /** As after a crash: a new wizard over what is stored. */
  private static WizardViewModel reloaded(WizardFixture desk, WizardViewModel wizard, Actor at) {
    desk.later();
    return desk.wizard(desk.take.take(wizard.id(), true, at).orFail(), at);
  }

  @StoreTest
  void whatWasSetBackAfterItWasRecordedIsSetBackAfterARestart(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    wizard.grievance().wantedProperty().set("her money back");
    wizard.grievance().severityProperty().set(Severity.CRITICAL);
    wizard.grievance().categoryProperty().set("Delay");
    wizard.apologize().howProperty().set(ApologyHow.VISIT);
    wizard.done();
    wizard.own().leader().property().set(desk.svetlana.id());
    wizard.done();
    var fix = wizard.fix();
    fix.planProperty().set("refund");
    fix.thirdPartyProperty().set(true);
    fix.owner().property().set(desk.svetlana.id());
    fix.due().textProperty().set("23.11.2026 12:00");
    fix.offHoursProperty().set(true);
    fix.siteVisitProperty().set(true);
    fix.words().textProperty().set("We will see to it.");
    wizard.done();
    assertThat(wizard.shown().get()).isEqualTo(Step.COMPENSATE);

    wizard.grievance().wantedProperty().set("");
    wizard.grievance().severityProperty().set(Severity.SERIOUS);
    wizard.grievance().categoryProperty().set("");
    wizard.apologize().howProperty().set(ApologyHow.CALL);
    wizard.own().leader().property().set(desk.anna.id());
    fix.planProperty().set("");
    fix.thirdPartyProperty().set(false);
    fix.owner().property().set(desk.anna.id());
    fix.due().backToTemplate();
    fix.offHoursProperty().set(false);
    fix.siteVisitProperty().set(false);
    fix.words().backToTemplate();
    var latest = fix.due().text();
    var words = fix.words().text();

    var again = reloaded(desk, wizard, desk.anna);
    assertThat(again.grievance().wantedProperty().get()).isEmpty();
    assertThat(again.grievance().severityProperty().get()).isEqualTo(Severity.SERIOUS);
    assertThat(again.grievance().categoryProperty().get()).isEmpty();
    assertThat(again.apologize().howProperty().get()).isEqualTo(ApologyHow.CALL);
    assertThat(again.own().leader().property().get()).isEqualTo(desk.anna.id());
    assertThat(again.fix().planProperty().get()).isEmpty();
    assertThat(again.fix().thirdPartyProperty().get()).isFalse();
    assertThat(again.fix().owner().property().get()).isEqualTo(desk.anna.id());
    assertThat(again.fix().due().text()).isEqualTo(latest).isNotEqualTo("23.11.2026 12:00");
    assertThat(again.fix().due().ownProperty().get()).isFalse();
    assertThat(again.fix().offHoursProperty().get()).isFalse();
    assertThat(again.fix().siteVisitProperty().get()).isFalse();
    assertThat(again.fix().words().text()).isEqualTo(words).isNotEqualTo("We will see to it.");
    again.fix().thirdPartyProperty().set(true);
    assertThat(again.fix().due().text()).isNotEqualTo(latest);
  }

  @StoreTest
  void whoeverChoseThemselvesIsStillChosenAtAnotherDesk(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    wizard.own().leader().property().set(desk.svetlana.id());
    wizard.own().leader().property().set(desk.anna.id());
    var again = reloaded(desk, wizard, desk.svetlana);
    assertThat(again.own().leader().property().get()).isEqualTo(desk.anna.id());
    assertThat(again.fix().owner().property().get()).isEqualTo(desk.svetlana.id());
  }

  @StoreTest
  void aFoolishRuleAndAbuseAreReportedByTheWay(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    wizard.notes().reportRule(" ", () -> {}, why -> desk.ended.add(why.key()));
    wizard.notes().reportRule("No refund without a receipt", () -> desk.ended.add("told"), _ -> {});
    assertThat(desk.ended).containsExactly("foolish.none", "told");
    List<FoolishRuleRow> reported =
        database.read(tx -> desk.house.foolishRules().list.rows(tx, FoolishRuleFilter.UNANSWERED, 10));
    assertThat(reported)
        .singleElement()
        .extracting(FoolishRuleRow::rule)
        .satisfies(
            rule -> {
              assertThat(rule.rule()).isEqualTo("No refund without a receipt");
              assertThat(rule.complaint()).isEqualTo(Optional.of(wizard.id()));
              assertThat(rule.reportedBy()).isEqualTo(desk.anna.id());
            });
  }

  @StoreTest
  void oneSaveAtATimeAndTheLastKeyAlways(Database database) {
    var waiting = new ArrayDeque<Runnable>();
    var desk = WizardFixture.in(database, Tasks.on(waiting::add, Runnable::run));
    var wizard = desk.wizard(desk.opened());
    waiting.removeFirst().run();
    wizard.grievance().wantedProperty().set("a");
    desk.later();
    wizard.grievance().wantedProperty().set("ab");
    desk.later();
    wizard.grievance().wantedProperty().set("abc");
    desk.later();
    assertThat(waiting).hasSize(1);
    waiting.removeFirst().run();
    assertThat(wizard.savedProperty().get()).isEqualTo(DraftSaving.State.PENDING);
    desk.later();
    waiting.removeFirst().run();
    assertThat(wizard.savedProperty().get()).isEqualTo(DraftSaving.State.SAVED);
    assertThat(desk.take.take(wizard.id(), false, desk.anna).orFail().draft().noted().wanted()).contains("abc");
  }

  @StoreTest
  void aWindowThatClosesSavesTheLastKeyFirst(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    wizard.grievance().wantedProperty().set("the very last word");
    wizard.close();
    assertThat(desk.take.take(wizard.id(), false, desk.anna).orFail().draft().noted().wanted()).contains("the very last word");
  }

  @StoreTest
  void whatCannotBeSavedIsTriedAgain(Database database) {
    var desk = WizardFixture.in(database);
    var troubles = new ArrayList<Throwable>();
    desk.tasks.onTrouble(troubles::add);
    var wizard = desk.wizard(desk.opened());
    wizard.grievance().wantedProperty().set("her money back");
    desk.away = true;
    desk.later();
    assertThat(wizard.savedProperty().get()).isEqualTo(DraftSaving.State.TROUBLE);
    wizard.leave();
    assertThat(troubles).hasSize(2);
    assertThat(desk.ended).isEmpty();
    desk.away = false;
    desk.later();
    assertThat(wizard.savedProperty().get()).isEqualTo(DraftSaving.State.SAVED);
    assertThat(desk.ended).isEmpty();
    assertThat(desk.take.take(wizard.id(), false, desk.anna).orFail().draft().noted().wanted()).contains("her money back");
  }

  @StoreTest
  void whoeverIsSilentOnThePhoneStillHasTheCase(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    for (int i = 0; i < 4; i++) {
      desk.pass(Duration.ofSeconds(50));
      wizard.tick(desk.house.clock.instant());
    }
    assertThat(wizard.savedProperty().get()).isEqualTo(DraftSaving.State.SAVED);
    assertThat(desk.take.take(wizard.id(), false, desk.svetlana))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, held -> assertThat(held.rejection().key()).isEqualTo("complaint.draft.held"));
    wizard.leave();
    desk.pass(Duration.ofMinutes(3));
    wizard.tick(desk.house.clock.instant());
    assertThat(desk.ended).containsExactly("discarded");
    assertThat(wizard.savedProperty().get()).isEqualTo(DraftSaving.State.SAVED);
  }

  @StoreTest
  void anotherCaseWaitsUntilWhatIsTypedIsSafe(Database database) {
    var desk = WizardFixture.in(database);
    desk.tasks.onTrouble(_ -> {});
    var wizard = desk.wizard(desk.opened());
    wizard.grievance().wantedProperty().set("her money back");
    desk.away = true;
    wizard.settle(() -> desk.ended.add("settled"));
    assertThat(desk.ended).isEmpty();
    desk.away = false;
    wizard.settle(() -> desk.ended.add("settled"));
    assertThat(desk.ended).containsExactly("settled");
    assertThat(desk.take.take(wizard.id(), false, desk.anna).orFail().draft().noted().wanted()).contains("her money back");
    wizard.grievance().wantedProperty().set("her money back at once");
    wizard.settle(() -> desk.ended.add("lost"));
    assertThat(wizard.isReadOnly()).isTrue();
    assertThat(desk.ended).containsExactly("settled");
  }

  @StoreTest
  void nothingTypedIsNothingKept(Database database) {
    var desk = WizardFixture.in(database);
    var wizard = desk.wizard(desk.opened());
    assertThat(wizard.draft()).isEqualTo(ComplaintDraft.EMPTY);
    assertThat(desk.paused).isEmpty();
  }
}
