package app.fifteen.app.window;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The inbox, what is registered there, and what was promised to be made good. */
final class InboxPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("inbox", showing -> showing.sample().select("#list", 3)),
          new Shot("inbox-in-hand", showing -> showing.sample().select("#list", 14)),
          new Shot("inbox-resolved", showing -> showing.sample().fire("#resolved").select("#list", 2)),
          new Shot("inbox-empty", Showing::empty),
          new Shot("inbox-nothing-found", showing -> showing.sample().write("#search", "zzz")),
          new Shot("register", showing -> showing.sample().select("#list", 3).shortcut(KeyCode.N)),
          new Shot("make-goods", showing -> showing.sample().fire("#nav-makegoods").fire("#all").select("#list", 1)));

  private InboxPictures() {}
}
