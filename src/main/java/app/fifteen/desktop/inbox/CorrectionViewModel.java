package app.fifteen.desktop.inbox;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.CorrectContact;
import app.fifteen.request.EntryKind;
import app.fifteen.request.StoryRow;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A contact that was recorded wrongly, about to be put right. */
final class CorrectionViewModel {

  private final CorrectContact correctContact;
  private final RequestId request;
  private final StoryRow row;
  private final Desk desk;
  private final Notices notices;
  private final OneAtATime saving;
  private final ObjectProperty<EntryKind> kind;
  private final StringProperty words;
  private final StringProperty problem = new SimpleStringProperty("");

  CorrectionViewModel(
      CorrectContact correctContact, RequestId request, StoryRow row, Desk desk, Tasks tasks, Notices notices) {
    this.correctContact = correctContact;
    this.request = request;
    this.row = row;
    this.desk = desk;
    this.notices = notices;
    saving = new OneAtATime(tasks);
    kind = new SimpleObjectProperty<>(row.kind());
    words = new SimpleStringProperty(row.words().orElse(""));
  }

  /** @param done called once it is stored */
  void save(Runnable done) {
    problem.set("");
    var as = kind.get();
    var said = words.get();
    var actor = desk.actor();
    saving.run(
        () -> correctContact.correct(request, row.id(), as, said, actor),
        outcome ->
            outcome.use(
                _ -> {
                  notices.say(desk.messages().get("correction.done"));
                  done.run();
                },
                refused -> problem.set(desk.messages().get(refused))));
  }

  ObjectProperty<EntryKind> kindProperty() {
    return kind;
  }

  StringProperty wordsProperty() {
    return words;
  }

  StringProperty problemProperty() {
    return problem;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
