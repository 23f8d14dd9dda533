package app.fifteen.desktop.settings;

import app.fifteen.kernel.Role;
import app.fifteen.staff.PhotoChange;
import app.fifteen.staff.StaffDraft;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields for one who works here, with what is typed into them. */
final class StaffForm {

  /** All of a form at one moment. */
  record Typed(StaffDraft draft, PhotoChange photo) {

    static final Typed NOTHING = of(StaffDraft.BLANK);

    static Typed of(StaffDraft draft) {
      return new Typed(draft, new PhotoChange.Keep());
    }

    /** Whether anything of somebody new was entered yet; their role alone says nothing. */
    boolean isBegun() {
      return photo.isChange()
          || !Stream.of(draft.name(), draft.phone(), draft.email(), draft.department()).allMatch(String::isBlank);
    }
  }

  final StringProperty name = new SimpleStringProperty("");
  final ObjectProperty<Role> role = new SimpleObjectProperty<>(StaffDraft.BLANK.role());
  final BooleanProperty active = new SimpleBooleanProperty(true);
  final StringProperty phone = new SimpleStringProperty("");
  final StringProperty email = new SimpleStringProperty("");
  final StringProperty department = new SimpleStringProperty("");
  final ObjectProperty<PhotoChange> photo = new SimpleObjectProperty<>(new PhotoChange.Keep());

  Typed typed() {
    return new Typed(
        new StaffDraft(name.get(), role.get(), active.get(), phone.get(), email.get(), department.get()), photo.get());
  }

  void show(Typed typed) {
    var draft = typed.draft();
    name.set(draft.name());
    role.set(draft.role());
    active.set(draft.active());
    phone.set(draft.phone());
    email.set(draft.email());
    department.set(draft.department());
    photo.set(typed.photo());
  }
}
