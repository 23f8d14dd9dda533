package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.kernel.Actor;
import app.fifteen.sealed.SealedFilter;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Messages to the supervisor: sealed, opened and answered, as the supervisor and as whoever wrote one down sees them. */
final class SealedPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("sealed", showing -> listed(showing).select("#sealed-messages", 0)),
          new Shot("sealed-opened", showing -> listed(showing).select("#sealed-messages", 1)),
          new Shot("sealed-answered", showing -> listed(showing).fire("#sealed-answered").select("#sealed-messages", 0)),
          new Shot("sealed-writer", SealedPictures::ofTheWriter),
          new Shot("sealed-form", showing -> listed(showing).select("#sealed-messages", 0).chord(KeyCode.S, true)),
          new Shot(
              "sealed-form-wrong",
              showing ->
                  listed(showing)
                      .push("#sealed-write")
                      .write("#sealed-form-text", showing.say("Где у вас вход?", "Where is your door?"))
                      .push("#save")),
          new Shot("sealed-empty", showing -> showing.empty().fire("#nav-sealed")));

  private SealedPictures() {}

  private static Showing listed(Showing showing) {
    return showing.sample().fire("#nav-sealed");
  }

  private static Showing ofTheWriter(Showing showing) {
    var features = showing.offices.sample(showing.language);
    var writer =
        features.database.read(
            tx ->
                features.staff.store.all(tx).stream()
                    .filter(one -> !Permission.READ_SEALED.of(one))
                    .map(StaffMember::actor)
                    .filter(one -> wroteOne(features, one))
                    .findFirst()
                    .orElseThrow());
    return showing.work(features, writer, Optional.empty()).fire("#nav-sealed").select("#sealed-messages", 0);
  }

  private static boolean wroteOne(Features features, Actor writer) {
    return !features.database.read(tx -> features.sealedMessages.list.rows(tx, SealedFilter.UNANSWERED, writer, 1)).isEmpty();
  }
}
