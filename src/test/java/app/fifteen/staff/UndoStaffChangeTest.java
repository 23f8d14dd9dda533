package app.fifteen.staff;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.request.Action;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.RequestFixture;
import java.util.Optional;

class UndoStaffChangeTest {

  private HouseFixture house;
  private Actor svetlana;

  private Staff people(Database database) {
    house = HouseFixture.in(database);
    svetlana = house.hire("Svetlana", Role.SUPERVISOR);
    return house.staff();
  }

  private Optional<StaffMember> stored(StaffMember member) {
    return house.database.read(tx -> house.staff.byId(tx, member.id()));
  }

  @StoreTest
  void whoeverWasEnteredByASlipGoesAndWhoeverHasDoneSomethingStays(Database database) {
    var people = people(database);
    var slip = people.hireStaff.hire(StaffDraft.named("Anna", Role.MANAGER), new PhotoChange.Put(new byte[] {1}), svetlana).orFail();
    people.undoStaffChange.undoHiring(slip, svetlana).orFail();
    assertThat(stored(slip)).isEmpty();

    var boris = people.hireStaff.hire(StaffDraft.named("Boris", Role.MANAGER), new PhotoChange.Keep(), svetlana).orFail();
    var request = RequestFixture.newRequest(house).stored();
    house.handle.handle(request, new Action.TakeOn(), boris.actor()).orFail();
    assertThat(people.undoStaffChange.undoHiring(boris, svetlana)).isEqualTo(Outcome.refused("staff.undo.needed"));
    assertThat(stored(boris)).contains(boris);
  }

  @StoreTest
  void aChangeIsTakenBackWithThePhotoUnlessSomebodyWentOnWithIt(Database database) {
    var people = people(database);
    byte[] photo = {1, 2};
    var anna = people.hireStaff.hire(StaffDraft.named("Anna", Role.MANAGER), new PhotoChange.Put(photo), svetlana).orFail();
    var before = new UndoStaffChange.Before(anna, Optional.of(new PhotoChange.Put(photo)));
    var after = people.changeStaff.change(anna.id(), StaffDraft.named("Anya", Role.MANAGER), new PhotoChange.Remove(), svetlana).orFail();
    people.undoStaffChange.undo(before, after, svetlana).orFail();
    assertThat(stored(anna)).contains(anna);
    Optional<byte[]> shown = database.read(tx -> people.photos.photo(tx, anna.id()));
    assertThat(shown.orElseThrow()).isEqualTo(photo);
    assertThat(people.undoStaffChange.undo(before, after, svetlana)).isEqualTo(Outcome.refused("staff.undo.stale"));
  }
}
