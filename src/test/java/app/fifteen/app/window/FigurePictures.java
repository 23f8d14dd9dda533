package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.OnScreen;
import java.util.List;
import javafx.scene.input.KeyCode;

/** The figures of cards, of an office that has sold some for half a year and of one that has not. */
final class FigurePictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("figures-chart", FigurePictures::sample),
          new Shot("figures-months", showing -> sample(showing).fire("#asMonths")),
          new Shot("figures-today", showing -> sample(showing).fire("#asToday")),
          new Shot("figures-lives", showing -> sample(showing).fire("#asLives")),
          new Shot(
              "figures-rows",
              showing -> {
                sample(showing).fire("#asToday");
                OnScreen.press(KeyCode.ENTER);
                showing.settle();
              }),
          new Shot("figures-empty", showing -> open(showing.empty())));

  private FigurePictures() {}

  private static Showing sample(Showing showing) {
    return open(showing.work(new Features(showing.ownSample(), PictureOffices.CLOCK)));
  }

  private static Showing open(Showing showing) {
    showing.fire("#nav-cards");
    OnScreen.run(() -> showing.workstation().cardFigures().open());
    return showing.settle();
  }
}
