package app.fifteen.desktop.settings;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Severity;
import app.fifteen.kernel.Language;
import app.fifteen.wording.Occasion;
import app.fifteen.wording.OwnWording;
import app.fifteen.wording.Wording.Place;
import app.fifteen.wording.Wording;
import app.fifteen.wording.Wordings;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The words for one occasion at a time; what was typed for others is there again when they are chosen again. */
final class WordsForm {

  /** Whose words are shown. */
  enum Origin {
    HOUSE,
    OWN,
    /** Written by the office, for more than what is chosen here. */
    OWN_FOR_MORE
  }

  final ObjectProperty<Occasion> occasion = new SimpleObjectProperty<>(Occasion.LETTER);
  final ObjectProperty<Optional<ApologyHow>> how = new SimpleObjectProperty<>(Optional.empty());
  final ObjectProperty<Optional<Severity>> severity = new SimpleObjectProperty<>(Optional.of(Severity.SERIOUS));
  final ObjectProperty<Language> language;
  final StringProperty text = new SimpleStringProperty("");

  private final Map<Language, Wordings> stored = new EnumMap<>(Language.class);
  private final Map<Place, OwnWording> own = new LinkedHashMap<>();
  /** Empty where the office goes back to the house's. */
  private final Map<Place, Optional<String>> changes = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Origin> origin = new ReadOnlyObjectWrapper<>(Origin.HOUSE);
  private boolean showing;

  WordsForm(Language first) {
    language = new SimpleObjectProperty<>(first);
    Stream.of(occasion, how, severity, language).forEach(choice -> choice.addListener((_, _, _) -> show()));
    text.addListener((_, _, _) -> typed());
  }

  void store(Map<Language, Stored> found) {
    stored.clear();
    own.clear();
    found.forEach(
        (in, words) -> {
          stored.put(in, words.wordings());
          words.own().forEach(each -> own.put(each.wording().place(), each));
        });
    show();
  }

  /** The words of one language. */
  record Stored(Wordings wordings, List<OwnWording> own) {}

  /** The whole letter is the same whichever way the apology went. */
  Place place() {
    return new Place(
        occasion.get(), occasion.get() == Occasion.LETTER ? Optional.empty() : how.get(), language.get(),
        severity.get());
  }

  private void show() {
    if (stored.isEmpty()) {
      return;
    }
    showing = true;
    text.set(text(place()));
    showing = false;
    tellOrigin();
  }

  private void typed() {
    if (showing || stored.isEmpty()) {
      return;
    }
    var place = place();
    changes.remove(place);
    if (!text.get().equals(text(place))) {
      changes.put(place, Optional.of(text.get()));
    }
    tellOrigin();
  }

  /** What would be said there if everything typed were saved. */
  String text(Place place) {
    var change = changes.get(place);
    return change != null && change.isPresent() ? change.get() : stored(place, change != null).text();
  }

  private Wording stored(Place place, boolean withoutOwn) {
    var words = stored.get(place.language());
    if (!withoutOwn) {
      return words.best(place);
    }
    var rest = words.own().stream().filter(each -> !each.place().equals(place)).toList();
    return new Wordings(rest, words.house()).best(place);
  }

  private void tellOrigin() {
    var place = place();
    var change = changes.get(place);
    if (change != null && change.isPresent()) {
      origin.set(Origin.OWN);
      return;
    }
    var shown = stored(place, change != null);
    boolean ofTheHouse = stored.get(place.language()).house().contains(shown) && !own.containsKey(shown.place());
    origin.set(ofTheHouse ? Origin.HOUSE : shown.place().equals(place) ? Origin.OWN : Origin.OWN_FOR_MORE);
  }

  /** Drops the office's words for what is chosen; saved with everything else. */
  void backToHouse() {
    var place = place();
    changes.remove(place);
    if (own.containsKey(place)) {
      changes.put(place, Optional.empty());
    }
    show();
  }

  void revert() {
    changes.clear();
    show();
  }

  boolean isEdited() {
    return !changes.isEmpty();
  }

  Map<Place, Optional<String>> changes() {
    return new LinkedHashMap<>(changes);
  }

  /** That was saved. */
  void forget(Place place) {
    changes.remove(place);
  }

  /** Of the office's stored words; 0 where it has none. */
  int version(Place place) {
    return Optional.ofNullable(own.get(place)).map(OwnWording::version).orElse(0);
  }

  void choose(Place place) {
    occasion.set(place.occasion());
    how.set(place.how());
    severity.set(place.severity());
    language.set(place.language());
  }

  ReadOnlyObjectProperty<Origin> originProperty() {
    return origin.getReadOnlyProperty();
  }
}
