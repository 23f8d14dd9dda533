package app.fifteen.desktop.kit;

import app.fifteen.kernel.Field;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;

/** Why a form was refused, in words, and which of its fields that is about; empty while it was not. */
public final class FormProblem extends SimpleStringProperty {

  private final Messages messages;
  private Optional<Field> field = Optional.empty();

  public FormProblem(Messages messages) {
    super("");
    this.messages = messages;
  }

  public void tell(Rejection why) {
    field = why.field();
    super.set(messages.get(why));
  }

  /** Of the whole. */
  @Override
  public void set(String words) {
    field = Optional.empty();
    super.set(words);
  }

  public void clear() {
    set("");
  }

  public Optional<Field> field() {
    return field;
  }
}
