package app.fifteen.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A draft as it is kept.
 *
 * @param tokens by which its rows are known: whoever saves replaces these and no others
 */
public record KeptDraft(TypedFields typed, Set<String> tokens) {

  public static final KeptDraft NONE = new KeptDraft(TypedFields.NOTHING, Set.of());

  /** As one row tells it. */
  record Row(DraftOf about, TypedFields typed, String token) {}

  /**
   * Rows about the same thing, in the order in which they were saved. Words are read one below the other; of a form it is the
   * newest, since nobody wants one person's name with the phone of another.
   */
  static KeptDraft of(List<Row> rows) {
    return rows.getFirst().about().isForm()
        ? new KeptDraft(rows.getLast().typed(), Set.of(rows.getLast().token()))
        : new KeptDraft(
            TypedFields.joined(rows.stream().map(Row::typed).toList()),
            rows.stream().map(Row::token).collect(Collectors.toUnmodifiableSet()));
  }
}
