package app.fifteen.desktop.settings;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.desktop.kit.UndoableActions.WayBack;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.PhotoChange;
import app.fifteen.staff.Staff;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.UndoStaffChange;
import java.util.Optional;

/** Stores what is typed about somebody who works here, and knows the way back. */
final class StaffSaving {

  private final Database database;
  private final Staff people;

  /** @param back takes it back */
  record Saved(StaffMember member, String doneKey, WayBack back) {}

  StaffSaving(Database database, Staff people) {
    this.database = database;
    this.people = people;
  }

  /** In the background. */
  Outcome<Saved> change(StaffId id, StaffForm.Typed typed, Actor actor) {
    var before = database.read(tx -> before(tx, id, typed.photo()));
    return people.changeStaff
        .change(id, typed.draft(), typed.photo(), actor)
        .then(
            after ->
                Outcome.done(
                    new Saved(after, "settings.staff.changed", by -> people.undoStaffChange.undo(before, after, by))));
  }

  private UndoStaffChange.Before before(Transaction tx, StaffId id, PhotoChange change) {
    var photo =
        change.isChange()
            ? Optional.of(people.photos.photo(tx, id).<PhotoChange>map(PhotoChange.Put::new).orElseGet(PhotoChange.Remove::new))
            : Optional.<PhotoChange>empty();
    return new UndoStaffChange.Before(people.store.byId(tx, id).orElseThrow(), photo);
  }

  /** In the background. */
  Outcome<Saved> hire(StaffForm.Typed typed, Actor actor) {
    return people.hireStaff
        .hire(typed.draft(), typed.photo(), actor)
        .then(
            hired ->
                Outcome.done(
                    new Saved(hired, "settings.staff.hired", by -> people.undoStaffChange.undoHiring(hired, by))));
  }
}
