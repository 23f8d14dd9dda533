package app.fifteen.remedy.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.office.Offices;
import app.fifteen.remedy.Remedies;
import app.fifteen.remedy.RemedyFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class ExportRemediesTest {

  private static final String HEADER =
      "remedy_id,department,name,kind,cost,currency,retired,offered,granted,cost_granted,cost_granted_before,stayed,"
          + "returned,left,lower_bound";

  @TempDir Path folder;

  private List<String> exported(Database database) throws IOException {
    return exported(database, Optional.empty());
  }

  private List<String> exported(Database database, Optional<String> department) throws IOException {
    var out = folder.resolve("remedies.csv");
    long count = new ExportRemedies(database, new Remedies(database, new Offices()).ranked).export(department, ExportPlan.to(out), Progress.NONE).orFail();
    var lines = Files.readString(out).split("\r\n");
    assertThat(lines).hasSize((int) count + 1);
    return List.of(lines);
  }

  @StoreTest
  void aRemedyIsALineWithItsEffect(Database database) throws IOException {
    var at = RemedyFixture.in(database);
    var gift = at.add("Sales", "=Gift, \"big\"");
    at.add("", "Visit");
    at.complaints(10, gift, "granted", "stayed");
    at.complaints(2, gift, "approved", "returned");
    at.complaints(2, gift, "granted", "left");
    at.complaint(gift, "granted", null);
    at.complaint(gift, "declined", "stayed");
    // 12 of 14 kept: 0.6006; 15 granted at 1,000.00 each.
    assertThat(exported(database))
        .containsExactly(
            HEADER,
            "1,Sales,\"'=Gift, \"\"big\"\"\",gift,1000.00,RUB,no,16,15,15000.00,,10,2,2,0.6006",
            "2,,Visit,gift,1000.00,RUB,no,0,0,0.00,,0,0,0,");
  }

  @StoreTest
  void whatWasGivenInOtherMoneyStandsApart(Database database) throws IOException {
    var at = RemedyFixture.in(database);
    var gift = at.add("", "Gift");
    at.complaints(2, gift, "granted", "stayed");
    database.run(tx -> tx.dsl().execute("update complaint_grant set currency = 'JPY', cost_minor = 1700 where id = 1"));
    assertThat(exported(database).getLast()).isEqualTo("1,,Gift,gift,1000.00,RUB,no,2,2,1000.00,1700 JPY,2,0,0,0.3424");
  }

  @StoreTest
  void theCatalogueOfADepartmentIsExportedInItsOrder(Database database) throws IOException {
    var at = RemedyFixture.in(database);
    at.add("", "Visit");
    var gone = at.add("Sales", "Letter");
    at.add("Sales", "Flowers");
    var best = at.add("Sales", "Gift");
    at.complaints(5, best, "granted", "stayed");
    at.retireRemedy().retire(gone, at.svetlana).orFail();
    assertThat(exported(database, Optional.of("Sales")))
        .extracting(line -> line.split(",")[2])
        .containsExactly("name", "Gift", "Flowers", "Letter");
    assertThat(exported(database, Optional.of("")).getLast()).startsWith("1,,Visit,");
    assertThat(exported(database, Optional.of("Nobody"))).containsExactly(HEADER);
  }

  @StoreTest
  void retiredRemediesAreExported(Database database) throws IOException {
    var at = RemedyFixture.in(database);
    at.retireRemedy().retire(at.add("", "Gift"), at.svetlana).orFail();
    assertThat(exported(database).getLast()).isEqualTo("1,,Gift,gift,1000.00,RUB,yes,0,0,0.00,,0,0,0,");
  }

  @StoreTest
  void aRemedyGivenInTwoPartsIsCountedAsOneClient(Database database) throws IOException {
    var at = RemedyFixture.in(database);
    var refund = at.add("", "Refund");
    long complaint = at.complaint("left");
    at.offer(complaint, refund, "granted", "3000");
    at.offer(complaint, refund, "approved", "2000.50");
    assertThat(exported(database).getLast()).isEqualTo("1,,Refund,gift,1000.00,RUB,no,2,2,5000.50,,0,0,1,0.0000");
  }
}
