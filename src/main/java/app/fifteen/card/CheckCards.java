package app.fifteen.card;

import app.fifteen.database.Database;
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

  /** @param told of each difference as it is found, those of cards first, in the order in which they were issued */
  public Checked check(Consumer<Difference> told) {
    long[] differences = {0};
    Consumer<Difference> counted =
        difference -> {
          differences[0]++;
          told.accept(difference);
        };
    return database.read(
        tx -> {
          long cards = figures.cards(tx, counted);
          long purchases = figures.purchases(tx, counted);
          return new Checked(cards, purchases, differences[0]);
        });
  }
}
