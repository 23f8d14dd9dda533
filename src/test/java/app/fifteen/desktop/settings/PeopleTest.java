package app.fifteen.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Role;
import app.fifteen.staff.StaffMember;

class PeopleTest {

  @StoreTest
  void a_supervisor_enters_and_changes_staff(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);

      at.staff.nameProperty().set("Olga");
      at.staff.roleProperty().set(Role.CURATOR);
      at.staff.save();
      assertThat(at.staff.rows()).extracting(StaffMember::name).containsExactly("Anna", "Ivan", "Olga");
      assertThat(at.staff.selectedProperty().get().name()).isEqualTo("Olga");

      at.staff.nameProperty().set("Olga K.");
      at.staff.activeProperty().set(false);
      at.staff.save();
      assertThat(at.staff.rows().getLast().name()).isEqualTo("Olga K.");
      assertThat(at.staff.rows().getLast().active()).isFalse();
      assertThat(at.staff.hasUnsavedChanges()).isFalse();
    }
  }

  @StoreTest
  void a_refusal_is_a_sentence_and_what_was_typed_stays(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.staff.selectedProperty().set(at.staff.rows().getFirst());

      at.staff.roleProperty().set(Role.MANAGER);
      at.staff.save();

      assertThat(at.staff.problemProperty().get()).startsWith("This is the last active supervisor");
      assertThat(at.staff.hasUnsavedChanges()).isTrue();
      at.staff.refresh();
      assertThat(at.staff.roleProperty().get()).isEqualTo(Role.MANAGER);
    }
  }

  @StoreTest
  void looking_at_somebody_else_loses_nothing_typed(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.staff.selectedProperty().set(at.staff.rows().getFirst());
      at.staff.nameProperty().set("Anna S.");

      at.staff.selectedProperty().set(at.staff.rows().getLast());
      assertThat(at.staff.nameProperty().get()).isEqualTo("Ivan");
      assertThat(at.staff.hasUnsavedChanges()).isTrue();

      at.staff.selectedProperty().set(at.staff.rows().getFirst());
      assertThat(at.staff.nameProperty().get()).isEqualTo("Anna S.");
      at.staff.save();
      assertThat(at.staff.hasUnsavedChanges()).isFalse();
    }
  }

  @StoreTest
  void whoever_sits_here_is_known_by_the_new_name(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.staff.selectedProperty().set(at.staff.rows().getFirst());

      at.staff.nameProperty().set("Anna S.");
      at.staff.save();

      assertThat(at.desk.actor().name()).isEqualTo("Anna S.");
    }
  }

  @StoreTest
  void a_company_is_added_by_anybody_and_its_curator_appointed_by_a_supervisor(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.seat(at.manager);
      at.companies.newNameProperty().set("Daisy");
      at.companies.add();
      assertThat(at.companies.selectedProperty().get().company().name()).isEqualTo("Daisy");

      var anna = at.companies.curators().getLast();
      at.companies.appoint(anna);
      assertThat(at.companies.curatorProblemProperty().get()).contains("supervisor");

      at.seat(at.supervisor);
      at.companies.appoint(anna);
      assertThat(at.companies.rows().getFirst().curator()).isEqualTo("Anna");
      assertThat(at.companies.curators()).hasSize(2);
    }
  }

  @StoreTest
  void a_company_twice_is_refused(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.companies.newNameProperty().set("Daisy");
      at.companies.add();
      at.companies.newNameProperty().set("Daisy");
      at.companies.add();

      assertThat(at.companies.addProblemProperty().get()).contains("Daisy");
      assertThat(at.companies.rows()).hasSize(1);
    }
  }
}
