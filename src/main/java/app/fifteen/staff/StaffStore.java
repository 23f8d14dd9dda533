package app.fifteen.staff;

import static app.fifteen.database.schema.Tables.DUTY;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.StaffMember.Reach;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordMapper;

/** Who works here, and who was on duty when. */
public final class StaffStore {

  private static final RecordMapper<Record, StaffMember> MEMBER =
      row ->
          new StaffMember(
              new StaffId(row.get(STAFF.ID)),
              row.get(STAFF.NAME),
              EnumCode.read(Role.class, row.get(STAFF.ROLE)),
              row.get(STAFF.ACTIVE),
              reach(row));

  private static Reach reach(Record row) {
    var extension = Optional.ofNullable(row.get(STAFF.PHONE_EXTENSION)).orElse("");
    return new Reach(
        Optional.ofNullable(row.get(STAFF.PHONE)).map(e164 -> new Phone(e164, extension)),
        Optional.ofNullable(row.get(STAFF.EMAIL)).map(Email::new),
        Optional.ofNullable(row.get(STAFF.DEPARTMENT)));
  }

  public List<StaffMember> all(Transaction tx) {
    return tx.dsl().selectFrom(STAFF).orderBy(STAFF.NAME).fetch(MEMBER);
  }

  /** {@link #all}, with everybody else's changes held off until this transaction ends. */
  List<StaffMember> allToChange(Transaction tx) {
    tx.lock(STAFF);
    return all(tx);
  }

  /** Who to turn to when only a supervisor may: their names, with commas between. */
  public String supervisorNames(Transaction tx) {
    return namesOf(tx, Permission.KEEP_STAFF);
  }

  /** Who may do something: their names, with commas between. */
  String namesOf(Transaction tx, Permission permission) {
    return all(tx).stream()
        .filter(permission::of)
        .map(StaffMember::name)
        .collect(Collectors.joining(", "));
  }

  public Optional<StaffMember> byId(Transaction tx, StaffId id) {
    return tx.dsl().selectFrom(STAFF).where(STAFF.ID.eq(id.value())).fetchOptional(MEMBER);
  }

  public Optional<StaffMember> byName(Transaction tx, String name) {
    return tx.dsl().selectFrom(STAFF).where(STAFF.NAME.eq(name)).fetchOptional(MEMBER);
  }

  /** Somebody of whom a file tells no more than the name. */
  public StaffMember addNamed(Transaction tx, String name) {
    return add(tx, name, Role.MANAGER);
  }

  /** {@link #add(Transaction, String, Role, Reach)} of whom no more is known. */
  public StaffMember add(Transaction tx, String name, Role role) {
    return add(tx, name, role, Reach.NONE);
  }

  /** @throws org.jooq.exception.DataAccessException if the name is taken */
  StaffMember add(Transaction tx, String name, Role role, Reach reach) {
    var id =
        tx.dsl()
            .insertInto(STAFF)
            .set(STAFF.NAME, name)
            .set(STAFF.ROLE, EnumCode.of(role))
            .set(STAFF.ACTIVE, true)
            .set(columns(reach))
            .returningResult(STAFF.ID)
            .fetchOne(STAFF.ID);
    return new StaffMember(new StaffId(id), name, role, true, reach);
  }

  /** Somebody who was entered by a slip of the hand; the keys between the tables refuse anybody else. */
  void remove(Transaction tx, StaffId id) {
    tx.dsl().deleteFrom(STAFF).where(STAFF.ID.eq(id.value())).execute();
  }

  public void update(Transaction tx, StaffMember member) {
    tx.dsl()
        .update(STAFF)
        .set(STAFF.NAME, member.name())
        .set(STAFF.ROLE, EnumCode.of(member.role()))
        .set(STAFF.ACTIVE, member.active())
        .set(columns(member.reach()))
        .where(STAFF.ID.eq(member.id().value()))
        .execute();
  }

  private static Map<Field<?>, Object> columns(Reach reach) {
    var columns = new HashMap<Field<?>, Object>();
    columns.put(STAFF.PHONE, reach.phone().map(Phone::e164).orElse(null));
    columns.put(STAFF.PHONE_EXTENSION, reach.phone().map(Phone::extension).filter(one -> !one.isEmpty()).orElse(null));
    columns.put(STAFF.EMAIL, reach.email().map(Email::address).orElse(null));
    columns.put(STAFF.DEPARTMENT, reach.department().orElse(null));
    return columns;
  }

  public void putOnDuty(Transaction tx, StaffId id, Instant from) {
    tx.dsl().insertInto(DUTY).set(DUTY.STAFF_ID, id.value()).set(DUTY.FROM_AT, from).execute();
  }

  /** Who was on duty up to an instant, for asking many times. */
  public DutyRoster roster(Transaction tx, Instant until) {
    var turns = new HashMap<Instant, StaffId>();
    tx.dsl()
        .select(DUTY.FROM_AT, DUTY.STAFF_ID)
        .from(DUTY)
        .where(DUTY.FROM_AT.le(until))
        .orderBy(DUTY.FROM_AT, DUTY.ID)
        .forEach(row -> turns.put(row.value1(), new StaffId(row.value2())));
    return new DutyRoster(turns);
  }

  /** Who answered for unclaimed requests at an instant (R10). */
  public Optional<StaffMember> onDuty(Transaction tx, Instant at) {
    return tx.dsl()
        .select(STAFF.fields())
        .from(DUTY)
        .join(STAFF)
        .on(STAFF.ID.eq(DUTY.STAFF_ID))
        .where(DUTY.FROM_AT.le(at))
        .orderBy(DUTY.FROM_AT.desc(), DUTY.ID.desc())
        .limit(1)
        .fetchOptional(MEMBER);
  }
}
