package app.fifteen.desktop.client;

import app.fifteen.client.Standing;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** What a client's A-status brings (R27), under the standing: the first few, the others when asked for. */
final class PrivilegesView {

  private static final int FEW = 3;

  private final Desk desk;
  private final Label words;
  private final Hyperlink more;

  PrivilegesView(Desk desk, Label words, Hyperlink more) {
    this.desk = desk;
    this.words = words;
    this.more = more;
  }

  void show(Standing standing) {
    var all = standing == Standing.A_STATUS ? desk.policy().office().aStatus().privileges() : List.<String>of();
    boolean folded = all.size() > FEW;
    say(folded ? all.subList(0, FEW) : all);
    Presence.show(more, folded);
    if (folded) {
      more.setText(desk.messages().get("clientpage.privileges.more", all.size() - FEW));
      more.setOnAction(_ -> unfold(all));
    }
  }

  private void unfold(List<String> all) {
    say(all);
    Presence.show(more, false);
  }

  private void say(List<String> privileges) {
    Presence.say(words, String.join(" · ", privileges));
  }
}
