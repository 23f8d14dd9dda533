package app.fifteen.desktop.kit;

import java.util.function.Function;
import javafx.util.StringConverter;

/** How the values of a choice box are written. */
public final class Choices {

  private Choices() {}

  public static <T> StringConverter<T> named(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("a choice is not typed");
      }
    };
  }
}
