package app.fifteen.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.staff.StaffStore;
import java.util.Optional;

class CompanyTest {

  private final CompanyStore companies = new CompanyStore();
  private final StaffStore staff = new StaffStore();

  @StoreTest
  void aNameIsTakenOnce(Database database) {
    var add = new AddCompany(database, companies);
    var globus = add.add(" Globus ").orFail();
    assertThat(globus.name()).isEqualTo("Globus");
    assertThat(add.add("Globus")).isEqualTo(Outcome.refused("company.name.taken", "Globus"));
    assertThat(add.add("")).isEqualTo(Outcome.refused("company.name.missing"));
    assertThat(database.read(companies::all)).containsExactly(globus);
  }

  @StoreTest
  void aSupervisorAppointsWhoMayCurate(Database database) {
    var appoint = new AppointCurator(database, companies, staff);
    var globus = new AddCompany(database, companies).add("Globus").orFail();
    var supervisor = database.write(tx -> staff.add(tx, "Svetlana", Role.SUPERVISOR));
    var curator = database.write(tx -> staff.add(tx, "Kira", Role.CURATOR));
    var manager = database.write(tx -> staff.add(tx, "Anna", Role.MANAGER));
    assertThat(appoint.appoint(globus.id(), Optional.of(curator.id()), curator.actor()))
        .isEqualTo(Outcome.refused("company.curator.supervisor_only", "Svetlana"));
    assertThat(appoint.appoint(globus.id(), Optional.of(manager.id()), supervisor.actor()))
        .isEqualTo(Outcome.refused("company.curator.may_not", "Anna"));
    assertThat(appoint.appoint(globus.id(), Optional.of(curator.id()), supervisor.actor()).orFail().curator())
        .contains(curator.id());
    assertThat(database.read(tx -> companies.byName(tx, "Globus")).orElseThrow().curator()).contains(curator.id());
  }
}
