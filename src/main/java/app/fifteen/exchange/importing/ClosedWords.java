package app.fifteen.exchange.importing;

import app.fifteen.kernel.Messages;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A closed list: what the cells of a field can mean, the words by which that is known, and what a word is taken for that
 * nobody knows.
 */
public final class ClosedWords<E> {

  /** Of a longer cell no more is looked at: it is no word. */
  private static final int LONGEST = 100;

  private final Map<String, Meaning<E>> byCode = new LinkedHashMap<>();
  private final Map<String, Meaning<E>> known = new HashMap<>();
  private final Meaning<E> neutral;
  private final Optional<Pattern> between;
  private Function<String, Optional<String>> more = _ -> Optional.empty();

  /**
   * One of the things that a cell can mean.
   *
   * @param code as the command line and our own export name it: {@code a_status}
   * @param name as users read it
   */
  public record Meaning<E>(String code, E value, Function<Messages, String> name) {

    /** The constants of an enum, by their own names. */
    public static <E extends Enum<E>> List<Meaning<E>> all(Class<E> type) {
      return Arrays.stream(type.getEnumConstants()).map(constant -> of(constant, constant)).toList();
    }

    /** A constant that stands for another value. */
    public static <E> Meaning<E> of(Enum<?> constant, E value) {
      return new Meaning<>(
          constant.name().toLowerCase(Locale.ROOT), value, messages -> messages.word(constant));
    }

    /** What no constant stands for. */
    public static <E> Meaning<E> of(String code, E value, String key) {
      return new Meaning<>(code, value, messages -> messages.get(key));
    }
  }

  private ClosedWords(List<Meaning<E>> meanings, String neutral, Optional<Pattern> between) {
    meanings.forEach(meaning -> byCode.put(meaning.code(), meaning));
    meanings.forEach(meaning -> learn(meaning.code(), meaning));
    this.neutral = byCode.get(neutral);
    this.between = between;
  }

  /** @param neutral the code of what unknown words are taken for */
  public static <E> ClosedWords<E> of(List<Meaning<E>> meanings, String neutral) {
    return new ClosedWords<>(meanings, neutral, Optional.empty());
  }

  /** A cell may hold several of them, with this between. */
  public ClosedWords<E> several(Pattern separator) {
    var several = new ClosedWords<>(List.copyOf(byCode.values()), neutral.code(), Optional.of(separator));
    several.known.putAll(known);
    several.more = more;
    return several;
  }

  /** What people write for it. */
  public ClosedWords<E> with(String code, String... words) {
    for (var word : words) {
      learn(word, byCode.get(code));
    }
    return this;
  }

  /** Words beyond those, by the code of what they mean. */
  public ClosedWords<E> orElse(Function<String, Optional<String>> reader) {
    more = reader;
    return this;
  }

  private void learn(String word, Meaning<E> meaning) {
    known.put(ImportFields.plain(word), meaning);
  }

  /** The words of a cell, without empty ones; dashes and question marks say nothing. */
  List<String> split(String cell) {
    if (cell.isBlank()) {
      return List.of();
    }
    if (between.isEmpty()) {
      var word = cell.strip();
      return known.containsKey(word) || !plain(word).isEmpty() ? List.of(word) : List.of();
    }
    return Arrays.stream(between.get().split(cell))
        .map(String::strip)
        .filter(word -> !plain(word).isEmpty())
        .toList();
  }

  /** What a word means, without what somebody said of it. */
  Optional<Meaning<E>> read(String word) {
    var meaning = known.get(word);
    return Optional.ofNullable(meaning == null ? known.get(plain(word)) : meaning)
        .or(() -> more.apply(word).map(byCode::get));
  }

  public Meaning<E> neutral() {
    return neutral;
  }

  /** In the order in which they are offered. */
  public List<Meaning<E>> meanings() {
    return List.copyOf(byCode.values());
  }

  public Optional<Meaning<E>> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  String codes() {
    return byCode.keySet().stream().collect(Collectors.joining(", "));
  }

  /** A word as it is compared. */
  static String plain(String word) {
    return ImportFields.plain(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
  }
}
