package app.fifteen.app.window;

import static org.testfx.matcher.base.NodeMatchers.isNotNull;
import static org.testfx.matcher.base.NodeMatchers.isVisible;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import java.time.Duration;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

/** A client on the line, for as many seconds as a picture wants. */
final class PracticeCallShown {

  private final Showing showing;
  private final TestClock clock;

  private PracticeCallShown(Showing showing, TestClock clock) {
    this.showing = showing;
    this.clock = clock;
  }

  static PracticeCallShown begin(Showing showing, int seconds) {
    var clock = new TestClock(PictureOffices.NOW);
    var features = new Features(showing.ownSample(), clock);
    var manager =
        features.database.read(features.staff.store::all).stream()
            .filter(member -> member.role() == Role.MANAGER)
            .findFirst()
            .orElseThrow();
    // Its change feed has a thread of its own, on which nothing may touch the window.
    showing.tasks = Tasks.on(Runnable::run, Platform::runLater);
    showing
        .work(features, manager.actor(), Optional.empty())
        .fire("#nav-training")
        .key("#practice-cases", KeyCode.ENTER);
    OnScreen.until("the call", () -> said() > 0);
    return new PracticeCallShown(showing, clock).wait(seconds);
  }

  private static int said() {
    return OnScreen.find("#practice-lines") instanceof Parent lines ? lines.getChildrenUnmodifiable().size() : 0;
  }

  private PracticeCallShown wait(int seconds) {
    clock.pass(Duration.ofSeconds(seconds));
    OnScreen.run(() -> showing.workstation().ticker().tick());
    showing.settle();
    return this;
  }

  PracticeCallShown apologize(String words) {
    return say("#apologizeWords", words);
  }

  PracticeCallShown own(String words) {
    return say("#ownWords", words);
  }

  private PracticeCallShown say(String field, String words) {
    if (!words.isEmpty()) {
      showing.write(field, words);
    }
    int before = OnScreen.get(PracticeCallShown::said);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.until("the client answers", () -> said() > before);
    return wait(3);
  }

  /** @param blame what is said in place of the proposed words, if anything */
  PracticeCallShown toTheEnd(String blame, int secondsForAGift) {
    apologize("").own(blame);
    var plan = showing.language == Language.RU ? "вернём в тот отель, что заказан" : "move them to the hotel they booked";
    say("#plan", plan);
    showing.key("#remedies", blame.isEmpty() ? KeyCode.DIGIT2 : KeyCode.DIGIT1);
    wait(secondsForAGift);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.G);
    OnScreen.await(".grant", isNotNull());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.await("#practice-score", isVisible());
    showing.settle();
    return this;
  }
}
