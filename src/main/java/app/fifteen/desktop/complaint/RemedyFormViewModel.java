package app.fifteen.desktop.complaint;

import app.fifteen.complaint.AuthorityLimit;
import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.ComplaintField;
import app.fifteen.complaint.Grant;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.TypedMoney;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RankedRemedy;
import app.fifteen.remedy.RankedRemedyList;
import app.fifteen.remedy.Remedy;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.Terms;
import java.util.Currency;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What a client is to get, from the catalogue or otherwise: offered by the front line, or given by a supervisor instead
 * of what was asked for.
 */
public final class RemedyFormViewModel {

  /** What becomes of it. */
  @FunctionalInterface
  public interface Submission {
    /** @param asks whether it is only sent for approval */
    Outcome<?> submit(Optional<Remedy> remedy, Terms terms, String words, boolean asks, Actor actor);
  }

  private final Desk desk;
  private final Submission submission;
  private final OneAtATime saving;
  private final Optional<Grant> instead;
  private final AuthorityLimit limit;
  private final ObservableList<Optional<RankedRemedy>> remedies = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<RankedRemedy>> remedy = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty cost = new SimpleStringProperty("");
  private final StringProperty words = new SimpleStringProperty("");
  private final FormProblem problem;
  private final ReadOnlyBooleanWrapper costFixed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper aboveLimit = new ReadOnlyBooleanWrapper();

  /** @param instead of what was asked for; empty for something new */
  public RemedyFormViewModel(
      Database database,
      RankedRemedyList store,
      Desk desk,
      Tasks tasks,
      CaseDetails details,
      Optional<Grant> instead,
      Submission submission) {
    this.desk = desk;
    problem = new FormProblem(desk.messages());
    this.submission = submission;
    this.instead = instead;
    saving = new OneAtATime(tasks);
    limit =
        AuthorityLimit.of(desk.policy().office().authority().limit(desk.actor().role()), details.grants());
    cost.subscribe(_ -> compare());
    name.subscribe(_ -> fixCost());
    remedy.subscribe(_ -> fixCost());
    remedies.add(Optional.empty());
    instead.ifPresent(asked -> fill(asked.terms()));
    remedy.addListener((_, _, chosen) -> chosen.map(one -> one.remedy().terms()).ifPresent(this::fill));
    tasks.run(
        () -> database.read(tx -> store.offered(tx, details.complaint().opening().department())),
        offered -> offered.forEach(one -> remedies.add(Optional.of(one))));
  }

  private void fill(Terms terms) {
    name.set(terms.name());
    cost.set(text(terms.cost()));
  }

  /** From the catalogue, as long as it is called as it is there. */
  private Optional<Remedy> chosen() {
    return remedy.get().map(RankedRemedy::remedy).filter(one -> one.terms().name().equals(name.get().strip()));
  }

  /** What the catalogue gives and nobody can give half of costs what the catalogue says (R19). */
  private Optional<Terms> fixed() {
    return chosen().map(Remedy::terms).filter(terms -> !terms.kind().isDivisible());
  }

  private void fixCost() {
    var fixed = fixed();
    costFixed.set(fixed.isPresent());
    fixed.ifPresent(terms -> cost.set(text(terms.cost())));
  }

  private String text(Money amount) {
    return amount.typed(desk.messages().locale());
  }

  private void compare() {
    aboveLimit.set(
        instead.isEmpty() && money().either(amount -> !limit.allows(amount), _ -> false));
  }

  private Currency currency() {
    return instead.map(asked -> asked.terms().cost().currency()).orElse(desk.policy().office().currency());
  }

  private Outcome<Money> money() {
    return fixed()
        .map(terms -> Outcome.done(terms.cost()))
        .orElseGet(() -> TypedMoney.read(cost.get(), currency()).at(ComplaintField.REMEDY_COST));
  }

  /** Gives it, or sends it for approval where it is above the limit. @param saved called once that is stored */
  void save(Runnable saved) {
    var said = words.get();
    var actor = desk.actor();
    var asks = aboveLimit.get();
    var chosen = chosen();
    money()
        .then(this::terms)
        .use(
            terms ->
                saving.run(
                    () -> submission.submit(chosen, terms, said, asks, actor),
                    outcome -> outcome.use(_ -> saved.run(), refused -> problem.tell(refused))),
            refused -> problem.tell(refused));
  }

  /** What is called as before stays what it was, at another cost; anything else is one of one's own. */
  private Outcome<Terms> terms(Money amount) {
    var called = name.get().strip();
    if (called.isEmpty()) {
      return Outcome.refused(Rejection.of("complaint.remedy.no_name").at(ComplaintField.REMEDY_NAME));
    }
    return Outcome.done(
        remedy
            .get()
            .map(one -> one.remedy().terms())
            .or(() -> instead.map(Grant::terms))
            .filter(terms -> terms.name().equals(called))
            .map(terms -> terms.costing(amount))
            .orElseGet(
                () -> new Terms(called, RemedyKind.OTHER, new Effect.Nothing(), amount, Optional.empty())));
  }

  /** What may still be given without asking; empty for any amount. */
  Optional<Money> left() {
    return limit.left();
  }

  /** Whether a supervisor gives something else than was asked for. */
  boolean isInstead() {
    return instead.isPresent();
  }

  /** One of one's own, then the catalogue's, the best first (R17). */
  ObservableList<Optional<RankedRemedy>> remedies() {
    return remedies;
  }

  ObjectProperty<Optional<RankedRemedy>> remedyProperty() {
    return remedy;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty costProperty() {
    return cost;
  }

  /** Whether the cost is the catalogue's and not for typing. */
  ReadOnlyBooleanProperty costFixedProperty() {
    return costFixed.getReadOnlyProperty();
  }

  StringProperty wordsProperty() {
    return words;
  }

  /** Why it was refused, in words; empty while it was not. */
  FormProblem problemProperty() {
    return problem;
  }

  /** Whether what is typed needs a supervisor's leave. */
  ReadOnlyBooleanProperty aboveLimitProperty() {
    return aboveLimit.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
