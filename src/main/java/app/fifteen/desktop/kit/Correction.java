package app.fifteen.desktop.kit;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import java.util.List;
import java.util.Map;

/**
 * Something that was recorded, in whatever story, about to be put right.
 *
 * @param kinds what it can be; one where only the words can be wrong
 * @param words as they stand
 * @param change puts it right, in the background
 */
public record Correction<K extends Enum<K>>(List<K> kinds, K kind, String words, Change<K> change) {

  /** Puts it right. */
  @FunctionalInterface
  public interface Change<K> {

    Outcome<?> to(K kind, String words, Actor actor);
  }

  public Correction {
    kinds = List.copyOf(kinds);
  }

  /** Of what was said and nothing else. */
  public static <K extends Enum<K>> Correction<K> ofWords(K kind, String words, Change<K> change) {
    return new Correction<>(List.of(kind), kind, words, change);
  }

  /** Shows the form in which it is done, in a window of its own, until it is closed. */
  public void show(Workplace place) {
    show(place.desk(), place.tasks(), place.notices(), place.dialogs());
  }

  private void show(Desk desk, Tasks tasks, Notices notices, Dialogs dialogs) {
    var messages = desk.messages();
    var form = new CorrectionViewModel<>(this, desk, tasks, notices);
    var made =
        new Views(messages, Map.of(CorrectionController.class, () -> new CorrectionController<>(form, messages)))
            .load(CorrectionController.class);
    ModalWindow.show(dialogs, messages.get("correction.title"), made.root());
  }
}
