package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_GRANT;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.RemedyId;
import app.fifteen.kernel.StaffId;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.EffectColumns;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.Terms;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/** What was offered to make up for complaints, and what the supervisor said to it. */
public final class GrantStore {

  public Optional<Grant> byId(Transaction tx, GrantId id) {
    return tx.dsl()
        .selectFrom(COMPLAINT_GRANT)
        .where(COMPLAINT_GRANT.ID.eq(id.value()))
        .fetchOptional(GrantStore::read);
  }

  /** All of a case, of every episode, in the order in which they were offered. */
  public List<Grant> of(Transaction tx, ComplaintId complaint) {
    return tx.dsl()
        .selectFrom(COMPLAINT_GRANT)
        .where(COMPLAINT_GRANT.COMPLAINT_ID.eq(complaint.value()))
        .orderBy(COMPLAINT_GRANT.ID)
        .fetch(GrantStore::read);
  }

  /** The bonuses that a client was given, of all cases, in the order in which they were offered. */
  List<Grant> bonusesOf(Transaction tx, ClientId client) {
    return tx.dsl()
        .select(COMPLAINT_GRANT.fields())
        .from(COMPLAINT_GRANT)
        .join(COMPLAINT)
        .on(COMPLAINT.ID.eq(COMPLAINT_GRANT.COMPLAINT_ID))
        .where(
            COMPLAINT.CLIENT_ID.eq(client.value()),
            COMPLAINT_GRANT.EFFECT.eq(EffectColumns.code(new Effect.Bonus())),
            COMPLAINT_GRANT.COST_MINOR.gt(0L),
            COMPLAINT_GRANT.STATE.in(GrantState.GIVEN.stream().map(EnumCode::of).toList()))
        .orderBy(COMPLAINT_GRANT.ID)
        .fetch(GrantStore::read);
  }

  /** @param fresh its id and version do not count yet */
  Grant add(Transaction tx, Grant fresh) {
    var id =
        tx.dsl()
            .insertInto(COMPLAINT_GRANT)
            .set(COMPLAINT_GRANT.COMPLAINT_ID, fresh.complaint().value())
            .set(COMPLAINT_GRANT.EPISODE, fresh.episode())
            .set(COMPLAINT_GRANT.OFFERED_AT, fresh.offeredAt())
            .set(COMPLAINT_GRANT.OFFERED_BY, fresh.offeredBy().value())
            .set(COMPLAINT_GRANT.WORDS, fresh.words())
            .set(COMPLAINT_GRANT.VERSION, 1)
            .set(columns(fresh))
            .returningResult(COMPLAINT_GRANT.ID)
            .fetchOne(COMPLAINT_GRANT.ID);
    return new Grant(
        new GrantId(id), fresh.complaint(), fresh.episode(), fresh.remedy(), fresh.terms(), fresh.validUntil(),
        fresh.state(), fresh.offeredAt(), fresh.offeredBy(), fresh.words(), fresh.approval(), 1);
  }

  /** @return it, with the version it is stored with; empty if somebody else changed it meanwhile */
  Optional<Grant> save(Transaction tx, Grant changed) {
    int updated =
        tx.dsl()
            .update(COMPLAINT_GRANT)
            .set(columns(changed))
            .set(COMPLAINT_GRANT.VERSION, changed.version() + 1)
            .where(COMPLAINT_GRANT.ID.eq(changed.id().value()), COMPLAINT_GRANT.VERSION.eq(changed.version()))
            .execute();
    return updated == 0 ? Optional.empty() : Optional.of(changed.withVersion(changed.version() + 1));
  }

  /** What became of the client, noted with everything of the current episode: by that each remedy is measured (R17). */
  void conclude(Transaction tx, ComplaintCase complaint, Aftermath aftermath) {
    tx.dsl()
        .update(COMPLAINT_GRANT)
        .set(COMPLAINT_GRANT.AFTERMATH, EnumCode.of(aftermath))
        .where(
            COMPLAINT_GRANT.COMPLAINT_ID.eq(complaint.id().value()),
            COMPLAINT_GRANT.EPISODE.eq(complaint.episode().number()))
        .execute();
  }

  private static Map<Field<?>, Object> columns(Grant grant) {
    var terms = grant.terms();
    var asked = grant.approval().flatMap(Approval::asked);
    var columns = new HashMap<Field<?>, Object>();
    columns.put(COMPLAINT_GRANT.REMEDY_ID, grant.remedy().map(RemedyId::value).orElse(null));
    columns.put(COMPLAINT_GRANT.NAME, terms.name());
    columns.put(COMPLAINT_GRANT.KIND, EnumCode.of(terms.kind()));
    columns.put(COMPLAINT_GRANT.EFFECT, EffectColumns.code(terms.effect()));
    columns.put(COMPLAINT_GRANT.TASK, EffectColumns.task(terms.effect()).orElse(null));
    columns.put(COMPLAINT_GRANT.COST_MINOR, terms.cost().minor());
    columns.put(COMPLAINT_GRANT.CURRENCY, terms.cost().currency().getCurrencyCode());
    columns.put(COMPLAINT_GRANT.VALID_DAYS, terms.validDays().orElse(null));
    columns.put(COMPLAINT_GRANT.VALID_UNTIL_ON, grant.validUntil().orElse(null));
    columns.put(COMPLAINT_GRANT.STATE, EnumCode.of(grant.state()));
    columns.put(COMPLAINT_GRANT.ANSWERED_AT, grant.approval().map(Approval::at).orElse(null));
    columns.put(COMPLAINT_GRANT.ANSWERED_BY, grant.approval().map(answer -> answer.by().value()).orElse(null));
    columns.put(COMPLAINT_GRANT.ANSWER_WORDS, grant.approval().map(Approval::words).orElse(null));
    columns.put(COMPLAINT_GRANT.ASKED_NAME, asked.map(Approval.Asked::name).orElse(null));
    columns.put(COMPLAINT_GRANT.ASKED_COST_MINOR, asked.map(one -> one.cost().minor()).orElse(null));
    return columns;
  }

  private static Grant read(Record row) {
    var currency = Currency.getInstance(row.get(COMPLAINT_GRANT.CURRENCY));
    return new Grant(
        new GrantId(row.get(COMPLAINT_GRANT.ID)),
        new ComplaintId(row.get(COMPLAINT_GRANT.COMPLAINT_ID)),
        row.get(COMPLAINT_GRANT.EPISODE),
        Optional.ofNullable(row.get(COMPLAINT_GRANT.REMEDY_ID)).map(RemedyId::new),
        new Terms(
            row.get(COMPLAINT_GRANT.NAME),
            EnumCode.read(RemedyKind.class, row.get(COMPLAINT_GRANT.KIND)),
            EffectColumns.read(row.get(COMPLAINT_GRANT.EFFECT), row.get(COMPLAINT_GRANT.TASK)),
            new Money(row.get(COMPLAINT_GRANT.COST_MINOR), currency),
            Optional.ofNullable(row.get(COMPLAINT_GRANT.VALID_DAYS))),
        Optional.ofNullable(row.get(COMPLAINT_GRANT.VALID_UNTIL_ON)),
        EnumCode.read(GrantState.class, row.get(COMPLAINT_GRANT.STATE)),
        row.get(COMPLAINT_GRANT.OFFERED_AT),
        new StaffId(row.get(COMPLAINT_GRANT.OFFERED_BY)),
        row.get(COMPLAINT_GRANT.WORDS),
        approval(row, currency),
        row.get(COMPLAINT_GRANT.VERSION));
  }

  private static Optional<Approval> approval(Record row, Currency currency) {
    return Optional.ofNullable(row.get(COMPLAINT_GRANT.ANSWERED_AT))
        .map(
            at ->
                new Approval(
                    at,
                    new StaffId(row.get(COMPLAINT_GRANT.ANSWERED_BY)),
                    Optional.ofNullable(row.get(COMPLAINT_GRANT.ANSWER_WORDS)).orElse(""),
                    Optional.ofNullable(row.get(COMPLAINT_GRANT.ASKED_NAME))
                        .map(
                            name ->
                                new Approval.Asked(
                                    name, new Money(row.get(COMPLAINT_GRANT.ASKED_COST_MINOR), currency)))));
  }
}
