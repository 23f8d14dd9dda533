package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import java.util.Optional;

/** Takes back what was just entered or changed about somebody who works here, unless somebody else went on with it. */
public final class UndoStaffChange {

  private final Database database;
  private final StaffStore staff;
  private final StaffPhotoStore photos;

  UndoStaffChange(Database database, StaffStore staff, StaffPhotoStore photos) {
    this.database = database;
    this.staff = staff;
    this.photos = photos;
  }

  /** @param photo as it was, where it was changed */
  public record Before(StaffMember member, Optional<PhotoChange> photo) {}

  /** @param after as they are since */
  public Outcome<StaffMember> undo(Before before, StaffMember after, Actor actor) {
    return database.decide(tx -> Permission.KEEP_STAFF.check(tx, actor).then(_ -> undo(tx, before, after)));
  }

  private Outcome<StaffMember> undo(Transaction tx, Before before, StaffMember after) {
    var was = before.member();
    var all = staff.allToChange(tx);
    if (!all.contains(after)) {
      return Outcome.refused("staff.undo.stale");
    }
    if (!Permission.KEEP_STAFF.of(was) && all.stream().noneMatch(one -> !one.id().equals(was.id()) && Permission.KEEP_STAFF.of(one))) {
      return Outcome.refused("staff.last_supervisor");
    }
    staff.update(tx, was);
    before.photo().ifPresent(photo -> photos.change(tx, was.id(), photo));
    return Outcome.done(was);
  }

  /** Takes back that somebody was entered. @return refused once they have done anything, or are named anywhere */
  public Outcome<StaffMember> undoHiring(StaffMember hired, Actor actor) {
    return database.decide(
        tx ->
            Permission.KEEP_STAFF
                .check(tx, actor)
                .then(
                    _ ->
                        tx.removes(() -> remove(tx, hired))
                            ? Outcome.done(hired)
                            : Outcome.refused("staff.undo.needed")));
  }

  private void remove(Transaction tx, StaffMember hired) {
    photos.change(tx, hired.id(), new PhotoChange.Remove());
    staff.remove(tx, hired.id());
  }
}
