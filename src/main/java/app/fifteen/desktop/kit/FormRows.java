package app.fifteen.desktop.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** The rows of a form by the fields they show, from the first to the last. */
public final class FormRows<F> {

  private final Map<F, FormRow> rows = new LinkedHashMap<>();

  public FormRows<F> with(F field, FormRow row) {
    rows.put(field, row);
    return this;
  }

  /** Each says what is wrong with its field. @param first told of the first that has something to say */
  public void telling(ObservableValue<Map<F, String>> problems, Consumer<FormRow> first) {
    problems.subscribe(
        wrong -> {
          rows.forEach((field, row) -> row.show(wrong.get(field)));
          rows.keySet().stream().filter(wrong::containsKey).findFirst().map(rows::get).ifPresent(first);
        });
  }
}
