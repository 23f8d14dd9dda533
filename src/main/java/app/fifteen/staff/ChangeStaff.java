package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.StaffId;
import app.fifteen.office.OfficeStore;
import java.util.List;

/**
 * Renames someone, gives them another role or another phone, notes that they left or came back; only a supervisor may.
 * The last active supervisor stays one: nobody else could ever make another.
 */
public final class ChangeStaff {

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final StaffPhotoStore photos;

  public ChangeStaff(Database database, OfficeStore offices, StaffStore staff, StaffPhotoStore photos) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
    this.photos = photos;
  }

  /** @param wanted the member as they are to be from now on */
  public Outcome<StaffMember> change(StaffId id, StaffDraft wanted, PhotoChange photo, Actor actor) {
    return database.decide(
        tx -> Permission.KEEP_STAFF.check(tx, actor).then(_ -> change(tx, id, wanted, photo)));
  }

  private Outcome<StaffMember> change(Transaction tx, StaffId id, StaffDraft wanted, PhotoChange photo) {
    var others = others(staff.allToChange(tx), id);
    if (!Permission.KEEP_STAFF.of(wanted.role(), wanted.active()) && others.stream().noneMatch(Permission.KEEP_STAFF::of)) {
      return Outcome.refused("staff.last_supervisor");
    }
    return StaffReader.read(wanted, others, region(tx))
        .outcome()
        .then(
            facts -> {
              var changed = new StaffMember(id, facts.name(), wanted.role(), wanted.active(), facts.reach());
              staff.update(tx, changed);
              photos.change(tx, id, photo);
              return Outcome.done(changed);
            });
  }

  private String region(Transaction tx) {
    return offices.current(tx).orElseThrow().office().phoneRegion();
  }

  private static List<StaffMember> others(List<StaffMember> all, StaffId id) {
    return all.stream().filter(member -> !member.id().equals(id)).toList();
  }
}
