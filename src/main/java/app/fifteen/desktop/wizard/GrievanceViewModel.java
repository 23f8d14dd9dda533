package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.Grievance;
import app.fifteen.complaint.Severity;
import app.fifteen.kernel.Outcome;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What it is about, in a word: what the client wants, how bad it is, what kind of trouble. */
public final class GrievanceViewModel {

  private final StringProperty wanted = new SimpleStringProperty("");
  private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(Grievance.UNKNOWN.severity());
  private final StringProperty category = new SimpleStringProperty("");

  void load(ComplaintDraft draft, Grievance noted) {
    wanted.set(Optional.ofNullable(draft.wanted()).orElse(noted.wanted()));
    severity.set(Optional.ofNullable(draft.severity()).orElse(noted.severity()));
    category.set(Optional.ofNullable(draft.category()).orElse(noted.category()));
  }

  Outcome<Grievance> noted() {
    return Grievance.of(wanted.get(), severity.get(), category.get());
  }

  Observable[] inputs() {
    return new Observable[] {wanted, severity, category};
  }

  /** As a draft keeps it; null as long as it is what is noted already. */
  String keptWanted(Grievance noted) {
    return kept(wanted.get(), noted.wanted());
  }

  /** As a draft keeps it; null as long as it is what is noted already. */
  Severity keptSeverity(Grievance noted) {
    return severity.get() == noted.severity() ? null : severity.get();
  }

  /** As a draft keeps it; null as long as it is what is noted already. */
  String keptCategory(Grievance noted) {
    return kept(category.get(), noted.category());
  }

  private static String kept(String typed, String noted) {
    return typed.equals(noted) || typed.isBlank() && noted.isBlank() ? null : typed;
  }

  StringProperty wantedProperty() {
    return wanted;
  }

  ObjectProperty<Severity> severityProperty() {
    return severity;
  }

  StringProperty categoryProperty() {
    return category;
  }
}
