package app.fifteen.timeline;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.own.GivenNameStore;
import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.Erasing;
import app.fifteen.client.records.Happened;
import app.fifteen.client.records.Matter;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.database.SchemaSeen.Reference;
import app.fifteen.database.SchemaSeen;
import app.fifteen.database.StatementsSeen;
import app.fifteen.database.Transaction;
import app.fifteen.database.schema.Tables;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.StaffId;
import app.fifteen.request.HouseFixture;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that leads to a client is forgotten: not when two are merged, when one is erased, is given what is held on them,
 * or is told of. What leads to one is read from a real database, and what is done from the statements that do it.
 */
class RecordsOfClientsTest {

  private static final ClientId SOMEBODY = new ClientId(1);

  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    database.run(
        tx ->
            tx.dsl()
                .execute(
                    """
                    insert into client (id, name, folded_name, letters, standing, state, created_at, version)
                    values (1, 'Somebody', 'somebody', 'unasked', 'ordinary', 'known', 0, 1)"""));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyTableThatLeadsToAClientIsAnsweredForByOneFeature() {
    var covered = covered(RecordsOfClients.ALL).map(each -> each.table().getName()).toList();
    assertThat(covered).doesNotHaveDuplicates();
    assertThat(covered).hasSameElementsAs(SchemaSeen.of(database).leadingTo("client"));
  }

  @Test
  void everyColumnThatPointsToAClientChangesHands() {
    assertThat(staying(RecordsOfClients.ALL)).isEmpty();
  }

  @Test
  void everyTableIsErasedGivenOutAndToldOfOrThereIsAReason() {
    assertThat(broken(RecordsOfClients.ALL)).isEmpty();
  }

  @Test
  void aTableNobodyAnswersForIsFound() {
    database.run(
        tx -> {
          tx.dsl().execute("create table card (id integer primary key, holder_id integer references client (id))");
          tx.dsl().execute("create table card_sale (id integer primary key, card_id integer references card (id))");
          tx.dsl().execute("create table touch (id integer primary key, client_id integer)");
        });
    var covered = covered(RecordsOfClients.ALL).map(each -> each.table().getName()).toList();
    var forgotten = new TreeSet<>(SchemaSeen.of(database).leadingTo("client"));
    covered.forEach(forgotten::remove);
    assertThat(forgotten).containsExactly("card", "card_sale", "touch");
    assertThat(staying(RecordsOfClients.ALL)).containsExactly("card.holder_id", "touch.client_id");
  }

  @Test
  void aPromiseThatIsNotKeptIsFound() {
    ClientRecords empty = () -> List.of(CoveredRecords.of(Tables.COMPLAINT_STEP));
    assertThat(broken(List.of(empty)))
        .containsExactly(
            "complaint_step is forgotten in ERASING", "complaint_step is forgotten in GIVING_OUT",
            "complaint_step is forgotten in TELLING");
  }

  @Test
  void anExcuseThatIsNoneIsFound() {
    ClientRecords excusing =
        () -> List.of(CoveredRecords.of(Tables.CLIENT).without(Care.GIVING_OUT, "nobody asks").without(Care.ERASING, "no"));
    assertThat(broken(Stream.concat(RecordsOfClients.ALL.stream(), Stream.of(excusing)).toList()))
        .containsExactly("client is excused from ERASING and is not", "client is excused from GIVING_OUT and is not");
  }

  /** The compiler cannot ask how what a feature tells of reads on the screen. */
  @Test
  void whateverIsToldOrOpenHasWords() {
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.fifteen");
    var told = classes.get("app.fifteen.desktop.client.TimelineWords").getDirectDependenciesFromSelf();
    var open = classes.get("app.fifteen.desktop.client.MatterCell").getDirectDependenciesFromSelf();
    assertThat(implementing(classes, Happened.class))
        .hasSizeGreaterThan(3)
        .allMatch(type -> told.stream().anyMatch(used -> used.getTargetClass().equals(type)), "has words");
    assertThat(implementing(classes, Matter.class))
        .hasSizeGreaterThan(2)
        .allMatch(type -> open.stream().anyMatch(used -> used.getTargetClass().equals(type)), "is shown");
  }

  private static List<JavaClass> implementing(JavaClasses classes, Class<?> contract) {
    return classes.stream()
        .filter(type -> type.getRawInterfaces().stream().anyMatch(each -> each.isEquivalentTo(contract)))
        .toList();
  }

  private static Stream<CoveredRecords> covered(List<ClientRecords> records) {
    return records.stream().flatMap(each -> each.tables().stream());
  }

  /** The columns that go on pointing to the other one of two who are merged, without a reason. */
  private Set<String> staying(List<ClientRecords> records) {
    var moved =
        records.stream()
            .flatMap(each -> each.moved().stream())
            .map(each -> each.table().getName() + "." + each.client().getName())
            .toList();
    var excused = covered(records).filter(each -> each.isLeftAlone(Care.MERGING)).map(each -> each.table().getName()).toList();
    return SchemaSeen.of(database).pointingTo("client").stream()
        .filter(reference -> !excused.contains(reference.table()))
        .map(Reference::column)
        .filter(column -> !moved.contains(column))
        .collect(toCollection(TreeSet::new));
  }

  /** What is not done although no reason is given, and what is although one is. */
  private Set<String> broken(List<ClientRecords> records) {
    var broken = new TreeSet<String>();
    database.run(
        tx -> {
          for (var care : List.of(Care.GIVING_OUT, Care.TELLING, Care.ERASING)) {
            var reached = reached(tx, care, records);
            for (var covered : (Iterable<CoveredRecords>) covered(records)::iterator) {
              var table = covered.table().getName();
              if (covered.isLeftAlone(care) && reached.contains(table)) {
                broken.add(table + " is excused from " + care + " and is not");
              } else if (!covered.isLeftAlone(care) && !reached.contains(table)) {
                broken.add(table + " is forgotten in " + care);
              }
            }
          }
        });
    return broken;
  }

  /** The tables that the statements of one care read or write. */
  private Set<String> reached(Transaction tx, Care care, List<ClientRecords> records) {
    var people = List.of(SOMEBODY);
    return switch (care) {
      case MERGING -> throw new IllegalArgumentException("it goes by columns");
      case ERASING ->
          tables(
              "(?:update|delete from) ",
              StatementsSeen.during(tx, () -> records.forEach(each -> each.erased().erase(tx, erasing()))));
      case GIVING_OUT ->
          tables(
              "(?:from|join) ",
              StatementsSeen.during(
                  tx,
                  () -> {
                    new GivenNameStore(HouseFixture.standing(database, Instant.EPOCH).clients).names(tx, SOMEBODY);
                    records.forEach(each -> each.givenOut().read(tx, people));
                  }));
      case TELLING ->
          tables(
              "(?:from|join) ",
              records.stream()
                  .flatMap(each -> each.story().stream())
                  .map(branch -> "from " + tx.dsl().renderInlined(branch.from()))
                  .toList());
    };
  }

  private static Set<String> tables(String before, List<String> statements) {
    var pattern = Pattern.compile(before + "([a-z_]+)");
    return statements.stream()
        .flatMap(statement -> pattern.matcher(statement).results())
        .map(found -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Erasing erasing() {
    var name = new Erasing.Name(SOMEBODY, "Somebody", "somebody", Optional.empty());
    return new Erasing(SOMEBODY, List.of(name), Set.of(), "RU", Instant.EPOCH, new StaffId(1));
  }
}
