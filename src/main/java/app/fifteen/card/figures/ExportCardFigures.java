package app.fifteen.card.figures;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportFile;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.exchange.exporting.TableFile;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.BiFunction;

/**
 * Writes figures, and the rows behind them, to CSV files, each from one consistent state of the data (R43). Each answers how many
 * lines; refused if the office is not set up or the work was cancelled, and then no file has appeared. A file that cannot be
 * written is an {@link app.fifteen.kernel.Failure}.
 */
public final class ExportCardFigures {

  private final Database database;
  private final Clock clock;
  private final OfficeStore offices;
  private final CardFigures figures;

  ExportCardFigures(Database database, Clock clock, OfficeStore offices, CardFigures figures) {
    this.database = database;
    this.clock = clock;
    this.offices = offices;
    this.figures = figures;
  }

  /** All months since the first card was issued, this one included. */
  public Outcome<Long> allMonths(ExportPlan plan) {
    return table(
        plan,
        (tx, office) -> {
          var current = YearMonth.from(today(office));
          return months(tx, office, figures.months.first(tx).filter(current::isAfter).orElse(current), current);
        });
  }

  public Outcome<Long> months(YearMonth first, YearMonth last, ExportPlan plan) {
    return table(plan, (tx, office) -> months(tx, office, first, last));
  }

  private FigureTable months(Transaction tx, Office office, YearMonth first, YearMonth last) {
    return FigureTable.of(office, figures.months.rows(tx, first, last, office.zone()));
  }

  /** How all cards stand. */
  public Outcome<Long> today(ExportPlan plan) {
    return table(plan, (tx, office) -> FigureTable.of(office, figures.today.read(tx, today(office))));
  }

  /** How sold cards live beside given ones. */
  public Outcome<Long> lives(ExportPlan plan) {
    return table(plan, (tx, office) -> FigureTable.of(office, figures.lives.read(tx, today(office), office.zone())));
  }

  private Outcome<Long> table(ExportPlan plan, BiFunction<Transaction, Office, FigureTable> read) {
    return database
        .read(tx -> offices.inForce(tx, database).then(policy -> Outcome.done(read.apply(tx, policy.office()))))
        .then(table -> Outcome.done(new TableFile(plan, "figures", table.header()).export(table.lines())));
  }

  /** All rows behind a number. */
  public Outcome<Long> rows(Behind behind, ExportPlan plan, Progress progress) {
    return database.read(
        tx ->
            offices
                .inForce(tx, database)
                .then(
                    policy -> {
                      var office = policy.office();
                      var columns = figures.behind.columns(tx, behind, today(office), office.zone());
                      var lines = new BehindLines(BehindChunkStore.query(tx, columns), office.zone());
                      return new ExportFile(plan, lines).export(tx, progress);
                    }));
  }

  private LocalDate today(Office office) {
    return LocalDate.ofInstant(clock.instant(), office.zone());
  }
}
