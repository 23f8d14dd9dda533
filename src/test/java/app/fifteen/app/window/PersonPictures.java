package app.fifteen.app.window;

import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.privacy.PrivacyPart;
import app.fifteen.kernel.ClientId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Somebody who asked twice under two names, and what somebody may ask about their data. */
final class PersonPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("merge-find", showing -> merging(showing, false)),
          new Shot("merge", showing -> merging(showing, true)),
          new Shot("duplicates", PersonPictures::duplicates),
          new Shot("person-export", showing -> person(showing, PrivacyPart::openExport)),
          new Shot("person-erase", showing -> person(showing, PrivacyPart::openErase)),
          new Shot("privacy-acts", PersonPictures::privacyActs));

  private PersonPictures() {}

  /** Both names of the sample's one person, who is then in it. */
  private static List<ClientId> enteredTwice(Showing showing) {
    var pair = Twice.entered(showing.offices.sample(showing.language), showing.language);
    showing.sample();
    return pair;
  }

  private static Showing merging(Showing showing, boolean found) {
    var pair = enteredTwice(showing);
    OnScreen.run(
        () ->
            showing.workstation().merge()
                .openMerge(pair.getFirst(), found ? Optional.of(pair.getLast()) : Optional.empty()));
    return showing.settle();
  }

  private static Showing duplicates(Showing showing) {
    enteredTwice(showing);
    OnScreen.run(() -> showing.workstation().merge().openDuplicates());
    return showing.settle();
  }

  private static Showing person(Showing showing, BiConsumer<PrivacyPart, ClientId> open) {
    var pair = enteredTwice(showing);
    OnScreen.run(() -> open.accept(showing.workstation().privacy(), pair.getLast()));
    return showing.settle();
  }

  private static Showing privacyActs(Showing showing) {
    Twice.asked(showing.offices.sample(showing.language), showing.language, showing.offices.folder());
    showing.sample().fire("#resolved").select("#list", 0);
    OnScreen.run(() -> showing.workstation().privacy().openActs());
    return showing.settle();
  }
}
