package app.fifteen.desktop.settings;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.SmallPicture;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.PhotoChange;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffPhotoStore;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The photo in the form of one who works here: the stored one, until another is chosen or it is taken away. */
final class StaffPhoto {

  private final Database database;
  private final StaffPhotoStore photos;
  private final ReadOnlyObjectProperty<StaffMember> member;
  private final ObjectProperty<PhotoChange> change;
  private final Messages messages;
  private final Tasks tasks;
  private final LiveQuery<Optional<byte[]>> reading;

  private final ReadOnlyObjectWrapper<Optional<byte[]>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty problem = new SimpleStringProperty("");
  private Optional<StaffId> whose = Optional.empty();
  private Optional<byte[]> stored = Optional.empty();
  private int asked;

  /**
   * @param member whose photo it is; null for somebody new
   * @param change what becomes of the photo when the form is saved
   */
  StaffPhoto(
      Database database,
      StaffPhotoStore photos,
      ReadOnlyObjectProperty<StaffMember> member,
      ObjectProperty<PhotoChange> change,
      Messages messages,
      Tasks tasks) {
    this.database = database;
    this.photos = photos;
    this.member = member;
    this.change = change;
    this.messages = messages;
    this.tasks = tasks;
    reading = new LiveQuery<>(tasks, this::question, this::show);
    change.addListener(_ -> show(stored));
  }

  /** Somebody is in the form now, be it the same as before. */
  void read() {
    asked++;
    problem.set("");
    var now = Optional.ofNullable(member.get()).map(StaffMember::id);
    if (!now.equals(whose)) {
      whose = now;
      show(Optional.empty());
    }
    reading.anew();
  }

  /** What the form shows is stored now. */
  void saved() {
    stored = shown.get();
  }

  /** Somebody may have changed it at another desk. */
  void refresh() {
    if (member.get() != null) {
      reading.again();
    }
  }

  private Supplier<Optional<byte[]>> question() {
    var who = whose;
    return () -> who.flatMap(id -> database.read(tx -> photos.photo(tx, id)));
  }

  private void show(Optional<byte[]> found) {
    stored = found;
    var wanted =
        switch (change.get()) {
          case PhotoChange.Keep _ -> stored;
          case PhotoChange.Put(var png) -> Optional.of(png);
          case PhotoChange.Remove _ -> Optional.<byte[]>empty();
        };
    if (!Arrays.equals(wanted.orElse(null), shown.get().orElse(null))) {
      shown.set(wanted);
    }
  }

  /** Makes a small square of the file; says why if it is no picture. */
  void choose(Path file) {
    int question = ++asked;
    tasks.run(
        () -> SmallPicture.square(file, StaffPhotoStore.SIDE),
        outcome -> {
          // Of two files the later one counts, and neither once somebody else is in the form.
          if (question == asked) {
            problem.set("");
            outcome.use(
                png -> change.set(new PhotoChange.Put(png)), refused -> problem.set(messages.get(refused)));
          }
        });
  }

  void remove() {
    asked++;
    problem.set("");
    change.set(stored.isPresent() ? new PhotoChange.Remove() : new PhotoChange.Keep());
  }

  /** What the form shows; empty for the initials. */
  ReadOnlyObjectProperty<Optional<byte[]>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Why a file cannot be the photo, as a sentence. */
  StringProperty problemProperty() {
    return problem;
  }
}
