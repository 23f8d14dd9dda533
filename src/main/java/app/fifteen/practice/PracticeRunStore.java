package app.fifteen.practice;

import static app.fifteen.database.schema.Tables.PRACTICE_RUN;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.noCondition;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.Permission;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.TableField;

/** How practice went (R25): the only trace of it among what is real. */
public final class PracticeRunStore {

  private static final Map<Criterion, TableField<?, Boolean>> CHECKS =
      new EnumMap<>(
          Map.of(
              Criterion.APOLOGIZED_FIRST, PRACTICE_RUN.APOLOGIZED_FIRST,
              Criterion.OWNED_WITHOUT_BLAMING, PRACTICE_RUN.OWNED_WITHOUT_BLAMING,
              Criterion.DATED_FIX, PRACTICE_RUN.DATED_FIX,
              Criterion.FITTING_REMEDY, PRACTICE_RUN.FITTING_REMEDY,
              Criterion.WITHIN_LIMIT, PRACTICE_RUN.WITHIN_LIMIT));

  /** What somebody may see: their own, a supervisor everybody's; the newest first. */
  public List<PracticeRunRow> visibleTo(Transaction tx, Actor actor, int limit) {
    return rows(tx, Permission.SEE_ALL_PRACTICE.of(actor) ? noCondition() : PRACTICE_RUN.STAFF_ID.eq(actor.id().value()), limit);
  }

  /** Somebody's own, the newest first. */
  public List<PracticeRunRow> of(Transaction tx, StaffId staff, int limit) {
    return rows(tx, PRACTICE_RUN.STAFF_ID.eq(staff.value()), limit);
  }

  private static List<PracticeRunRow> rows(Transaction tx, Condition which, int limit) {
    return tx.dsl()
        .select(PRACTICE_RUN.fields())
        .select(STAFF.NAME)
        .from(PRACTICE_RUN)
        .join(STAFF)
        .on(STAFF.ID.eq(PRACTICE_RUN.STAFF_ID))
        .where(which)
        .orderBy(PRACTICE_RUN.AT.desc(), PRACTICE_RUN.ID.desc())
        .limit(limit)
        .fetch(row -> new PracticeRunRow(row.get(PRACTICE_RUN.ID), run(row), row.get(STAFF.NAME)));
  }

  void add(Transaction tx, PracticeRun run) {
    var insert =
        tx.dsl()
            .insertInto(PRACTICE_RUN)
            .set(PRACTICE_RUN.STAFF_ID, run.staff().value())
            .set(PRACTICE_RUN.SCENARIO, run.scenario())
            .set(PRACTICE_RUN.AT, run.at())
            .set(PRACTICE_RUN.SECONDS, run.seconds());
    CHECKS.forEach((check, column) -> insert.set(column, run.passed().contains(check)));
    insert.execute();
  }

  private static PracticeRun run(Record row) {
    var passed = EnumSet.noneOf(Criterion.class);
    CHECKS.forEach(
        (check, column) -> {
          if (row.get(column)) {
            passed.add(check);
          }
        });
    return new PracticeRun(
        new StaffId(row.get(PRACTICE_RUN.STAFF_ID)),
        row.get(PRACTICE_RUN.SCENARIO),
        row.get(PRACTICE_RUN.AT),
        row.get(PRACTICE_RUN.SECONDS),
        passed);
  }
}
