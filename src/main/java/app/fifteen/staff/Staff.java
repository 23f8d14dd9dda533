package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import java.time.Clock;

/** Those who work in the office: what can be done about them. */
public final class Staff {

  public final StaffStore store = new StaffStore();
  public final StaffPhotoStore photos = new StaffPhotoStore();
  public final FindColleague findColleague;
  public final BecomeSupervisor becomeSupervisor;
  public final SetUpOffice setUpOffice;
  public final ApplyOffice applyOffice;
  public final HireStaff hireStaff;
  public final ChangeStaff changeStaff;
  public final UndoStaffChange undoStaffChange;
  public final GoOnDuty goOnDuty;

  public Staff(Database database, Clock clock, Offices offices) {
    findColleague = new FindColleague(database, store);
    becomeSupervisor = new BecomeSupervisor(database, store, clock);
    setUpOffice = new SetUpOffice(database, offices.store, store, clock);
    applyOffice = new ApplyOffice(database, offices.store, clock);
    hireStaff = new HireStaff(database, offices.store, store, photos);
    undoStaffChange = new UndoStaffChange(database, store, photos);
    changeStaff = new ChangeStaff(database, offices.store, store, photos);
    goOnDuty = new GoOnDuty(database, store, clock);
  }
}
