package app.fifteen.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.kit.PictureFile;
import app.fifteen.kernel.Role;
import app.fifteen.staff.StaffField;
import app.fifteen.staff.StaffMember;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {

  @StoreTest
  void a_supervisor_enters_and_changes_staff(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);

      at.staff.form().name.set("Olga");
      at.staff.form().role.set(Role.CURATOR);
      at.staff.save();
      assertThat(at.staff.rows()).extracting(StaffMember::name).containsExactly("Anna", "Ivan", "Olga");
      assertThat(at.staff.selectedProperty().get().name()).isEqualTo("Olga");

      at.staff.form().name.set("Olga K.");
      at.staff.form().active.set(false);
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

      at.staff.form().role.set(Role.MANAGER);
      at.staff.save();

      assertThat(at.staff.problems().ofTheWholeProperty().get()).startsWith("This is the last active supervisor");
      assertThat(at.staff.hasUnsavedChanges()).isTrue();
      at.staff.refresh();
      assertThat(at.staff.form().role.get()).isEqualTo(Role.MANAGER);
    }
  }

  @StoreTest
  void looking_at_somebody_else_loses_nothing_typed(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.staff.selectedProperty().set(at.staff.rows().getFirst());
      at.staff.form().name.set("Anna S.");

      at.staff.selectedProperty().set(at.staff.rows().getLast());
      assertThat(at.staff.form().name.get()).isEqualTo("Ivan");
      assertThat(at.staff.hasUnsavedChanges()).isTrue();

      at.staff.selectedProperty().set(at.staff.rows().getFirst());
      assertThat(at.staff.form().name.get()).isEqualTo("Anna S.");
      at.staff.save();
      assertThat(at.staff.hasUnsavedChanges()).isFalse();
    }
  }

  @StoreTest
  void whoever_sits_here_is_known_by_the_new_name(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.staff.selectedProperty().set(at.staff.rows().getFirst());

      at.staff.form().name.set("Anna S.");
      at.staff.save();

      assertThat(at.desk.actor().name()).isEqualTo("Anna S.");
    }
  }

  @StoreTest
  void phone_mail_and_department_are_kept_and_shown_as_people_write_them(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.staff.selectedProperty().set(at.staff.rows().getLast());
      at.staff.form().phone.set("+7 495 000-14-11 ext. 104");
      at.staff.form().email.set(" Ivan@Office.example");
      at.staff.form().department.set("Bookings");
      at.staff.save();

      assertThat(at.staff.hasUnsavedChanges()).isFalse();
      assertThat(at.staff.form().phone.get()).isEqualTo("8 (495) 000-14-11 ext. 104");
      assertThat(at.staff.form().email.get()).isEqualTo("ivan@office.example");
      assertThat(at.staff.rows().getLast().reach().department()).contains("Bookings");
    }
  }

  @StoreTest
  void everything_wrong_is_said_at_its_field_at_once(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      at.staff.begin();
      at.staff.form().name.set("anna");
      at.staff.form().phone.set("12");
      at.staff.form().email.set("nobody at home");
      at.staff.save();

      assertThat(at.staff.problems().byFieldProperty().get())
          .containsOnlyKeys(StaffField.NAME, StaffField.PHONE, StaffField.EMAIL);
      assertThat(at.staff.rows()).hasSize(2);
      assertThat(at.staff.hasUnsavedChanges()).isTrue();
    }
  }

  @StoreTest
  void a_photo_is_chosen_kept_and_taken_away_again(Database database, @TempDir Path folder) throws IOException {
    try (database) {
      var at = SettingsFixture.in(database);
      var photo = at.staff.photo();
      at.staff.selectedProperty().set(at.staff.rows().getFirst());
      photo.choose(PictureFile.jpeg(folder.resolve("anna.jpg"), 900, 600));
      assertThat(photo.shownProperty().get()).isPresent();
      assertThat(at.staff.hasUnsavedChanges()).isTrue();

      at.staff.selectedProperty().set(at.staff.rows().getLast());
      assertThat(photo.shownProperty().get()).isEmpty();
      at.staff.selectedProperty().set(at.staff.rows().getFirst());
      assertThat(photo.shownProperty().get()).as("not lost by looking elsewhere").isPresent();

      at.staff.save();
      assertThat(at.staff.hasUnsavedChanges()).isFalse();
      assertThat(stored(at)).isPresent();

      photo.remove();
      assertThat(photo.shownProperty().get()).isEmpty();
      assertThat(stored(at)).as("only saving takes it away").isPresent();
      at.staff.save();
      assertThat(stored(at)).isEmpty();
    }
  }

  @StoreTest
  void what_is_no_picture_is_said_and_changes_nothing(Database database, @TempDir Path folder) throws IOException {
    try (database) {
      var at = SettingsFixture.in(database);
      at.staff.selectedProperty().set(at.staff.rows().getFirst());
      at.staff.photo().choose(Files.writeString(folder.resolve("notes.txt"), "no picture at all"));

      assertThat(at.staff.photo().problemProperty().get()).contains("notes.txt").contains("JPEG");
      assertThat(at.staff.hasUnsavedChanges()).isFalse();
    }
  }

  private static Optional<byte[]> stored(SettingsFixture at) {
    return at.house.database.read(tx -> at.photos.photo(tx, at.supervisor.id()));
  }
}
