package app.fifteen.desktop.kit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What was recorded wrongly, as it is being put right. */
final class CorrectionViewModel<K extends Enum<K>> {

  private final Correction<K> correction;
  private final Desk desk;
  private final Notices notices;
  private final OneAtATime saving;
  private final ObjectProperty<K> kind;
  private final StringProperty words;
  private final StringProperty problem = new SimpleStringProperty("");

  CorrectionViewModel(Correction<K> correction, Desk desk, Tasks tasks, Notices notices) {
    this.correction = correction;
    this.desk = desk;
    this.notices = notices;
    saving = new OneAtATime(tasks);
    kind = new SimpleObjectProperty<>(correction.kind());
    words = new SimpleStringProperty(correction.words());
  }

  /** @param done called once it is stored */
  void save(Runnable done) {
    problem.set("");
    var as = kind.get();
    var said = words.get();
    var actor = desk.actor();
    saving.run(
        () -> correction.change().to(as, said, actor),
        outcome ->
            outcome.use(
                _ -> {
                  notices.say(desk.messages().get("correction.done"));
                  done.run();
                },
                refused -> problem.set(desk.messages().get(refused))));
  }

  List<K> kinds() {
    return correction.kinds();
  }

  ObjectProperty<K> kindProperty() {
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
