package app.fifteen;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.schema.Tables;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table belongs to one feature, and only that feature's stores name it, but for what is written down here. */
class TableOwnersTest {

  private static final String SCHEMA = "app.fifteen.database.schema";

  private static final Set<String> TABLES =
      Stream.of(Tables.class.getFields()).map(field -> field.getName().toLowerCase(Locale.ROOT)).collect(toSet());
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern STATEMENT = Pattern.compile("\\b(?:from|into|update|join) ([a-z_]+)\\b");

  /** By the beginning of a table's name; a table whose first word is a feature's name is that feature's without a line. */
  private static final Map<String, String> OWNERS =
      Map.ofEntries(
          Map.entry("company", "client"), Map.entry("name_variant", "client"), Map.entry("erased", "client"),
          Map.entry("warning", "request"), Map.entry("make_good", "makegood"), Map.entry("letterhead", "wording"),
          Map.entry("foolish_rule", "foolish"), Map.entry("duty", "staff"),
          Map.entry("discount_card", "card"));

  /** Classes that name tables of others, and why they may; a pattern is a part that each feature may bring. */
  private record Guest(String because, Set<String> tables, List<String> classes) {}

  private static Guest guest(String because, String tables, String... classes) {
    return new Guest(because, Set.of(tables.split(" ")), List.of(classes));
  }

  private static final List<Guest> GUESTS =
      List.of(
          guest(
              "what hangs on a client is asked by the client or their company, and tells people by name",
              "client company staff", ".*(StoryColumns|RiskColumns|MatterStore)", "request.AskerColumns"),
          guest(
              "a person's file tells people and companies by name", "staff company",
              ".*\\.Given[A-Za-z]+Store"),
          guest(
              "a list or a page tells people, clients and companies by name, and joins them where it is read",
              "staff client company",
              "card.exchange.CardChunkStore", "card.exchange.LedgerChunkStore",
              "request.exchange.RequestChunkStore", "client.ClientList", "client.CompanyList", "client.KnownClientStore", "complaint.CaseNewsStore",
              "complaint.ComplaintList", "complaint.DraftStore", "complaint.exchange.ComplaintChunkStore",
              "foolish.FoolishRuleList", "makegood.MakeGoodList", "makegood.MakeGoodStore",
              "practice.PracticeRunStore", "privacy.PrivacyActStore", "remedy.CatalogueList", "request.CallerStore",
              "request.InboxStore", "request.StoryStore", "sealed.SealedMessageList", "sealed.SealedMessageStore", "timeline.TimelineStore"),
          guest(
              "a make-good is of a request, and told of with it", "request",
              "makegood.MakeGoodList", "makegood.MakeGoodMatterStore", "makegood.MakeGoodRiskColumns",
              "makegood.MakeGoodStore", "makegood.MakeGoodStoryColumns"),
          guest(
              "a miss is found among the requests and their contacts in one statement, and the request told when to look"
                  + " next in the same transaction",
              "request request_entry", "makegood.MissStore"),
          guest(
              "a remedy is measured by what became of those who got it, and belongs below complaints", "complaint_grant",
              "remedy.RemedyStore", "remedy.TrackRecordStore", "remedy.exchange.RemedyChunkStore"),
          guest(
              "a letter of apology is put together by wording and kept with its complaint", "complaint complaint_letter",
              "wording.LetterStore"),
          guest(
              "the search box looks for people, companies, cards and requests at every key, in statements that stay prepared",
              "client client_contact company company_contact name_variant discount_card card_number request",
              "search.FoundCardStore", "search.FoundRequestStore", "search.PeopleStore", "search.SimilarWordsStore"),
          guest(
              "thousands of requests are attached in a batch, and a client who belonged to no company may have told of one",
              "client", "request.AttachStore"),
          guest(
              "the panel of a card tells what was bought and who used it by name", "purchase client staff",
              "card.CardDetailsStore"),
          guest("a list of cards tells by which phone its holders are reached, and so does its file", "client_contact", "card.exchange.CardChunkStore"),
          guest("the movements of a card tell what was bought, on its page and in its file", "purchase", "card.exchange.LedgerChunkStore"),
          guest(
              "a receipt tells what was bought or taken back, and who served", "purchase purchase_reversal staff",
              "card.paper.ReceiptStore"),
          guest(
              "what a purchase keeps is compared with the ledger and its reversals, in one pass",
              "purchase purchase_reversal", "card.CheckStore"),
          guest(
              "a card is found by its holder, and told of by whoever could use it and whoever spoke of it", "client staff",
              "card.BareRenewalList", "card.BurningReminderStore", "card.BurningSoonList", "card.CardList",
              "card.CardReminderStore", "card.CardRowColumns"),
          guest(
              "figures of cards tell what was bought with them, and the rows behind a figure whose they are and who showed them",
              "purchase client", "card.figures.BehindColumns", "card.figures.CardLivesStore", "card.figures.FigureColumns"),
          guest(
              "what somebody is typing for a request or a client keeps it from being taken back as a slip", "draft",
              "request.RequestStore", "client.UnusedClientStore"),
          guest("a rule was met in a complaint", "complaint", "foolish.FoolishRuleList"),
          guest("a complaint that a rule tells of is not forgotten as a slip", "foolish_rule", "complaint.ComplaintStore"),
          guest(
              "an erased person whom a file brought back is to be forgotten by the disk once more", "privacy_act",
              "client.ErasedStore"),
          guest(
              "practice copies what it needs into a database of its own, row by row", "remedy staff wording",
              "practice.PracticeCopyStore"));

  private static final List<JavaClass> CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.fifteen")
          .stream()
          .filter(type -> !type.getPackageName().startsWith("app.fifteen.database"))
          .toList();

  private static final Set<String> FEATURES =
      CLASSES.stream().map(TableOwnersTest::feature).collect(toCollection(TreeSet::new));

  @Test
  void onlyAFeaturesOwnStoresNameItsTables() {
    assertThat(strangers(CLASSES, GUESTS)).isEmpty();
  }

  @Test
  void aStrangerIsFound() {
    var without = GUESTS.stream().filter(guest -> !guest.classes().contains("client.ErasedStore")).toList();
    assertThat(strangers(CLASSES, without)).containsExactly("client.ErasedStore names privacy_act of privacy");
  }

  @Test
  void noGuestStayedAway() {
    for (var guest : GUESTS) {
      for (var name : guest.classes()) {
        assertThat(CLASSES.stream().filter(type -> name(type).matches(name)).flatMap(type -> tables(type).stream()))
            .as("%s, because %s", name, guest.because())
            .containsAnyElementsOf(guest.tables());
      }
    }
  }

  @Test
  void everyTableHasAnOwner() {
    assertThat(TABLES)
        .hasSizeGreaterThan(30)
        .allSatisfy(table -> assertThat(FEATURES).as(table).contains(owner(table)));
  }

  private static Set<String> strangers(List<JavaClass> classes, List<Guest> guests) {
    var strangers = new TreeSet<String>();
    for (var type : classes) {
      for (var table : tables(type)) {
        if (!owner(table).equals(feature(type)) && guests.stream().noneMatch(guest -> admits(guest, type, table))) {
          strangers.add(name(type) + " names " + table + " of " + owner(table));
        }
      }
    }
    return strangers;
  }

  private static boolean admits(Guest guest, JavaClass type, String table) {
    return guest.tables().contains(table) && guest.classes().stream().anyMatch(name(type)::matches);
  }

  /** The tables that a class names, as they are called in the database: to jOOQ, or in a statement of its own. */
  private static Set<String> tables(JavaClass type) {
    var generated =
        Stream.concat(
                type.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass()),
                type.getFieldAccessesFromSelf().stream().map(access -> access.getTarget().getRawType()))
            .filter(used -> used.getPackageName().equals(SCHEMA + ".tables"))
            .map(used -> used.getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    return Stream.concat(generated, written(type)).collect(toCollection(TreeSet::new));
  }

  private static Stream<String> written(JavaClass type) {
    var source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    return Files.exists(source)
        ? LITERAL.matcher(read(source)).results()
            .flatMap(literal -> STATEMENT.matcher(literal.group()).results())
            .map(found -> found.group(1))
            .filter(TABLES::contains)
        : Stream.empty();
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String owner(String table) {
    return OWNERS.keySet().stream()
        .filter(beginning -> table.equals(beginning) || table.startsWith(beginning + "_"))
        .max(Comparator.comparing(String::length))
        .map(OWNERS::get)
        .orElseGet(() -> table.split("_")[0]);
  }

  private static String feature(JavaClass type) {
    var below = type.getPackageName().substring("app.fifteen".length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
  }

  /** Without the packages, and for what is inside a class the class. */
  private static String name(JavaClass type) {
    return type.getName().substring("app.fifteen.".length()).replaceAll("\\$.*", "");
  }
}
