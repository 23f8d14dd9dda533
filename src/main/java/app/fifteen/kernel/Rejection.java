package app.fifteen.kernel;

import java.util.List;
import java.util.Optional;

/**
 * An expected refusal, as a value: a message key and what fills its places. {@link Messages} turns it into a sentence
 * in the user's language that says what to do.
 *
 * @param field what has to be filled in otherwise, where it is one thing
 */
public record Rejection(String key, List<Object> args, Optional<Field> field) {

  public Rejection {
    args = List.copyOf(args);
  }

  public static Rejection of(String key, Object... args) {
    return new Rejection(key, List.of(args), Optional.empty());
  }

  /** The same, about this field. */
  public Rejection at(Field wrong) {
    return new Rejection(key, args, Optional.of(wrong));
  }

  /** The field, for a form that has fields of this kind. */
  public <F extends Field> Optional<F> field(Class<F> kind) {
    return field.filter(kind::isInstance).map(kind::cast);
  }
}
