package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.COMPANY_CONTACT;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import app.fifteen.database.PhoneTail;
import app.fifteen.database.TextRange;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Folding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The client companies as a list, by name. */
public final class CompanyList {

  private static final Field<Integer> PERSONS =
      field(
          selectCount()
              .from(CLIENT)
              .where(CLIENT.COMPANY_ID.eq(COMPANY.ID), CLIENT.STATE.eq(ClientColumns.KNOWN)));

  private final CompanyRiskStore risks;

  public CompanyList(CompanyRiskStore risks) {
    this.risks = risks;
  }

  /** The lines that follow one, or the first ones. */
  public List<CompanyRow> page(
      Transaction tx, CompanyFilter filter, Optional<CompanyRow> after, int limit, Instant now) {
    var rows =
        tx.dsl()
            .select(COMPANY.ID, COMPANY.NAME, STAFF.NAME, PERSONS)
            .from(COMPANY)
            .leftJoin(STAFF)
            .on(STAFF.ID.eq(COMPANY.CURATOR_ID))
            .where(condition(tx, filter), after.map(CompanyList::behind).orElse(noCondition()))
            .orderBy(COMPANY.FOLDED_NAME, COMPANY.ID)
            .limit(limit)
            .fetch(CompanyList::row);
    var atRisk = risks.atRisk(tx, rows.stream().map(CompanyRow::id).toList(), now);
    return rows.stream().map(row -> atRisk.contains(row.id()) ? row.withRisk() : row).toList();
  }

  public Counted size(Transaction tx, CompanyFilter filter) {
    return new Counted(tx.dsl().selectCount().from(COMPANY).where(condition(tx, filter)).fetchSingle().value1(), false);
  }

  private static Condition behind(CompanyRow last) {
    return DSL.row(COMPANY.FOLDED_NAME, COMPANY.ID).gt(Folding.fold(last.name()), last.id().value());
  }

  private static Condition condition(Transaction tx, CompanyFilter filter) {
    var search = TypedSearch.of(filter.search(), filter.region());
    var whose = filter.mine() ? COMPANY.CURATOR_ID.eq(filter.me().value()) : noCondition();
    if (search.isEmpty()) {
      return whose;
    }
    var named = and(search.words().stream().map(COMPANY.FOLDED_NAME::contains).toList());
    var reached =
        COMPANY.ID.in(
            select(COMPANY_CONTACT.COMPANY_ID)
                .from(COMPANY_CONTACT)
                .where(
                    or(
                        search.contacts().stream()
                            .map(start -> TextRange.begins(COMPANY_CONTACT.VALUE, start))
                            .toList())
                        .or(ended(tx, search))));
    return whose.and(search.contacts().isEmpty() ? named : named.or(reached));
  }

  private static Condition ended(Transaction tx, TypedSearch search) {
    return search
        .ending()
        .map(digits -> PhoneTail.ends(tx.dialect(), COMPANY_CONTACT.KIND, COMPANY_CONTACT.VALUE, digits))
        .orElse(falseCondition());
  }

  private static CompanyRow row(Record row) {
    return new CompanyRow(
        new CompanyId(row.get(COMPANY.ID)),
        row.get(COMPANY.NAME),
        Optional.ofNullable(row.get(STAFF.NAME)),
        row.get(PERSONS),
        false);
  }
}
