package app.fifteen.desktop.client;

import app.fifteen.kernel.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says beside a company that it is at risk (R14), by an icon and words. */
final class RiskMark {

  private RiskMark() {}

  static void dress(Label mark, Messages messages) {
    mark.setText(messages.get("clients.at_risk"));
    mark.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    mark.getStyleClass().add("risk-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
  }

  static void show(Label mark, boolean atRisk) {
    mark.setVisible(atRisk);
    mark.setManaged(atRisk);
  }
}
