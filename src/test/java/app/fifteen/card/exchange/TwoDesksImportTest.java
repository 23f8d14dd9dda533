package app.fifteen.card.exchange;

import static app.fifteen.card.CardFixture.known;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.SellCard;
import app.fifteen.database.Database;
import app.fifteen.database.Dialect;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.importing.ImportPlan;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One number that two desks give to a card at the same moment. */
class TwoDesksImportTest {

  private static final long PATIENCE_SECONDS = 60;
  private static final String HEADER = "number,holder,balance";

  /** Begins something at another desk when a file's card is entered, but not committed yet. */
  private static final class Meanwhile<T> implements Progress {

    private final Database database;
    private final Supplier<T> work;
    private CompletableFuture<T> other;

    private Meanwhile(Database database, Supplier<T> work) {
      this.database = database;
      this.work = work;
    }

    @Override
    public void at(long rows, long done, long total) {
      if (other == null) {
        other = CompletableFuture.supplyAsync(work);
        awaitItsTurn();
      }
    }

    /** On a server it gets as far as the number; in a file only one writes at a time. */
    private void awaitItsTurn() {
      long until = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
      while (database.dialect() == Dialect.POSTGRES && !isWaiting()) {
        assertThat(System.nanoTime()).isLessThan(until);
        Thread.onSpinWait();
      }
    }

    private boolean isWaiting() {
      return database.read(
          tx -> tx.dsl().fetchOne("select count(*) from pg_locks where not granted").get(0, Integer.class) > 0);
    }

    @Override
    public boolean cancelled() {
      return false;
    }

    private T answer() throws Exception {
      return other.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  private static <T> T whileAFileIsTaken(CardExchangeFixture office, Supplier<T> work, String card) throws Exception {
    var meanwhile = new Meanwhile<>(office.at.house.database, work);
    ImportPlan<CardField> plan = ImportPlan.of(office.file(HEADER, card));
    assertThat(CardExchangeFixture.counts(office.summary(plan, meanwhile))).isEqualTo("1 new, 0 unchanged, 0 rejected");
    return meanwhile.answer();
  }

  @StoreTest
  void costsAnotherFileThatRowAloneAndNotTheWholeOfIt(Database database) throws Exception {
    var office = new CardExchangeFixture(database);
    var there = office.fromAnotherDesk();
    try (var _ = there.at.house.database) {
      var summary =
          whileAFileIsTaken(
              office, () -> there.summary(HEADER, "10000,Anna,1", "10001,Anna,2", "10002,Anna,3"), "10001,Boris,7");
      assertThat(CardExchangeFixture.counts(summary)).isEqualTo("2 new, 0 unchanged, 1 rejected");
      assertThat(CardExchangeFixture.reasons(summary)).singleElement().asString().startsWith("line 3: ").contains("Boris");
    }
    assertThat(office.cards("number", "balance")).containsExactlyInAnyOrder("10000 1.00", "10001 7.00", "10002 3.00");
    assertThat(office.differences()).isEmpty();
  }

  @StoreTest
  void isKnownWhereBothFilesSayTheSame(Database database) throws Exception {
    var office = new CardExchangeFixture(database);
    var there = office.fromAnotherDesk();
    try (var _ = there.at.house.database) {
      var summary =
          whileAFileIsTaken(office, () -> there.summary(HEADER, "10000,Anna,1", "10001,Boris,7"), "10001,Boris,7");
      assertThat(CardExchangeFixture.counts(summary)).isEqualTo("1 new, 1 unchanged, 0 rejected");
    }
  }

  @StoreTest
  void isTakenForWhoeverSellsACardWithIt(Database database) throws Exception {
    var office = new CardExchangeFixture(database);
    var there = office.fromAnotherDesk();
    try (var _ = there.at.house.database) {
      var sale = new SellCard.Sale(known(office.at.client()), "10001", Optional.empty(), Optional.empty());
      String answer =
          whileAFileIsTaken(
              office,
              () -> there.at.use.sellCard.sell(sale, there.at.anna).either(_ -> "sold", why -> why.key()),
              "10001,Boris,7");
      assertThat(answer).isEqualTo("card.number.taken");
    }
  }
}
