package app.fifteen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.Role;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.HouseFixture;
import app.fifteen.timeline.TimelineRow;
import app.fifteen.timeline.TimelineSubject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class CompanyTest {

  @StoreTest
  void aNameIsTakenOnce(Database database) {
    var house = HouseFixture.in(database);
    var add = house.clients().addCompany;
    var globus = add.add(" Globus ").orFail();
    assertThat(globus.name()).isEqualTo("Globus");
    assertThat(add.add("Globus")).isEqualTo(Outcome.refused("company.name.taken", "Globus").at(ClientField.NAME));
    assertThat(add.add("")).isEqualTo(Outcome.refused("company.name.missing"));
    assertThat(database.read(house.companies::all)).containsExactly(globus);
  }

  @StoreTest
  void aSupervisorAppointsWhoMayCurate(Database database) {
    var house = HouseFixture.in(database);
    var appoint = house.clients().appointCurator;
    var globus = house.clients().addCompany.add("Globus").orFail();
    var supervisor = house.hire("Svetlana", Role.SUPERVISOR);
    var curator = house.hire("Kira", Role.CURATOR);
    var manager = house.hire("Anna", Role.MANAGER);
    assertThat(appoint.appoint(globus.id(), Optional.of(curator.id()), curator))
        .isEqualTo(Outcome.refused("company.curator.supervisor_only", "Svetlana"));
    assertThat(appoint.appoint(globus.id(), Optional.of(manager.id()), supervisor))
        .isEqualTo(Outcome.refused("company.curator.may_not", "Anna"));
    assertThat(appoint.appoint(globus.id(), Optional.of(curator.id()), supervisor).orFail().curator())
        .contains(curator.id());
    assertThat(database.read(tx -> house.companies.byName(tx, "Globus")).orElseThrow().curator()).contains(curator.id());
  }

  private static CompanyDraft globus(String name, String... phones) {
    return new CompanyDraft(name, List.of(phones), List.of("Office@Globus.example"), "Pays late");
  }

  @StoreTest
  void whatIsKnownOfACompanyChangesUnlessSomebodyElseWasFaster(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var change = house.clients().changeCompany;
    var globus = house.company("Globus", Optional.empty());
    house.company("Daisy", Optional.empty());
    change.change(globus.id(), 1, globus("Globus Ltd", "8 495 123-45-67", "8 495 123-45-68"), anna).orFail();
    var stored = database.read(tx -> house.companies.details(tx, globus.id())).orElseThrow();
    assertThat(stored.company().name()).isEqualTo("Globus Ltd");
    assertThat(stored.phones()).extracting(Phone::e164).containsExactly("+74951234567", "+74951234568");
    assertThat(stored.emails()).containsExactly(new Email("office@globus.example"));
    assertThat(stored.notes()).contains("Pays late");
    assertThat(change.change(globus.id(), 1, globus("Other"), anna)).isEqualTo(Outcome.refused("company.stale"));
    assertThat(change.change(globus.id(), 2, globus("Daisy"), anna)).isEqualTo(Outcome.refused("company.name.taken", "Daisy").at(ClientField.NAME));
    assertThat(change.change(globus.id(), 2, globus("Globus", "12"), anna)).isInstanceOf(Outcome.Refused.class);
  }

  /** R8: a company that moved, or that somebody else curates now. */
  @StoreTest
  void whatACompanysFieldsSaidBeforeStandsInItsStory(Database database) {
    var house = HouseFixture.in(database);
    var boss = house.hire("Svetlana", Role.SUPERVISOR);
    var kira = house.hire("Kira", Role.CURATOR);
    var globus = house.company("Globus", Optional.of(kira));
    var change = house.clients().changeCompany;
    var here = new PostalAddress("1 High St", "N1 9GU", "London", "");
    change.change(globus.id(), 1, new CompanyDraft("Globus", List.of("8 495 123-45-67"), List.of(), "", here), boss).orFail();
    house.clock.pass(Duration.ofMinutes(1));
    change.change(globus.id(), 2, new CompanyDraft("Globus Ltd", List.of(), List.of(), ""), boss).orFail();
    house.clock.pass(Duration.ofMinutes(1));
    house.clients().appointCurator.appoint(globus.id(), Optional.empty(), boss).orFail();
    var lines =
        database.read(
            tx ->
                house
                    .timelines()
                    .store
                    .page(tx, new TimelineSubject.OfCompany(globus.id()), boss, Set.of(), Optional.empty(), 10));
    assertThat(lines)
        .extracting(TimelineRow::happened, row -> row.words().orElse(""), row -> row.who().orElse(""))
        .containsExactly(
            tuple(new CompanyHappened(CompanyHappened.CURATOR), "Kira", "Svetlana"),
            tuple(new CompanyHappened("address"), "1 High St, N1 9GU London", "Svetlana"),
            tuple(new CompanyHappened("phones"), "+74951234567", "Svetlana"),
            tuple(new CompanyHappened("name"), "Globus", "Svetlana"),
            tuple(new CompanyHappened("address"), "", "Svetlana"),
            tuple(new CompanyHappened("phones"), "", "Svetlana"));
  }

  @StoreTest
  void aStrangerOnACompanysNumberJoinsIt(Database database) {
    var house = HouseFixture.in(database);
    var globus = house.company("Globus", Optional.empty());
    var daisy = house.company("Daisy", Optional.empty());
    var anna = house.hire("Anna", Role.MANAGER);
    var change = house.clients().changeCompany;
    change.change(globus.id(), 1, globus("Globus", "8 495 123-45-67", "8 495 000-00-00"), anna).orFail();
    change.change(daisy.id(), 1, globus("Daisy", "8 495 000-00-00"), anna).orFail();
    assertThat(companyOf(house, "+7 (495) 123 45 67")).contains(globus.id());
    assertThat(companyOf(house, "+7 (495) 000 00 00")).as("a number of two companies").isEmpty();
    assertThat(companyOf(house, "+7 (495) 777 00 00")).isEmpty();
  }

  private static Optional<CompanyId> companyOf(HouseFixture house, String phone) {
    var draft =
        new Arrival.Draft(
            "", house.clock.instant(), Channel.PHONE, "Somebody", phone, "", Optional.empty(), "A tour", "");
    house.register.register(draft).orFail();
    var owners = house.database.read(tx -> house.knownClients.byContacts(tx, List.of(phone.replaceAll("[^+\\d]", ""))));
    return owners.values().iterator().next().getFirst().company();
  }
}
