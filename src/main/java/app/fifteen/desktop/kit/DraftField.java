package app.fifteen.desktop.kit;

import app.fifteen.draft.TypedFields;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One of the fields in which something is typed: kept is what stands in it and would not stand there by itself. */
final class DraftField {

  private final String name;
  private final Supplier<String> text;
  private final Consumer<String> put;
  private final Supplier<String> untouched;
  private String byItself = "";

  DraftField(String name, Supplier<String> text, Consumer<String> put, Supplier<String> untouched) {
    this.name = name;
    this.text = text;
    this.put = put;
    this.untouched = untouched;
  }

  String name() {
    return name;
  }

  /** Empty where nobody has typed anything. */
  String typed() {
    var now = Objects.requireNonNullElse(text.get(), "");
    if (now.equals(byItself)) {
      return "";
    }
    return now.isBlank() && !byItself.isBlank() ? TypedFields.EMPTIED : now;
  }

  /** What would stand in it by itself stands there, or is what it is compared with from now on. */
  void stand() {
    byItself = untouched.get();
  }

  void fill(String typed) {
    stand();
    var wanted =
        switch (typed) {
          case "" -> byItself;
          case TypedFields.EMPTIED -> "";
          default -> typed;
        };
    if (!wanted.equals(text.get())) {
      put.accept(wanted);
    }
  }
}
