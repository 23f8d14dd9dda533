package app.fifteen.card;

import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.kernel.Outcome;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds up every ledger again and compares what the cards and purchases keep with it (R32), in one consistent state. */
public final class CheckCards {

  /** How many were looked at, and what differed. */
  public record Checked(long cards, long purchases, long differences) {}

  private final Database database;
  private final CheckStore figures = new CheckStore();

  CheckCards(Database database) {
    this.database = database;
  }

  /** {@link #check(Consumer, Progress)} that nobody waits for. */
  public Checked check(Consumer<Difference> told) {
    return check(told, Progress.NONE).orFail();
  }

  /**
   * @param told of each difference as it is found, those of cards first, in the order in which they were issued
   * @return refused with {@code command.check.cancelled} if it was stopped: what was told until then holds
   */
  public Outcome<Checked> check(Consumer<Difference> told, Progress progress) {
    long[] differences = {0};
    Consumer<Difference> counted =
        difference -> {
          differences[0]++;
          told.accept(difference);
        };
    Optional<Checked> checked =
        database.read(
            tx -> {
              var cards = figures.cards(tx, counted, progress);
              return cards.isEmpty() || progress.cancelled()
                  ? Optional.empty()
                  : Optional.of(new Checked(cards.getAsLong(), figures.purchases(tx, counted), differences[0]));
            });
    return checked.map(Outcome::done).orElseGet(() -> Outcome.refused("command.check.cancelled"));
  }
}
