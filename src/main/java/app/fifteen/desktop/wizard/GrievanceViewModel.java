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

  void load(ComplaintDraft.Noted typed, Grievance noted) {
    wanted.set(typed.wanted().orElse(noted.wanted()));
    severity.set(typed.severity().orElse(noted.severity()));
    category.set(typed.category().orElse(noted.category()));
  }

  Outcome<Grievance> noted() {
    return Grievance.of(wanted.get(), severity.get(), category.get());
  }

  Observable[] inputs() {
    return new Observable[] {wanted, severity, category};
  }

  /** As a draft keeps it; empty as long as it is what is noted already. */
  ComplaintDraft.Noted kept(Grievance noted) {
    return new ComplaintDraft.Noted(
        kept(wanted.get(), noted.wanted()),
        Optional.of(severity.get()).filter(one -> one != noted.severity()),
        kept(category.get(), noted.category()));
  }

  private static Optional<String> kept(String typed, String noted) {
    return typed.equals(noted) || typed.isBlank() && noted.isBlank() ? Optional.empty() : Optional.of(typed);
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
