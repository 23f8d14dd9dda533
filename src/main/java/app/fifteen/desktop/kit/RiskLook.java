package app.fifteen.desktop.kit;

import app.fifteen.client.RiskReason;
import app.fifteen.kernel.Messages;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How a company at risk looks, and why it is, in words: who is unhappy, why, since when (R14). */
public final class RiskLook {

  public static final Ikon SHAPE = Feather.ALERT_TRIANGLE;

  private static final int SEEN_AT_ONCE = 2;

  private RiskLook() {}

  /** Makes a label the mark beside a company, by an icon and words. */
  public static void dress(Label mark, Messages messages) {
    mark.setText(messages.get("clients.at_risk"));
    mark.setGraphic(new FontIcon(SHAPE));
    mark.getStyleClass().add("risk-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
  }

  /** One reason a line. */
  public static String why(List<RiskReason> reasons, Desk desk, Instant now) {
    return reasons.stream().map(reason -> why(reason, desk, now)).distinct().collect(Collectors.joining("\n"));
  }

  /** The oldest reason of each kind with each person, and how many there are besides those that are seen at once. */
  public static String briefly(List<RiskReason> reasons, Desk desk, Instant now) {
    var seen = new HashSet<List<Object>>();
    var oldest = reasons.stream().filter(reason -> seen.add(List.of(reason.person(), reason.key()))).toList();
    var told = why(oldest.subList(0, Math.min(SEEN_AT_ONCE, oldest.size())), desk, now);
    int more = oldest.size() - SEEN_AT_ONCE;
    return more <= 0 ? told : told + "\n" + desk.messages().get("clientpage.more_risks", more);
  }

  public static String why(RiskReason reason, Desk desk, Instant now) {
    return desk.messages().get(reason.key(), reason.person(), desk.when().at(reason.since(), now));
  }
}
