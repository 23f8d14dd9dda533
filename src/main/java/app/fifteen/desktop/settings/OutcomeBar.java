package app.fifteen.desktop.settings;

import app.fifteen.kernel.Messages;
import app.fifteen.remedy.TrackRecord;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedBar;

/** What became of the clients who got a remedy (R17), as shares of a bar; what each share means is said on hovering. */
final class OutcomeBar extends SegmentedBar<OutcomeBar.Share> {

  /** Clients with the same outcome. */
  static final class Share extends SegmentedBar.Segment {

    private final String style;
    private final String words;

    private Share(int clients, String style, String words) {
      super(clients, String.valueOf(clients));
      this.style = style;
      this.words = words;
    }
  }

  private final Messages messages;

  OutcomeBar(Messages messages) {
    this.messages = messages;
    getStyleClass().add("outcome-bar");
    setOrientation(Orientation.HORIZONTAL);
    setMaxWidth(Double.MAX_VALUE);
    VBox.setMargin(this, new Insets(6, 0, 0, 0));
    setSegmentViewFactory(
        share -> {
          var view = new Label(share.getText());
          view.getStyleClass().addAll("outcome", share.style);
          view.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
          return view;
        });
    setInfoNodeFactory(
        share -> {
          var said = new Label(share.words);
          said.getStyleClass().add("outcome-words");
          return said;
        });
  }

  /** @param record null for a remedy that does not exist yet */
  void show(TrackRecord record) {
    boolean there = record != null && record.granted() > 0;
    setVisible(there);
    setManaged(there);
    if (!there) {
      getSegments().clear();
      return;
    }
    int unknown = Math.max(0, record.granted() - record.known());
    getSegments()
        .setAll(
            List.of(
                    share("stayed", record.stayed()), share("returned", record.returned()), share("left", record.left()),
                    share("unknown", unknown))
                .stream()
                .filter(share -> share.getValue() > 0)
                .toList());
  }

  private Share share(String outcome, int clients) {
    return new Share(clients, outcome, messages.get("settings.remedies.outcome." + outcome, clients));
  }
}
