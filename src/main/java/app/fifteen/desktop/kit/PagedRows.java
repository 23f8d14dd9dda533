package app.fifteen.desktop.kit;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ObservableList;

/** A long list of which only the beginning is read, and more when somebody scrolls there. */
public final class PagedRows<R> {

  /** As many lines as are read at once. */
  public static final int PAGE = 200;

  /** Reads some lines in the background. */
  @FunctionalInterface
  public interface Pages<R> {

    /** @param after the last line there is already, if any */
    List<R> read(Transaction tx, Optional<R> after, int limit);
  }

  private final Database database;
  private final Supplier<Pages<R>> question;
  private final LiveQuery<Lines<R>> reading;
  private final ListRows<R> rows = new ListRows<>();
  private int wanted = PAGE;
  private boolean more;

  /** @param added behind those there are already, instead of in their place */
  private record Lines<R>(List<R> rows, boolean added) {}

  /** @param question notes which lines are asked for */
  public PagedRows(Database database, Tasks tasks, Supplier<Pages<R>> question) {
    this.database = database;
    this.question = question;
    reading = new LiveQuery<>(tasks, this::ask, this::show);
  }

  /** Another list is asked for: reads its first lines. */
  public void startOver() {
    wanted = PAGE;
    more = false;
    reading.anew();
  }

  /** What is there is no longer asked for. */
  public void clear() {
    rows.clear();
  }

  /** Reads what is there again, as after a commit of anybody. */
  public void refresh() {
    more = false;
    reading.again();
  }

  /** Somebody scrolled near the end. */
  public void readMore() {
    if (!more && rows().size() >= wanted) {
      wanted = rows().size() + PAGE;
      more = true;
      reading.again();
    }
  }

  private Supplier<Lines<R>> ask() {
    var pages = question.get();
    int most = wanted;
    var last = more && !rows().isEmpty() ? Optional.of(rows().getLast()) : Optional.<R>empty();
    return () ->
        database.read(
            tx ->
                last.isPresent()
                    ? new Lines<>(pages.read(tx, last, PAGE), true)
                    : new Lines<>(read(tx, pages, most), false));
  }

  private static <R> List<R> read(Transaction tx, Pages<R> pages, int most) {
    var all = new ArrayList<R>();
    int read;
    do {
      var some = pages.read(tx, all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()), PAGE);
      all.addAll(some);
      read = some.size();
    } while (read == PAGE && all.size() < most);
    return all;
  }

  private void show(Lines<R> lines) {
    if (lines.added()) {
      more = false;
      rows.add(lines.rows());
    } else {
      rows.show(lines.rows());
    }
  }

  public ObservableList<R> rows() {
    return rows.all();
  }

  /** The same, as a list on screen takes them. */
  ListRows<R> list() {
    return rows;
  }
}
