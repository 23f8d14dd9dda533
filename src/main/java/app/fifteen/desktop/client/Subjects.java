package app.fifteen.desktop.client;

import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.timeline.OpenMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What a contact with a client can be about: the open requests, and none of them. */
final class Subjects {

  private final ObservableList<Optional<OpenMatter>> offered = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<OpenMatter>> about = new SimpleObjectProperty<>(Optional.empty());

  /** What is said next belongs to the nearest open request, unless somebody says otherwise. */
  void offer(List<OpenMatter> requests) {
    boolean besides = about.get() != null && about.get().isEmpty() && !offered.isEmpty();
    var kept =
        chosen().flatMap(one -> requests.stream().filter(each -> each.source().equals(one.source())).findFirst());
    var choices = new ArrayList<Optional<OpenMatter>>(requests.stream().map(Optional::of).toList());
    if (!choices.isEmpty()) {
      choices.add(Optional.empty());
    }
    ObservableRows.update(offered, choices);
    about.set(besides ? Optional.empty() : kept.or(() -> requests.stream().findFirst()));
  }

  void clear() {
    offered.clear();
    about.set(Optional.empty());
  }

  /** A choice box whose choices change chooses nothing for a moment. */
  Optional<OpenMatter> chosen() {
    return about.get() == null ? Optional.empty() : about.get();
  }

  ObservableList<Optional<OpenMatter>> offered() {
    return offered;
  }

  ObjectProperty<Optional<OpenMatter>> aboutProperty() {
    return about;
  }
}
