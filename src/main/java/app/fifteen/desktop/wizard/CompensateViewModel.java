package app.fifteen.desktop.wizard;

import app.fifteen.complaint.AuthorityLimit;
import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.ComplaintField;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Offer;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.complaint.StepProgress;
import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.RemedyId;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RankedRemedy;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.Terms;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The last step: something valuable, picked among the department's remedies or of one's own (R17 to R19). */
public final class CompensateViewModel implements StepViewModel {

  private final ObservableList<RankedRemedy> offered = FXCollections.observableArrayList();
  private final ObservableList<RemedyId> chosen = FXCollections.observableArrayList();
  private final ObservableList<Grant> grants = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<AuthorityLimit> limit =
      new ReadOnlyObjectWrapper<>(new AuthorityLimit(Optional.empty(), 0));
  private final ReadOnlyObjectWrapper<Affordable> affordable = new ReadOnlyObjectWrapper<>(Affordable.NOTHING);
  private final StringProperty ownName = new SimpleStringProperty("");
  private final StringProperty ownCost = new SimpleStringProperty("");
  private final Prefilled words = new Prefilled();
  private final Currency currency;

  CompensateViewModel(Currency currency) {
    this.currency = currency;
    chosen.addListener((Observable _) -> reckon());
    ownName.addListener(_ -> reckon());
    ownCost.addListener(_ -> reckon());
  }

  /** What is known now, from the database. */
  void show(List<RankedRemedy> remedies, List<Grant> given, AuthorityLimit left) {
    ObservableRows.update(offered, remedies);
    ObservableRows.update(grants, given);
    limit.set(left);
    reckon();
  }

  private void reckon() {
    affordable.set(Affordable.of(picked(), limit.get()));
  }

  /** What is picked and not given yet, in the order picked, one's own last. */
  List<Offer> picked() {
    var catalogue =
        chosen.stream()
            .flatMap(id -> offered.stream().filter(one -> one.remedy().id().equals(id)))
            .map(one -> new Offer(Optional.of(one.remedy().id()), one.remedy().terms(), ""));
    return Stream.concat(catalogue, own().stream()).toList();
  }

  /** One's own remedy, if it is told in full. */
  private Optional<Offer> own() {
    return ownName.get().isBlank()
        ? Optional.empty()
        : cost().either(Optional::of, _ -> Optional.<Money>empty()).map(this::own);
  }

  private Offer own(Money cost) {
    var terms = new Terms(ownName.get().strip(), RemedyKind.OTHER, new Effect.Nothing(), cost, Optional.empty());
    return new Offer(Optional.empty(), terms, "");
  }

  private Outcome<Money> cost() {
    return MoneyText.read(ownCost.get(), currency);
  }

  /** What is wrong with one's own remedy, if something is. */
  Optional<Rejection> problemOfOwn() {
    return ownName.get().isBlank() ? Optional.empty() : cost().either(_ -> Optional.empty(), Optional::of);
  }

  /** Whether it may be given at once, besides all that is picked before it. */
  boolean isWithin(RankedRemedy one) {
    var plan = affordable.get();
    var id = Optional.of(one.remedy().id());
    if (chosen.contains(one.remedy().id())) {
      return plan.now().stream().anyMatch(offer -> offer.remedy().equals(id));
    }
    return rest().allows(one.remedy().terms().cost());
  }

  /** What is left of the limit once all is given that is picked and can be. */
  AuthorityLimit rest() {
    var rest = limit.get();
    for (var offer : affordable.get().now()) {
      rest = rest.spending(offer.terms().cost());
    }
    return rest;
  }

  /** Picks a remedy, or no longer. */
  void toggle(RemedyId id) {
    if (!chosen.remove(id)) {
      chosen.add(id);
    }
  }

  /** Something was given or asked for: it is not to be given once more. */
  void given(Offer offer) {
    offer.remedy().ifPresentOrElse(chosen::remove, this::clearOwn);
  }

  private void clearOwn() {
    ownName.set("");
    ownCost.set("");
  }

  /** What the client hears of: given, and about to be. */
  List<String> names() {
    var names = new ArrayList<String>();
    grants.stream()
        .filter(grant -> GrantState.GIVEN.contains(grant.state()))
        .map(grant -> grant.terms().name())
        .forEach(names::add);
    affordable.get().now().stream().map(offer -> offer.terms().name()).forEach(names::add);
    return names.stream().distinct().toList();
  }

  @Override
  public Step step() {
    return Step.COMPENSATE;
  }

  @Override
  public Prefilled words() {
    return words;
  }

  @Override
  public void load(ComplaintDraft draft, StepProgress done) {
    var typed = draft.compensate();
    chosen.setAll(typed.chosen());
    ownName.set(typed.ownRemedy().orElse(""));
    ownCost.set(typed.ownCost().orElse(""));
    words.load(typed.words().or(() -> done.done(step()).map(one -> one.facts().words())));
  }

  @Override
  public ComplaintDraft keep(ComplaintDraft draft, StepProgress done) {
    return draft.with(
        new ComplaintDraft.Compensate(chosen, typed(ownName.get()), typed(ownCost.get()), keptWords(done)));
  }

  private static Optional<String> typed(String text) {
    return Optional.of(text).filter(one -> !one.isBlank());
  }

  /** Nothing that was picked is passed over in silence. */
  @Override
  public Outcome<StepFacts> facts() {
    var wrong = problemOfOwn();
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    return affordable.get().isEmpty()
        ? Outcome.done(new StepFacts.Compensation(words.text()))
        : Outcome.<StepFacts>refused("wizard.picked_not_given").at(ComplaintField.REMEDIES);
  }

  @Override
  public Observable[] inputs() {
    return new Observable[] {chosen, ownName, ownCost, words.textProperty(), words.ownProperty()};
  }

  /** Best first. */
  ObservableList<RankedRemedy> offered() {
    return offered;
  }

  ObservableList<RemedyId> chosen() {
    return chosen;
  }

  /** Those of this episode, in the order in which they were offered. */
  ObservableList<Grant> grants() {
    return grants;
  }

  ReadOnlyObjectProperty<AuthorityLimit> limitProperty() {
    return limit.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Affordable> affordableProperty() {
    return affordable.getReadOnlyProperty();
  }

  StringProperty ownNameProperty() {
    return ownName;
  }

  StringProperty ownCostProperty() {
    return ownCost;
  }
}
