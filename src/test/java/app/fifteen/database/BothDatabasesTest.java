package app.fifteen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fifteen.kernel.Failure;

class BothDatabasesTest {

  @StoreTest
  void everyTestStartsWithAnEmptyDatabase(Database database) {
    assertThat(staff(database)).isZero();
    addSomebody(database);
    assertThat(staff(database)).isOne();
  }

  @StoreTest
  void theNextTestStartsWithAnEmptyDatabaseToo(Database database) {
    assertThat(staff(database)).isZero();
  }

  @StoreTest
  void aSecondWindowSeesTheSame(Database database) {
    try (var other = BothDatabases.again(database)) {
      addSomebody(database);
      assertThat(staff(other)).isOne();
    }
  }

  @StoreTest
  void whatTheDatabaseRefusesIsToldAndTheNextTransactionWorks(Database database) {
    assertThatThrownBy(() -> database.run(tx -> tx.dsl().execute("insert into nowhere values (1)")))
        .isInstanceOf(Failure.class);
    addSomebody(database);
    assertThat(staff(database)).isOne();
  }

  private static void addSomebody(Database database) {
    database.run(tx -> tx.dsl().execute("insert into staff (name, role, active) values ('A', 'manager', true)"));
  }

  private static int staff(Database database) {
    return database.read(tx -> tx.dsl().fetchSingle("select count(*) from staff").get(0, int.class));
  }
}
