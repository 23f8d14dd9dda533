package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.OnScreen;
import java.util.List;

/** The register of foolish rules, of an office that has met some and of one that has not. */
final class FoolishPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("foolish", showing -> open(showing, true).fire("#foolish-all").select("#foolish-rules", 1)),
          new Shot("foolish-empty", showing -> open(showing, false)));

  private FoolishPictures() {}

  private static Showing open(Showing showing, boolean some) {
    var features = new Features(showing.ownSample(), PictureOffices.CLOCK);
    if (some) {
      PracticePast.enterRules(features, showing.language);
    }
    showing.work(features).fire("#nav-complaints");
    OnScreen.run(() -> showing.workstation().foolishRules().open());
    return showing.settle();
  }
}
