package app.fifteen.desktop.inbox;

import app.fifteen.client.Standing;
import app.fifteen.desktop.kit.RiskLook;
import app.fifteen.desktop.kit.StandingLook;
import app.fifteen.kernel.Messages;
import app.fifteen.request.InboxRow;
import app.fifteen.request.Whose;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What to see of a client at a glance, beside their name in a list. */
final class ClientMarks {

  /** @param key of the words for those who hear instead of see */
  record Mark(Ikon shape, String style, String key) {

    FontIcon icon() {
      var icon = new FontIcon(shape);
      icon.getStyleClass().add(style);
      return icon;
    }
  }

  private ClientMarks() {}

  static List<Mark> of(InboxRow row) {
    var marks = new ArrayList<Mark>();
    if (row.standing() != Standing.ORDINARY) {
      marks.add(
          new Mark(
              StandingLook.shape(row.standing()),
              StandingLook.styleClass(row.standing()),
              Messages.keyOf(row.standing())));
    }
    if (row.companyAtRisk()) {
      marks.add(new Mark(RiskLook.SHAPE, "company-at-risk", "inbox.mark.risk"));
    }
    if (row.whose() == Whose.DOUBTFUL) {
      marks.add(new Mark(Feather.HELP_CIRCLE, "client-doubtful", "inbox.mark.doubtful"));
    }
    return marks;
  }
}
