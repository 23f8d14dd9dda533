package app.fifteen.desktop.wizard;

import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A text that is there already, from a template or a rule, until somebody writes their own. */
public final class Prefilled {

  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
  private String template = "";
  private boolean filling;

  Prefilled() {
    // Of all who listen the first to know, so that nobody takes a text just written for the template.
    text.addListener(
        (Observable _) -> {
          boolean written = !text.get().equals(template);
          if (!filling) {
            own.set(written);
          }
        });
  }

  /** The template is another now, or its places are filled otherwise. */
  void offer(String filled) {
    template = filled;
    if (!own.get()) {
      fill(filled);
    }
  }

  void backToTemplate() {
    own.set(false);
    fill(template);
  }

  /** @param written before, by hand; empty for the template */
  void load(Optional<String> written) {
    own.set(written.isPresent());
    fill(written.orElse(template));
  }

  /** These words were said: from now on they stay as they are. */
  void said() {
    own.set(true);
  }

  private void fill(String words) {
    filling = true;
    text.set(words);
    filling = false;
  }

  /**
   * What a draft keeps: what was written by hand, or the template where other words would come back; empty while the
   * template stands.
   *
   * @param recorded what comes back where a draft says nothing, if not the template
   */
  Optional<String> written(Optional<?> recorded) {
    return own.get() || recorded.isPresent() ? Optional.of(text.get()) : Optional.empty();
  }

  String text() {
    return text.get();
  }

  StringProperty textProperty() {
    return text;
  }

  /** Whether somebody wrote their own. */
  ReadOnlyBooleanProperty ownProperty() {
    return own.getReadOnlyProperty();
  }
}
