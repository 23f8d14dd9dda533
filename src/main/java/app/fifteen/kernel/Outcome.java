package app.fifteen.kernel;

import java.util.function.Consumer;
import java.util.function.Function;

/** What a use case or a check answers: the thing asked for, or why not. */
public sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(Rejection rejection) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(String key, Object... args) {
    return new Refused<>(Rejection.of(key, args));
  }

  static <T> Outcome<T> refused(Rejection rejection) {
    return new Refused<>(rejection);
  }

  /** The same, with a refusal that is about this field. */
  default Outcome<T> at(Field field) {
    return switch (this) {
      case Done<T> done -> done;
      case Refused<T>(var rejection) -> new Refused<>(rejection.at(field));
    };
  }

  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case Refused<T>(var rejection) -> new Refused<>(rejection);
    };
  }

  default <R> R either(Function<? super T, ? extends R> done, Function<Rejection, ? extends R> refused) {
    return switch (this) {
      case Done<T>(var value) -> done.apply(value);
      case Refused<T>(var rejection) -> refused.apply(rejection);
    };
  }

  default void use(Consumer<? super T> done, Consumer<Rejection> refused) {
    switch (this) {
      case Done<T>(var value) -> done.accept(value);
      case Refused<T>(var rejection) -> refused.accept(rejection);
    }
  }

  /**
   * The value where a refusal would be an error of the program or of its environment.
   *
   * @throws Failure with the rejection, if refused
   */
  default T orFail() {
    return switch (this) {
      case Done<T>(var value) -> value;
      case Refused<T>(var rejection) -> throw new Failure(rejection);
    };
  }
}
