package app.fifteen.desktop.kit;

import app.fifteen.kernel.Messages;
import atlantafx.base.theme.Styles;
import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;

/**
 * A date that is typed or chosen. What is no date stays in the field as it was typed and is told so; JavaFX would put the date of
 * before in its place, or nothing, and say nothing.
 */
public final class TypedDate extends StringConverter<LocalDate> {

  private final DatePicker picker;
  private final StringConverter<LocalDate> dates;
  private final StringProperty wrong = new SimpleStringProperty("");
  private boolean reading;

  private TypedDate(DatePicker picker, StringConverter<LocalDate> dates) {
    this.picker = picker;
    this.dates = dates;
  }

  /**
   * Makes a field such a date.
   *
   * @param dates how dates are written and read; null for what is none
   * @return what is typed and is no date; empty while nothing is
   */
  public static StringProperty in(DatePicker picker, StringConverter<LocalDate> dates, Messages messages) {
    var typed = new TypedDate(picker, dates);
    picker.setConverter(typed);
    // Before the field shows the new one: it is no longer what was typed.
    picker.valueProperty().addListener((_, _, _) -> typed.wrong.set(""));
    typed.wrong.addListener(
        (_, _, text) -> {
          typed.show();
          picker.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty());
          var sentence = text.isEmpty() ? null : messages.get("common.date.wrong", text);
          picker.setTooltip(sentence == null ? null : new Tooltip(sentence));
          picker.setAccessibleHelp(sentence);
        });
    return typed.wrong;
  }

  /** The field empties itself where there was no date before, once it has read what was typed. */
  private void show() {
    if (reading) {
      Platform.runLater(this::write);
    } else {
      write();
    }
  }

  private void write() {
    picker.getEditor().setText(toString(picker.getValue()));
  }

  @Override
  public String toString(LocalDate date) {
    return wrong.get().isEmpty() ? dates.toString(date) : wrong.get();
  }

  @Override
  public LocalDate fromString(String text) {
    var typed = text == null ? "" : text.strip();
    var date = typed.isEmpty() ? null : read(typed);
    boolean none = date == null && !typed.isEmpty();
    reading = true;
    wrong.set(none ? typed : "");
    reading = false;
    if (none) {
      Platform.runLater(this::write);
    }
    return none ? picker.getValue() : date;
  }

  private LocalDate read(String text) {
    try {
      return dates.fromString(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
