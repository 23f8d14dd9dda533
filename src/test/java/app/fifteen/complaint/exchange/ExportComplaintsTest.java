package app.fifteen.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.ComplaintFilter;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.complaint.ComplaintList;
import app.fifteen.complaint.Grievance;
import app.fifteen.complaint.Reaction;
import app.fifteen.complaint.Severity;
import app.fifteen.complaint.StepFacts;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

class ExportComplaintsTest {

  private static final String HEADER =
      "complaint_id,client_id,client,company,request_id,department,opened_at,opened_by,wanted,severity,category,"
          + "seconds_to_offer,episode,next_step,leader,fix_due_at,fixed_at,remedies,given,awaiting_approval,flagged,"
          + "reaction,closed_at,closed_by,closing_words,aftermath";

  @TempDir Path folder;

  private List<String> exported(ComplaintFixture at) throws IOException {
    var out = folder.resolve("complaints.csv");
    var exporting = new ExportComplaints(at.house.database, at.house.offices);
    long count = exporting.export(ExportPlan.to(out), Progress.NONE).orFail();
    var lines = Files.readString(out).split("\r\n");
    assertThat(lines).hasSize((int) count + 1);
    return List.of(lines);
  }

  @StoreTest
  void aComplaintIsALine(Database database) throws IOException {
    var at = ComplaintFixture.in(database);
    var held = at.use.openComplaint.open(at.client("Ivanova, Maria"), Optional.empty(), at.anna).orFail();
    var id = held.hold().complaint();
    var noted = Grievance.of("=A ship", Severity.CRITICAL, "Late").orFail();
    for (var facts : List.of(at.apology(), at.ownership(), at.fix())) {
      at.use.recordStep.record(held.hold(), noted, facts, at.anna).orFail();
    }
    at.house.clock.pass(Duration.ofSeconds(48));
    at.offer(id, "Flowers", "10.50", at.anna);
    at.offer(id, "Chocolate", "20", at.anna);
    at.use.recordStep.record(held.hold(), noted, new StepFacts.Compensation("Here"), at.anna).orFail();
    at.finishTasks(id);
    at.use.closeComplaint.close(id, at.get(id).version(), Reaction.HAPPY, "Thanked us", at.boris).orFail();
    at.opened();
    assertThat(exported(at))
        .containsExactly(
            HEADER,
            "1,1,\"Ivanova, Maria\",,,,2026-11-23T10:00:00+03:00,Anna,'=A ship,critical,Late,48,1,done,Anna,"
                + "2026-11-24T10:00:00+03:00,2026-11-23T10:00:48+03:00,Flowers; Chocolate,30.50 RUB,0,no,happy,"
                + "2026-11-23T10:00:48+03:00,Boris,Thanked us,",
            "2,2,Ivanova 1,,,,2026-11-23T10:00:48+03:00,Anna,,serious,,,1,apologize,,,,,,0,no,,,,,");
  }

  @StoreTest
  void anExportOfNoComplaintsHasAHeader(Database database) throws IOException {
    assertThat(exported(ComplaintFixture.in(database))).containsExactly(HEADER);
  }

  @StoreTest
  void aListIsExportedAsItIsFilteredAndInItsOrder(Database database) throws IOException {
    var at = ComplaintFixture.in(database);
    for (var reaction : List.of(Reaction.HAPPY, Reaction.CALM)) {
      at.opened();
      at.fixed();
      at.closed(reaction);
      at.house.clock.pass(Duration.ofMinutes(10));
    }
    at.use.askApproval.ask(at.compensated(), at.gift("A horse", "50000"), at.anna).orFail();
    at.house.clock.pass(Duration.ofDays(33));
    at.opened();
    for (var filter : ComplaintFilter.values()) {
      var query = new ComplaintList.Query(filter, false, at.svetlana, at.house.clock.instant());
      var shown = database.read(tx -> at.use.list.page(tx, query, Optional.empty(), 100));
      var out = folder.resolve("list.csv");
      var exporting = new ExportComplaints(at.house.database, at.house.offices);
      exporting.export(Optional.of(query), ExportPlan.to(out), Progress.NONE).orFail();
      assertThat(Stream.of(Files.readString(out).split("\r\n")).skip(1).map(line -> line.split(",")[0]))
          .as("%s", filter)
          .isNotEmpty()
          .containsExactlyElementsOf(shown.stream().map(row -> String.valueOf(row.id().value())).toList());
    }
  }
}
