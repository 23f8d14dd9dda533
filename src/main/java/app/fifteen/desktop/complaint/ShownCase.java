package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.wording.WrittenLetter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The case that is open and its letters, as they were read last. */
final class ShownCase {

  private record Read(CaseDetails details, List<WrittenLetter> letters) {}

  private final CaseViewModel.UseCases useCases;
  private final Supplier<Instant> now;
  private final ReadOnlyObjectProperty<ComplaintId> shown;
  private final Consumer<ComplaintId> forgotten;
  private final LiveQuery<Optional<Read>> reading;
  private final ReadOnlyObjectWrapper<CaseDetails> details = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
  private List<WrittenLetter> letters = List.of();

  /**
   * @param shown which case is open; null for none
   * @param forgotten told of a case that is there no longer
   */
  ShownCase(
      CaseViewModel.UseCases useCases,
      Tasks tasks,
      Supplier<Instant> now,
      ReadOnlyObjectProperty<ComplaintId> shown,
      Consumer<ComplaintId> forgotten) {
    this.useCases = useCases;
    this.now = now;
    this.shown = shown;
    this.forgotten = forgotten;
    reading = new LiveQuery<>(tasks, this::read, this::show);
    shown.addListener(
        _ -> {
          details.set(null);
          gone.set(false);
          reading.anew();
        });
  }

  /** Reads it again; what it was stays on screen until then. */
  void refresh() {
    reading.again();
  }

  private Supplier<Optional<Read>> read() {
    var id = shown.get();
    var at = now.get();
    return () ->
        id == null
            ? Optional.empty()
            : useCases.database()
                .read(tx -> useCases.details().of(tx, id, at).map(found -> new Read(found, useCases.letters().of(tx, id))));
  }

  private void show(Optional<Read> read) {
    gone.set(read.isEmpty() && shown.get() != null);
    if (gone.get()) {
      forgotten.accept(shown.get());
    }
    letters = read.map(Read::letters).orElse(List.of());
    details.set(read.map(Read::details).orElse(null));
  }

  ComplaintId id() {
    return shown.get();
  }

  /** Null while nothing is read. */
  CaseDetails details() {
    return details.get();
  }

  /** The first one first. */
  List<WrittenLetter> letters() {
    return letters;
  }

  /** Null while nothing is read. */
  ReadOnlyObjectProperty<CaseDetails> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** Whether the case that was asked for is no longer there. */
  ReadOnlyBooleanProperty goneProperty() {
    return gone.getReadOnlyProperty();
  }
}
