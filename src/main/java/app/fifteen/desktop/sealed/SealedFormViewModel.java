package app.fifteen.desktop.sealed;

import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.KeptForm;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.StaffId;
import app.fifteen.sealed.ReplyWay;
import app.fifteen.sealed.SealMessage;
import app.fifteen.sealed.SealedDraft;
import app.fifteen.sealed.SealedKind;
import app.fifteen.sealed.SealedMessageRow.Complainer;
import app.fifteen.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A message to the supervisor as somebody at a desk writes it down for a client (R26). */
final class SealedFormViewModel {

  /**
   * Who is concerned.
   *
   * @param client who says it; empty for somebody who is not in the books
   * @param colleagues whom it may be about
   * @param readers who will be able to open it, by name
   */
  record People(Optional<Complainer> client, List<StaffMember> colleagues, String readers) {}

  private final SealMessage sealMessage;
  private final People people;
  private final Workplace place;
  private final OneAtATime saving;
  private final FormProblem problem;
  private final ObjectProperty<SealedKind> kind = new SimpleObjectProperty<>(SealedKind.COMPLAINT);
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Optional<StaffId>> about = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<ReplyWay> replyHow = new SimpleObjectProperty<>(ReplyWay.CALL);
  private final StringProperty reach = new SimpleStringProperty("");
  private final DraftFields typed;
  private final KeptForm kept;

  SealedFormViewModel(SealMessage sealMessage, People people, Workplace place) {
    this.sealMessage = sealMessage;
    this.people = people;
    this.place = place;
    saving = new OneAtATime(place.tasks());
    problem = new FormProblem(place.desk().messages());
    typed =
        DraftFields.words(place.drafts(), text)
            .with("kind", kind, SealedKind.class, () -> SealedKind.COMPLAINT)
            .with("about", about, () -> about.get().map(id -> String.valueOf(id.value())).orElse(""), this::putAbout, () -> "")
            .with("reply_how", replyHow, ReplyWay.class, () -> ReplyWay.CALL)
            .with("reach", reach, () -> "");
    typed.show(
        people.client()
            .<DraftOf>map(one -> new DraftOf.ClientForm(one.id(), DraftOf.ClientDeed.SEALED_MESSAGE))
            .orElseGet(() -> new DraftOf.NewForm(DraftOf.Thing.NEW_SEALED_MESSAGE)));
    kept = new KeptForm(typed);
  }

  /** Whoever has left since is chosen no more. */
  private void putAbout(String number) {
    about.set(people.colleagues().stream().map(StaffMember::id).filter(id -> String.valueOf(id.value()).equals(number)).findFirst());
  }

  /** Whether it could be sealed as it stands; otherwise says at its field what is wrong. */
  boolean isComplete() {
    problem.clear();
    return draft().checked().either(_ -> true, this::tell);
  }

  private boolean tell(Rejection why) {
    problem.tell(why);
    return false;
  }

  private SealedDraft draft() {
    return new SealedDraft(
        people.client().map(Complainer::id), about.get(), kind.get(), text.get(), replyHow.get(), reach.get());
  }

  /** @param done called once it is sealed */
  void seal(Runnable done) {
    var said = typed.said();
    var actor = place.desk().actor();
    var draft = draft();
    saving.run(
        () -> sealMessage.seal(draft, actor),
        outcome ->
            outcome.use(
                message -> {
                  said.recorded();
                  var due = place.desk().when().at(message.due(), place.ticker().now());
                  place.notices().say(place.desk().messages().get("sealed.done", due));
                  done.run();
                },
                problem::tell));
  }

  People people() {
    return people;
  }

  ObjectProperty<SealedKind> kindProperty() {
    return kind;
  }

  StringProperty textProperty() {
    return text;
  }

  /** Whom it is about; empty for nobody in particular. */
  ObjectProperty<Optional<StaffId>> aboutProperty() {
    return about;
  }

  ObjectProperty<ReplyWay> replyHowProperty() {
    return replyHow;
  }

  StringProperty reachProperty() {
    return reach;
  }

  /** What is typed and not sealed yet. */
  KeptForm kept() {
    return kept;
  }

  FormProblem problemProperty() {
    return problem;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
