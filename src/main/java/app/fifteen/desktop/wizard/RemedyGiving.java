package app.fifteen.desktop.wizard;

import app.fifteen.complaint.Approval;
import app.fifteen.complaint.AskApproval;
import app.fifteen.complaint.ComplaintField;
import app.fifteen.complaint.DeclineGrant;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Offer;
import app.fifteen.complaint.OfferRemedy;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** Gives what was picked, asks for what lies above the limit, and tells of the answer (R19). */
public final class RemedyGiving {

  /** What it does it with. */
  public record UseCases(OfferRemedy offer, AskApproval ask, DeclineGrant decline) {}

  /**
   * The case something is given in.
   *
   * @param frozen whether another desk goes on with the case, so that nothing is given or taken back here
   * @param wanted what the client wants, for the supervisor to decide by
   * @param refresh reads the case again
   */
  record InCase(
      ComplaintId complaint, ObservableValue<Boolean> frozen, Supplier<String> wanted, Runnable refresh) {}

  /** How far a list of offers came, and what ended it early. */
  private record Given(List<Offer> done, Optional<Rejection> refused, Optional<RuntimeException> failure) {}

  private final UseCases useCases;
  private final Desk desk;
  private final Tasks tasks;
  private final OneAtATime once;
  private final Notices notices;
  private final CompensateViewModel model;
  private final Problems problems;
  private final InCase in;
  private final Set<GrantId> awaited = new HashSet<>();

  RemedyGiving(
      UseCases useCases,
      Desk desk,
      Tasks tasks,
      OneAtATime once,
      Notices notices,
      CompensateViewModel model,
      Problems problems,
      InCase in) {
    this.useCases = useCases;
    this.desk = desk;
    this.tasks = tasks;
    this.once = once;
    this.notices = notices;
    this.model = model;
    this.problems = problems;
    this.in = in;
  }

  /** Gives what lies within the limit. */
  void give() {
    var plan = model.affordableProperty().get();
    var actor = desk.actor();
    if (isSound(plan.now(), "wizard.nothing_to_give")) {
      run(plan.now(), offer -> useCases.offer().offer(in.complaint(), offer, actor));
    }
  }

  /** Gives what lies within the limit, and asks a supervisor for the rest. */
  void askForTheRest() {
    var plan = model.affordableProperty().get();
    var actor = desk.actor();
    if (isSound(plan.above(), "wizard.nothing_to_ask")) {
      var all = new ArrayList<>(plan.now());
      all.addAll(plan.above());
      run(all, offer -> useCases.ask().ask(in.complaint(), offer, actor));
    }
  }

  private boolean isSound(List<Offer> offers, String noneKey) {
    if (in.frozen().getValue()) {
      return false;
    }
    problems.clear();
    var wrong = model.problemOfOwn();
    if (wrong.isPresent()) {
      problems.tell(wrong.get(), ComplaintField.REMEDY_COST);
      return false;
    }
    if (offers.isEmpty()) {
      problems.tell(Rejection.of(noneKey), ComplaintField.REMEDIES);
    }
    return !offers.isEmpty();
  }

  /**
   * One after the other; the first refusal or failure ends it. What was given before stays given and is picked no more,
   * so that the next try gives the rest alone.
   */
  private void run(List<Offer> offers, Function<Offer, Outcome<?>> give) {
    var why = in.wanted().get();
    once.run(
        () -> oneByOne(offers, offer -> give.apply(new Offer(offer.remedy(), offer.terms(), why))),
        given -> {
          given.done().forEach(model::given);
          given.refused().ifPresent(refused -> problems.tell(refused, ComplaintField.WORDS));
          in.refresh().run();
          given.failure().ifPresent(tasks::report);
        });
  }

  private static Given oneByOne(List<Offer> offers, Function<Offer, Outcome<?>> give) {
    var done = new ArrayList<Offer>();
    try {
      for (var offer : offers) {
        if (give.apply(offer) instanceof Outcome.Refused<?>(var refused)) {
          return new Given(done, Optional.of(refused), Optional.empty());
        }
        done.add(offer);
      }
      return new Given(done, Optional.empty(), Optional.empty());
    } catch (RuntimeException failure) {
      return new Given(done, Optional.empty(), Optional.of(failure));
    }
  }

  /** The client does not want it, or it was the wrong click. */
  void takeBack(Grant grant) {
    if (in.frozen().getValue()) {
      return;
    }
    var actor = desk.actor();
    once.run(
        () -> useCases.decline().decline(grant.id(), grant.version(), "", actor),
        outcome -> {
          outcome.use(
              back -> notices.say(desk.messages().get("wizard.taken_back", back.terms().name())),
              why -> problems.tell(why, ComplaintField.REMEDIES));
          in.refresh().run();
        });
  }

  ObservableValue<Boolean> frozen() {
    return in.frozen();
  }

  /** Says so when a supervisor has answered. */
  void tell(WizardFacts facts) {
    for (var grant : facts.grants()) {
      if (grant.state() == GrantState.AWAITING) {
        awaited.add(grant.id());
      } else if (awaited.remove(grant.id())) {
        grant.approval().ifPresent(answer -> notices.say(answered(grant, answer, facts)));
      }
    }
  }

  private String answered(Grant grant, Approval answer, WizardFacts facts) {
    var messages = desk.messages();
    var by = facts.name(answer.by());
    if (grant.state() == GrantState.RETURNED) {
      return messages.get("wizard.answer.returned", by, grant.terms().name(), answer.words());
    }
    return answer
        .asked()
        .map(
            asked ->
                messages.get(
                    "wizard.answer.changed", by, asked.name(), asked.cost(), grant.terms().name(), grant.terms().cost()))
        .orElseGet(() -> messages.get("wizard.answer.approved", by, grant.terms().name(), grant.terms().cost()));
  }
}
