package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.OnScreen;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

/** Complaints in every state. */
final class ComplaintPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("complaints", showing -> one(showing, 0)),
          new Shot("complaint-approval", showing -> one(showing, 1)),
          new Shot("complaint-approval-instead", showing -> one(showing, 1).key("#complaints", KeyCode.DIGIT9)),
          new Shot("complaint-move", showing -> one(showing, 0).key("#complaints", KeyCode.DIGIT3)),
          new Shot("complaint-close", showing -> one(showing, 0).key("#complaints", KeyCode.DIGIT5)),
          new Shot(
              "complaint-offer",
              showing ->
                  one(showing, 0)
                      .key("#complaints", KeyCode.DIGIT4)
                      .write("#remedyName", "A")
                      .write("#remedyCost", "12 000")),
          new Shot("complaint-flagged", showing -> one(showing, 2)),
          new Shot("complaint-reopened", showing -> one(showing, 4)),
          new Shot("complaint-unfinished", showing -> one(showing, 5)),
          new Shot("complaint-follow-up", showing -> filtered(showing, 3).select("#complaints", 0)),
          new Shot("complaint-closed", showing -> filtered(showing, 4).select("#complaints", 0)),
          new Shot("complaint-long", ComplaintPictures::atLength),
          new Shot("complaints-empty", showing -> showing.empty().fire("#nav-complaints")));

  private ComplaintPictures() {}

  private static Showing all(Showing showing) {
    return showing.sample().fire("#nav-complaints");
  }

  private static Showing one(Showing showing, int index) {
    return all(showing).select("#complaints", index);
  }

  /** @param filter its place among the filters */
  private static Showing filtered(Showing showing, int filter) {
    all(showing);
    OnScreen.run(() -> ((ComboBox<?>) OnScreen.find("#filter")).getSelectionModel().select(filter));
    return showing.settle();
  }

  /** Complaints with many more words. */
  private static Showing atLength(Showing showing) {
    var features = new Features(showing.ownSample(), PictureOffices.CLOCK);
    Complaining.enter(features, showing.language);
    return showing.work(features).fire("#nav-complaints").select("#complaints", 0);
  }
}
