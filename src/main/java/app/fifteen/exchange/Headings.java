package app.fifteen.exchange;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the columns of an export are called: by their codes, which never change, for machines, or in the words of a language
 * for people. An import knows both.
 */
public final class Headings {

  public static final Headings CODES = new Headings(Optional.empty());

  private static final String KEY = "export.column.";

  private static final List<Messages> ALL = Stream.of(Language.values()).map(Messages::new).toList();

  private final Optional<Messages> words;

  private Headings(Optional<Messages> words) {
    this.words = words;
  }

  public static Headings in(Language language) {
    return new Headings(Optional.of(ALL.get(language.ordinal())));
  }

  /** Whether somebody will read them: then all that the screen shows is in the file. */
  public boolean areForPeople() {
    return words.isPresent();
  }

  /** @param of what is exported, for codes that mean something else of something else; empty for no such thing */
  public String of(String of, String code) {
    return words.flatMap(in -> find(in, of + "." + code).or(() -> find(in, code))).orElse(code);
  }

  /** Everything that a column of our own exports may be called, its code first. */
  public static Stream<String> ours(String code) {
    return Stream.concat(Stream.of(code), ALL.stream().flatMap(in -> find(in, code).stream()));
  }

  private static Optional<String> find(Messages in, String code) {
    var key = KEY + code;
    return in.bundle().containsKey(key) ? Optional.of(in.get(key)) : Optional.empty();
  }
}
