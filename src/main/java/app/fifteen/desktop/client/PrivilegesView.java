package app.fifteen.desktop.client;

import app.fifteen.client.Standing;
import app.fifteen.desktop.Desk;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What a client's A-status brings (R27), under the standing: the first few, the others when asked for. */
final class PrivilegesView {

  private static final int FEW = 3;

  private final Desk desk;
  private final FlowPane pane;

  PrivilegesView(Desk desk, FlowPane pane) {
    this.desk = desk;
    this.pane = pane;
    show(Standing.ORDINARY);
  }

  void show(Standing standing) {
    var all = standing == Standing.A_STATUS ? desk.policy().office().aStatus().privileges() : List.<String>of();
    pane.getChildren().setAll(all.stream().limit(FEW).map(PrivilegesView::label).toList());
    if (all.size() > FEW) {
      var rest = new Hyperlink(desk.messages().get("clientpage.privileges.more", all.size() - FEW));
      rest.setOnAction(_ -> unfold(all));
      pane.getChildren().add(rest);
    }
    pane.setVisible(!all.isEmpty());
    pane.setManaged(!all.isEmpty());
  }

  private void unfold(List<String> all) {
    pane.getChildren().setAll(all.stream().map(PrivilegesView::label).toList());
    pane.requestFocus();
  }

  private static Label label(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("privilege");
    return label;
  }
}
