package app.fifteen.app.window;

import app.fifteen.app.Features;
import java.util.List;

/** Practice: the cases, a call, and its score. */
final class TrainingPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("training", TrainingPictures::withHistory),
          new Shot("training-first", showing -> showing.empty().fire("#nav-training")),
          new Shot("training-call", showing -> PracticeCallShown.begin(showing, 9)),
          new Shot("training-call-slow", showing -> PracticeCallShown.begin(showing, 70)),
          new Shot("training-call-fix", showing -> PracticeCallShown.begin(showing, 9).apologize("").own("")),
          new Shot("training-score", showing -> PracticeCallShown.begin(showing, 9).toTheEnd("", 3)),
          new Shot(
              "training-score-missed",
              showing ->
                  PracticeCallShown.begin(showing, 20)
                      .toTheEnd("Отель виноват, мы ни при чём. It was the hotel's fault.", 12)));

  private TrainingPictures() {}

  /** Practice with some history, seen by the supervisor. */
  private static Showing withHistory(Showing showing) {
    var features = new Features(showing.ownSample(), PictureOffices.CLOCK);
    PracticePast.enter(features, PictureOffices.NOW);
    return showing.work(features).fire("#nav-training").select("#practice-cases", 1);
  }
}
