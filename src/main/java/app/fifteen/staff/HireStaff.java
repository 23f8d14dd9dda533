package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;

/** Enters someone new; only a supervisor may. */
public final class HireStaff {

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final StaffPhotoStore photos;

  public HireStaff(Database database, OfficeStore offices, StaffStore staff, StaffPhotoStore photos) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
    this.photos = photos;
  }

  public Outcome<StaffMember> hire(StaffDraft draft, PhotoChange photo, Actor actor) {
    return database.decide(tx -> Permission.KEEP_STAFF.check(tx, actor).then(_ -> hire(tx, draft, photo)));
  }

  private Outcome<StaffMember> hire(Transaction tx, StaffDraft draft, PhotoChange photo) {
    return StaffReader.read(draft, staff.allToChange(tx), region(tx))
        .outcome()
        .then(
            facts -> {
              var hired = staff.add(tx, facts.name(), draft.role(), facts.reach());
              photos.change(tx, hired.id(), photo);
              return Outcome.done(hired);
            });
  }

  private String region(Transaction tx) {
    return offices.current(tx).orElseThrow().office().phoneRegion();
  }
}
