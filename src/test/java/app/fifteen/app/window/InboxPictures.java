package app.fifteen.app.window;

import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.Channel;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;

/** The inbox, what is registered there, and what was promised to be made good. */
final class InboxPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("inbox", showing -> showing.sample().select("#list", 3)),
          new Shot("inbox-channels", showing -> channels(showing.sample())),
          new Shot("work", showing -> working(showing.sample().select("#list", 3))),
          new Shot("out-of-reach", showing -> outOfReach(showing.sample().select("#list", 3))),
          new Shot("inbox-in-hand", showing -> showing.sample().select("#list", 14)),
          new Shot("inbox-resolved", showing -> showing.sample().fire("#resolved").select("#list", 2)),
          new Shot("inbox-empty", Showing::empty),
          new Shot("inbox-nothing-found", showing -> showing.sample().write("#search", "zzz")),
          new Shot("register", showing -> showing.sample().select("#list", 3).shortcut(KeyCode.N)),
          new Shot("make-goods", showing -> showing.sample().fire("#nav-makegoods").fire("#all").select("#list", 1)));

  private InboxPictures() {}

  /** Long work at the foot, and all of it in the pop-over. */
  private static Showing working(Showing showing) {
    OnScreen.run(
        () -> {
          for (var title : List.of("exporting.clients.title", "importing.title")) {
            var work = new WorkProgress(showing.tasks, new Messages(showing.language).get(title));
            work.begin();
            work.at(120_000, 3, title.startsWith("exp") ? 5 : 12);
          }
        });
    showing.settle();
    return showing.push("#work");
  }

  /** A server that went away. */
  private static Showing outOfReach(Showing showing) {
    OnScreen.run(() -> showing.tasks.reportUnasked(new Failure(Rejection.of("database.unreachable", "desk-server"))));
    return showing.settle();
  }

  @SuppressWarnings("unchecked")
  private static Showing channels(Showing showing) {
    OnScreen.run(
        () -> {
          var box = (CheckComboBox<Channel>) showing.stage.getScene().lookup("#channels");
          box.getCheckModel().check(Channel.PHONE);
          box.getCheckModel().check(Channel.EMAIL);
          box.show();
        });
    return showing.settle();
  }
}
