package app.fifteen.exchange.importing;

import app.fifteen.exchange.FormulaGuard;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row of a file, by what its cells are, and what of it could not be taken: cells that are left out and words that no
 * list knows. What is left out is kept as words.
 */
public final class Cells<F extends ImportField> {

  /** What stands for bytes that are no text. */
  private static final char UNREADABLE = '\uFFFD';

  private final FileColumns<F> columns;
  private List<String> row;
  // Most rows have nothing to be remarked on.
  private List<Rejection> warnings = List.of();
  private List<SeenWord> words = List.of();
  private SequencedSet<String> kept = Collections.emptyNavigableSet();
  private List<Rejection> unknownWords = List.of();
  private Set<F> damaged = Set.of();

  Cells(FileColumns<F> columns, List<String> row) {
    this.columns = columns;
    this.row = row;
  }

  /** The same row as another kind of thing sees it, of which some of its columns tell. */
  public <G extends ImportField> Cells<G> seenAs(Map<G, F> fields) {
    return new Cells<>(columns.seenAs(fields), row);
  }

  /** What could not be taken of the row as another kind sees it costs this row as much; what was kept, that one keeps. */
  public void remarked(Cells<?> other) {
    other.warnings.forEach(why -> warnings = with(warnings, why));
    other.words.forEach(word -> words = with(words, word));
    other.unknownWords.forEach(why -> unknownWords = with(unknownWords, why));
  }

  /** Without the guard against formulas, a date with its time; empty where the field has no column. */
  public String text(F field) {
    var column = columns.of(field);
    if (column == null) {
      return "";
    }
    var text = FormulaGuard.reveal(row.get(column));
    var time = columns.timeOf(field);
    // A date that tells its time itself needs no other column's.
    return time == null || text.isBlank() || text.indexOf(':') >= 0
        ? text
        : (text.strip() + " " + FormulaGuard.reveal(row.get(time)).strip()).strip();
  }

  /** What these fields say, in the order of their columns in the file, without empty ones. */
  public List<String> inOrderOfTheFile(List<F> fields) {
    return fields.stream()
        .filter(field -> columns.of(field) != null)
        .sorted(Comparator.comparing(columns::of))
        .map(this::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** What these fields say, in their own order, without empty ones. */
  public Stream<String> filled(List<F> fields) {
    return fields.stream().map(this::text).filter(text -> !text.isBlank());
  }

  /** What a cell of a closed list means; empty if it says nothing. A word that nobody knows means the neutral value. */
  public <E> Optional<E> word(F field, ClosedWords<E> closed) {
    var all = words(field, closed);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /** {@link #word} for a cell that may hold several. */
  public <E> List<E> words(F field, ClosedWords<E> closed) {
    var cell = text(field);
    if (cell.isEmpty()) {
      return List.of();
    }
    var told = closed.split(cell);
    return told.size() == 1
        ? List.of(meaning(field, closed, told.getFirst()))
        : told.stream().map(word -> meaning(field, closed, word)).toList();
  }

  private <E> E meaning(F field, ClosedWords<E> closed, String word) {
    var taken = columns.choices().take(field, closed, word);
    if (taken.seen().isPresent()) {
      words = with(words, taken.seen().get());
      // Whoever says what it means knows it; as the neutral value it would be gone.
      if (taken.meaning() == closed.neutral()) {
        keep(field, word);
      }
      if (taken.seen().get().by() == SeenWord.By.NOBODY) {
        unknownWords =
            with(
                unknownWords,
                inColumn(field, Rejection.of("import.words.unknown", shortened(word), closed.codes())));
      }
    }
    return taken.meaning().value();
  }

  /** What was read of a cell; where it was refused, the cell is left out and its words are kept. */
  public <T> T take(F field, Outcome<T> read, T otherwise) {
    return take(field, text(field), read, otherwise);
  }

  /** {@link #take(ImportField, Outcome, Object)} for a part of a cell. */
  public <T> T take(F field, String part, Outcome<T> read, T otherwise) {
    return read.either(
        value -> value,
        why -> {
          leaveOut(field, part, why);
          return otherwise;
        });
  }

  /** Something that somebody should know of a cell, although it is taken. */
  public void remark(F field, Rejection what) {
    warnings = with(warnings, inColumn(field, what));
  }

  public void leaveOut(F field, Rejection why) {
    leaveOut(field, text(field), why);
  }

  private void leaveOut(F field, String text, Rejection why) {
    warnings = with(warnings, inColumn(field, why));
    keep(field, text);
  }

  /** Something besides is wrong with a row that is rejected anyway. */
  public void blame(Rejection why) {
    if (!warnings.contains(why)) {
      warnings = with(warnings, why);
    }
  }

  /** Where bytes are no text in the encoding of the file, nobody knows what stood there. */
  void leaveOutDamaged() {
    if (row.stream().noneMatch(cell -> cell.indexOf(UNREADABLE) >= 0)) {
      return;
    }
    var readable = new ArrayList<>(row);
    damaged = new HashSet<>();
    columns.mapping().columns().entrySet().stream()
        .filter(column -> row.get(column.getValue()).indexOf(UNREADABLE) >= 0)
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            column -> {
              leaveOut(column.getKey(), Rejection.of("import.damaged"));
              damaged.add(column.getKey());
              readable.set(column.getValue(), "");
            });
    row = readable;
  }

  /** Whether there was something that nobody can read, although the cell says nothing now. */
  public boolean isDamaged(F field) {
    return damaged.contains(field);
  }

  /** Keeps the words of a cell, without finding fault with it. */
  public void keep(F field, String text) {
    if (!text.isBlank()) {
      kept = kept.isEmpty() ? new LinkedHashSet<>() : kept;
      kept.add(columns.heading(field) + ": " + text.strip());
    }
  }

  /** The beginning of a text that is too long, with its whole among what is kept. */
  public String cut(F field, String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    leaveOut(field, text, Rejection.of("import.cut", text.length(), max));
    return beginning(text, max);
  }

  /** A text with everything after it that is kept, each in a line of its own; the beginning, if that is too much. */
  public String withKept(F field, String text, int max) {
    if (kept.isEmpty() && text.length() <= max) {
      return text;
    }
    var all = text.isBlank() ? String.join("\n", kept) : text + "\n" + String.join("\n", kept);
    if (all.length() > max) {
      warnings = with(warnings, inColumn(field, Rejection.of("import.cut", all.length(), max)));
    }
    return beginning(all, max);
  }

  private static <T> List<T> with(List<T> some, T more) {
    var all = new ArrayList<>(some);
    all.add(more);
    return all;
  }

  private static String beginning(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
    return text.substring(0, end) + "…";
  }

  private Rejection inColumn(F field, Rejection why) {
    return Rejection.of("import.in_column", columns.heading(field), why);
  }

  /** Why cells of this row were left out. */
  public List<Rejection> warnings() {
    return warnings;
  }

  List<SeenWord> seenWords() {
    return words;
  }

  /** All that would reject a row that is to be taken whole or not at all. */
  List<Rejection> faults() {
    return Stream.concat(warnings.stream(), unknownWords.stream()).distinct().toList();
  }

  /** The beginning of a cell, to be named in a sentence. */
  public static String shortened(String cell) {
    return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
  }
}
