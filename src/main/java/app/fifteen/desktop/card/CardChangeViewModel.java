package app.fifteen.desktop.card;

import app.fifteen.card.Asked;
import app.fifteen.card.DiscountCard;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.KeptForm;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Outcome;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A change of a card that is said in a few words, with a person, a number or an amount where it needs one. */
final class CardChangeViewModel {

  /**
   * What is asked for and done.
   *
   * @param deed under which what is typed is kept
   * @param titleKey of the window, and {@code doneKey} of what is said afterwards
   * @param valueKey of the field for a number or an amount; empty where there is none
   * @param withReason whether it has to be said why
   */
  record Question(
      DraftOf.CardDeed deed, String titleKey, String doneKey, Optional<String> valueKey, boolean withReason, Change change) {}

  /** Does it, in the background. */
  @FunctionalInterface
  interface Change {

    Outcome<Asked<DiscountCard>> of(Typed typed, Actor actor);
  }

  /** @param value of the field that was asked for; empty where none was */
  record Typed(PersonViewModel person, String value, String reason) {}

  private final Question question;
  private final PersonViewModel person;
  private final Desk desk;
  private final Notices notices;
  private final OneAtATime saving;
  private final StringProperty value = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final FormProblem problem;
  private final DraftFields typed;
  private final KeptForm kept;

  CardChangeViewModel(Question question, PersonViewModel person, CardId card, Workplace place) {
    this.question = question;
    this.person = person;
    this.desk = place.desk();
    problem = new FormProblem(desk.messages());
    this.notices = place.notices();
    saving = new OneAtATime(place.tasks());
    typed = DraftFields.words(place.drafts(), reason).with("value", value, () -> "");
    person.keep(typed);
    typed.show(new DraftOf.CardForm(card, question.deed()));
    kept = new KeptForm(typed);
  }

  /** @param done told once it is stored */
  void save(Runnable done) {
    problem.clear();
    var told = new Typed(person, value.get(), reason.get());
    var actor = desk.actor();
    var said = typed.said();
    saving.run(
        () -> question.change().of(told, actor),
        outcome ->
            outcome.use(
                asked ->
                    person.done(asked)
                        .ifPresent(
                            _ -> {
                              said.recorded();
                              notices.say(desk.messages().get(question.doneKey()));
                              done.run();
                            }),
                refused -> problem.tell(refused)));
  }

  /** What is typed and not done yet. */
  KeptForm kept() {
    return kept;
  }

  Question question() {
    return question;
  }

  StringProperty valueProperty() {
    return value;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  /** Why it was refused, in words; empty while it was not. */
  FormProblem problemProperty() {
    return problem;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
