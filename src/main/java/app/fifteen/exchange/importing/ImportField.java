package app.fifteen.exchange.importing;

import app.fifteen.kernel.Field;
import app.fifteen.kernel.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an imported file can be. Enums implement it, one for each kind of thing that can be imported. */
public interface ImportField extends Field {

  String name();

  /** Headings by which a column is known to be this field, in Russian, English and Bulgarian; better ones first. */
  List<String> headings();

  /** Headings of a column with the time of day, where date and time stand in columns of their own. */
  default List<String> timeHeadings() {
    return List.of();
  }

  /** What its cells can mean, where that is a closed list. */
  default Optional<ClosedWords<?>> closedWords() {
    return Optional.empty();
  }

  /** Whether somebody may say which column it is; else only our own files have it. */
  default boolean isOffered() {
    return true;
  }

  /** As the command line names it: {@code received_at}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name for users. */
  default String wordKey() {
    return Messages.keyOf((Enum<?>) this);
  }
}
