package app.fifteen.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.records.Tally;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.database.Forgotten;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Outcome;
import app.fifteen.request.Action;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.InboxRow;
import app.fifteen.request.Whose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasePersonTest {

  /** Every row of every table, as text. */
  private static List<String> everything(Database database) {
    return database.read(
        tx -> {
          var rows = new ArrayList<String>();
          for (var table : tx.dsl().meta().getTables()) {
            boolean ours = table.getSchema() == null || table.getSchema().getName().matches("|main|public");
            if (ours && !table.getName().matches("sqlite_.*|.*_words(_.*)?|flyway.*")) {
              tx.dsl().fetch("select * from " + table.getName()).forEach(row -> rows.add(row.toString()));
            }
          }
          return rows;
        });
  }

  private static List<InboxRow> resolved(PersonFixture books) {
    var filter = new InboxFilter(InboxFilter.Scope.RESOLVED, Set.of(), "", books.anna.id());
    return books.house.database.read(tx -> books.house.requests().inbox.first(tx, filter, 10, books.house.clock.instant()));
  }

  private static String value(Database database, String sql) {
    return database.read(tx -> String.valueOf(tx.dsl().fetchSingle(sql).get(0)));
  }

  @StoreTest
  void namesAndTextsGoAndFiguresStay(Database database) {
    var books = new PersonFixture(HouseFixture.in(database));
    var misses = books.house.makeGoods().findMisses;
    assertThat(everything(database)).anyMatch(row -> row.contains("Щербакова"));
    assertThat(books.erase.counts(books.person))
        .contains(
            new ErasureCounts(
                1,
                List.of(
                    new Tally("person.erase.requests", 2), new Tally("person.erase.open", 2),
                    new Tally("person.erase.complaints", 1), new Tally("person.erase.sealed", 2),
                    new Tally("person.erase.make_goods", 0),
                    new Tally("person.erase.purchases", 0), new Tally("person.erase.cards", 0))));
    assertThat(books.erase.erase(books.person, "asked by letter", books.boss).orFail()).isEqualTo(new Forgotten.Entirely());
    assertThat(everything(database)).noneMatch(row -> PersonFixture.WORDS.stream().anyMatch(row::contains));
    assertThat(resolved(books)).hasSize(2).allMatch(row -> row.whose() == Whose.ERASED && row.client().isEmpty());
    assertThat(value(database, "select count(*) from request where first_contact_at is not null")).isEqualTo("1");
    assertThat(value(database, "select sum(ordered_cost_minor) from make_good")).isEqualTo("165000");
    assertThat(value(database, "select count(*) from client where state = 'erased'")).isEqualTo("2");
    assertThat(value(database, "select count(*) from sealed_answer where how = 'visit'")).isEqualTo("1");
    var unanswered = database.read(tx -> books.house.sealedMessages().unansweredMessages.of(tx, books.boss));
    assertThat(unanswered).as("nobody is left to be answered").isEmpty();
    assertThat(value(database, "select reaction from complaint")).isEqualTo("left");
    assertThat(value(database, "select sum(cost_minor) from complaint_grant where state = 'granted'")).isEqualTo("1000");
    books.house.clock.pass(Duration.ofDays(3));
    assertThat(misses.find()).as("nobody is left to be visited").isEmpty();
    assertThat(books.erase.erase(books.person, "again", books.boss)).isEqualTo(Outcome.refused("client.stale"));
    assertThat(books.erase.counts(books.person)).isEmpty();
    assertThat(books.house.handle.handle(books.request, new Action.Reopen(""), books.boss))
        .isEqualTo(Outcome.refused("request.erased"));
  }

  @StoreTest
  void onlyASupervisorErasesAndSaysWhy(Database database) {
    var books = new PersonFixture(HouseFixture.in(database));
    assertThat(books.erase.erase(books.person, "asked", books.anna))
        .isEqualTo(Outcome.refused("privacy.erase.supervisor_only", "Svetlana"));
    assertThat(books.erase.erase(books.person, " ", books.boss)).isEqualTo(Outcome.refused("privacy.erase.no_reason"));
    books.erase.erase(books.person, "asked by letter", books.boss).orFail();
    var acts = database.read(tx -> books.house.privacy().acts.newest(tx, 10));
    assertThat(acts)
        .containsExactly(
            new PrivacyAct(
                PrivacyAct.Kind.ERASED, books.person, books.house.clock.instant(), "Svetlana", "asked by letter", true));
  }

  @StoreTest
  void anOldRequestDoesNotBringThemBackAndANewOneIsSomebodyNews(Database database) {
    var books = new PersonFixture(HouseFixture.in(database));
    var before = books.house.clock.instant().minus(Duration.ofDays(30));
    books.house.clock.pass(Duration.ofHours(1));
    books.erase.erase(books.person, "asked", books.boss).orFail();
    books.house.clock.pass(Duration.ofDays(1));
    var old = asks(before, "Пелагея Щербакова", "+7 (916) 777 00 11");
    books.house.register.register(old).orFail();
    assertThat(everything(database)).noneMatch(row -> row.contains("Щербакова") || row.contains("777 00 11"));
    assertThat(resolved(books)).hasSize(3).allMatch(row -> row.clientId().equals(Optional.of(books.person)));
    var anew = books.house.register.register(asks(books.house.clock.instant(), "Пелагея", "8 916 777-00-11")).orFail();
    var filter = new InboxFilter(InboxFilter.Scope.ALL, Set.of(), "", books.anna.id());
    var open = database.read(tx -> books.house.requests().inbox.first(tx, filter, 10, books.house.clock.instant()));
    assertThat(open).singleElement().satisfies(row -> {
      assertThat(row.id()).isEqualTo(anew);
      assertThat(row.whose()).isEqualTo(Whose.KNOWN);
      assertThat(row.clientId()).isNotEqualTo(Optional.of(books.person));
    });
  }

  @StoreTest
  void importedRequestsOfAnErasedPersonAreEmptied(Database database) {
    var books = new PersonFixture(HouseFixture.in(database));
    books.house.clock.pass(Duration.ofHours(1));
    books.erase.erase(books.person, "asked", books.boss).orFail();
    database.run(
        tx ->
            tx.dsl()
                .execute(
                    """
                    insert into request (external_id, received_at, registered_at, channel, client, phone, subject, text,
                      folded, policy_id, first_contact_due_at, enforced, episode, episode_policy_id, stage, third_party,
                      next_due_at, version)
                    select 'OLD-1', received_at - 1000, registered_at, channel, 'Щербакова', '89167770011', 'Занзибар',
                      'аллергия на орехи', 'щербакова занзибар', policy_id, first_contact_due_at, enforced, 1, policy_id,
                      'awaiting', third_party, first_contact_due_at, 1 from request where id = 1"""));
    var attach = books.house.requests().attachRequests;
    assertThat(database.<Integer>write(attach::attachSome)).isEqualTo(1);
    assertThat(everything(database)).noneMatch(row -> PersonFixture.WORDS.stream().anyMatch(row::contains));
    assertThat(value(database, "select whose from request where external_id = 'OLD-1'")).isEqualTo("erased");
    assertThat(books.erase.finish()).isEqualTo(new Forgotten.Entirely());
  }

  @StoreTest
  void filesOfClientsKnowThemByPhoneEmailAndExternalId(Database database) {
    var books = new PersonFixture(HouseFixture.in(database));
    var store = books.house.clients().erased;
    var asked = List.of("+79167770011", "pelageya@example.com", "EXT-SHCHER", "+74957770022", "+70000000000");
    var nobody = database.read(tx -> store.among(tx, asked));
    assertThat(nobody).isEmpty();
    books.erase.erase(books.person, "asked", books.boss).orFail();
    var erased = database.read(tx -> store.among(tx, asked));
    assertThat(erased).containsExactlyInAnyOrder("+79167770011", "pelageya@example.com", "EXT-SHCHER", "+74957770022");
    books.add("Пелагея", "", "8 916 777-00-11", "");
    var anew = database.read(tx -> store.among(tx, asked));
    assertThat(anew).doesNotContain("+79167770011").contains("EXT-SHCHER");
  }

  /** The bytes themselves: pages, word index, log. */
  @Test
  void theDatabaseFileForgetsWhatWasErased(@TempDir Path folder) throws IOException {
    var file = folder.resolve("office.db");
    try (var database = BothDatabases.sqlite(file)) {
      var books = new PersonFixture(HouseFixture.in(database));
      for (int i = 0; i < 2_000; i++) {
        books.house.register.register(asks(books.house.clock.instant(), "Кто-то " + i, "+7 900 100-%02d-%02d".formatted(i / 100, i % 100))).orFail();
      }
      assertThat(found(file)).isNotEmpty();
      assertThat(books.erase.erase(books.person, "asked", books.boss).orFail()).isEqualTo(new Forgotten.Entirely());
      assertThat(found(file)).isEmpty();
    }
    assertThat(found(file)).isEmpty();
  }

  /** The server's own files of this database: tables, indexes, what the planner remembers. Its log is not reached. */
  @Test
  void theServersFilesForgetWhatWasErased() throws IOException {
    try (var database = BothDatabases.postgres()) {
      var books = new PersonFixture(HouseFixture.in(database));
      for (int i = 0; i < 200; i++) {
        books.house.register.register(asks(books.house.clock.instant(), "Кто-то " + i, "+7 900 100-00-%02d".formatted(i % 100))).orFail();
      }
      run(database, "analyze");
      run(database, "checkpoint");
      var file =
          Path.of(value(database, "show data_directory"), "base")
              .resolve(value(database, "select oid from pg_database where datname = current_database()"))
              .resolve("PG_VERSION");
      assertThat(found(file)).isNotEmpty();
      assertThat(books.erase.erase(books.person, "asked", books.boss).orFail()).isEqualTo(new Forgotten.Entirely());
      assertThat(found(file)).isEmpty();
    }
  }

  private static void run(Database database, String statement) {
    database.read(tx -> tx.dsl().execute(statement));
  }

  /** Those of the words that some file of the database contains. */
  private static List<String> found(Path database) throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.list(database.getParent())) {
      for (var file : files.toList()) {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (var word : PersonFixture.WORDS) {
          if (bytes.contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
            found.add(file.getFileName() + ": " + word);
          }
        }
      }
    }
    return found;
  }

  private static Arrival.Draft asks(Instant received, String name, String phone) {
    return new Arrival.Draft("", received, Channel.SITE, name, phone, "", Optional.empty(), "A tour to Italy", "");
  }
}
