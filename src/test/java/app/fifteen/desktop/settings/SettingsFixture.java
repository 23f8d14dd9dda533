package app.fifteen.desktop.settings;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Role;
import app.fifteen.office.OfficePolicy;
import app.fifteen.request.HouseFixture;
import app.fifteen.staff.StaffPhotoStore;

/** The settings of a house at work, at the desk of its supervisor, without a window. */
final class SettingsFixture {

  final HouseFixture house;
  final Actor supervisor;
  final Actor manager;
  final Desk desk;
  final OfficeSettingsViewModel settings;
  final PreviewViewModel preview;
  final StaffViewModel staff;
  final StaffPhotoStore photos;

  private SettingsFixture(HouseFixture house, Language language) {
    this.house = house;
    photos = house.staff().photos;
    var database = house.database;
    var tasks = Tasks.sameThread();
    supervisor = house.hire("Anna", Role.SUPERVISOR);
    manager = house.hire("Ivan", Role.MANAGER);
    desk = new Desk(new Messages(language), supervisor, inForce());
    settings =
        new OfficeSettingsViewModel(house.staff().applyOffice, desk, tasks, new Notices());
    preview = new PreviewViewModel(desk.messages(), house.clock, tasks, settings.soundProperty());
    staff =
        new StaffViewModel(
            database, house.staff, photos, new StaffSaving(database, house.staff()), desk, tasks, new Notices());
    staff.refresh();
  }

  static SettingsFixture in(Database database) {
    return in(database, Language.EN);
  }

  static SettingsFixture in(Database database, Language language) {
    return new SettingsFixture(HouseFixture.in(database), language);
  }

  OfficePolicy inForce() {
    return house.database.read(house.offices::current).orElseThrow();
  }

  void seat(Actor actor) {
    desk.actorProperty().set(actor);
  }

  /** Another desk decides, and this one hears of it. */
  OfficePolicy elsewhere(String from, String to) {
    house.apply(HouseFixture.OFFICE.replace(from, to));
    var policy = inForce();
    desk.setPolicy(policy);
    return policy;
  }
}
