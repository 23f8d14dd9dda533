package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.complaint.DraftStore;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.ComplaintId;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Whoever sits down here and left a complaint unfinished is offered to go on: the last time ended in haste. */
final class LeftDrafts {

  private final Features features;
  private final Workplace place;
  private final BooleanSupplier isBusy;
  private final Consumer<ComplaintId> goOn;
  private Notices.Notice offered;

  /** @param isBusy whether somebody is in a complaint already, and nothing is to be offered */
  LeftDrafts(Features features, Workplace place, BooleanSupplier isBusy, Consumer<ComplaintId> goOn) {
    this.features = features;
    this.place = place;
    this.isBusy = isBusy;
    this.goOn = goOn;
  }

  void offer() {
    var me = place.desk().actor().id();
    place.tasks().run(
        () -> features.database.read(tx -> features.complaints.drafts.heldBy(tx, me)),
        left -> left.stream().findFirst().ifPresent(this::offer),
        place.tasks()::reportUnasked);
  }

  private void offer(DraftStore.Left left) {
    if (!isBusy.getAsBoolean()) {
      var messages = place.desk().messages();
      place.notices().offer(
          messages.get("wizard.drafts_left", ShownName.of(messages, left.client())), messages.get("wizard.go_on"),
          () -> goOn.accept(left.complaint()));
      offered = place.notices().currentProperty().get();
    }
  }

  /** It is answered by opening a complaint, whichever. */
  void withdraw() {
    if (offered != null && place.notices().currentProperty().get() == offered) {
      place.notices().clear();
    }
  }
}
