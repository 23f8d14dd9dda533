package app.fifteen.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** A use case that refuses leaves nothing behind, whatever it had done before, and keeps nobody waiting. */
class RefusalTest {

  @StoreTest
  void whatWasWrittenBeforeARefusalIsTakenBack(Database database) {
    int seen = NothingStays.refusedAfterWriting();
    add(database, "Anna");
    var answer = refuseAfterAdding(database, "Boris");
    assertThat(answer).isEqualTo(Outcome.refused("on.purpose", "Boris"));
    assertThat(names(database)).isEqualTo("Anna");
    assertThat(NothingStays.refusedAfterWriting() - seen).as("refusals that the tests look at").isOne();
  }

  @StoreTest
  void aRefusalBeforeAnythingWasWrittenIsLookedAtToo(Database database) {
    int seen = NothingStays.refused();
    int afterWriting = NothingStays.refusedAfterWriting();
    database.decide(_ -> Outcome.refused("on.purpose"));
    assertThat(NothingStays.refused() - seen).isOne();
    assertThat(NothingStays.refusedAfterWriting()).isEqualTo(afterWriting);
  }

  @StoreTest
  void soIsWhatWasRefusedInsideOfSomethingLarger(Database database) {
    var answer =
        database.decide(
            tx -> {
              insert(tx, "Anna");
              return Outcome.done("half of it").then(_ -> Outcome.refused("on.purpose"));
            });
    assertThat(answer).isEqualTo(Outcome.refused("on.purpose"));
    assertThat(names(database)).isNull();
  }

  @StoreTest
  void whatIsDoneStays(Database database) {
    assertThat(database.decide(tx -> Outcome.done(insert(tx, "Anna")))).isEqualTo(Outcome.done(1));
    assertThat(names(database)).isEqualTo("Anna");
  }

  @StoreTest
  void theSameConnectionGoesOnWorking(Database database) {
    var first = database.write(RefusalTest::physical);
    for (int i = 0; i < 20; i++) {
      refuseAfterAdding(database, "Nobody " + i);
    }
    add(database, "Anna");
    assertThat(names(database)).isEqualTo("Anna");
    assertThat(database.write(RefusalTest::physical)).as("not one of them had to be thrown away").isSameAs(first);
  }

  @StoreTest
  void anotherWindowNeedNotWaitForARefusedOne(Database database) {
    try (var other = BothDatabases.again(database)) {
      add(other, "Anna");
      refuseAfterAdding(database, "Boris");
      var begun = Instant.now();
      add(other, "Clara");
      assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
      assertThat(names(database)).isEqualTo("Anna,Clara");
    }
  }

  private static Outcome<String> refuseAfterAdding(Database database, String name) {
    return database.decide(
        tx -> {
          insert(tx, name);
          return Outcome.refused("on.purpose", name);
        });
  }

  private static void add(Database database, String name) {
    database.run(tx -> insert(tx, name));
  }

  private static int insert(Transaction tx, String name) {
    return tx.dsl().execute("insert into staff (name, role, active) values (?, 'manager', true)", name);
  }

  private static String names(Database database) {
    return database.read(
        tx ->
            tx.dsl()
                .fetchSingle("select string_agg(name, ',') from (select name from staff order by name) as everybody")
                .get(0, String.class));
  }

  private static Connection physical(Transaction tx) {
    try {
      return tx.connection().unwrap(Connection.class);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
