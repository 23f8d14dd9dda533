package app.fifteen.desktop.complaint;

import app.fifteen.kernel.ComplaintId;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed at each case: it stays until it is used, whichever case is looked at meanwhile. */
final class TypedWords {

  private final ReadOnlyObjectProperty<ComplaintId> shown;
  private final Map<ComplaintId, String> kept = new HashMap<>();
  private final StringProperty here = new SimpleStringProperty("");

  /** @param shown the case that is open; null for none */
  TypedWords(ReadOnlyObjectProperty<ComplaintId> shown) {
    this.shown = shown;
    here.subscribe(this::keep);
    shown.subscribe(id -> here.set(kept.getOrDefault(id, "")));
  }

  private void keep(String words) {
    var id = shown.get();
    if (words.isBlank()) {
      kept.remove(id);
    } else if (id != null) {
      kept.put(id, words);
    }
  }

  /** These were used; what was typed there since stays. */
  void used(ComplaintId id, String words) {
    if (words.equals(kept.get(id))) {
      forget(id);
    }
  }

  void forget(ComplaintId id) {
    kept.remove(id);
    if (id.equals(shown.get())) {
      here.set("");
    }
  }

  /** Whether anything is typed at any case. */
  boolean any() {
    return !kept.isEmpty();
  }

  /** At the case that is open. */
  StringProperty hereProperty() {
    return here;
  }
}
