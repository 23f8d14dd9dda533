package app.fifteen.desktop.merge;

import app.fifteen.client.merge.Candidate;
import app.fifteen.client.merge.Duplicate;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Phone;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Somebody to merge with, and why they come into question. */
final class CandidateCell extends ListCell<Candidate> {

  private final Messages messages;
  private final String region;
  private final Label name = new Label();
  private final Label about = new Label();
  private final Label reason = new Label();
  private final HBox line;

  CandidateCell(Messages messages, String region) {
    this.messages = messages;
    this.region = region;
    name.getStyleClass().add("text-bold");
    about.getStyleClass().add("text-muted");
    reason.getStyleClass().add("merge-reason");
    reason.setMinWidth(Region.USE_PREF_SIZE);
    var words = new VBox(2, name, about);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    line = new HBox(12, words, reason);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Candidate candidate, boolean empty) {
    super.updateItem(candidate, empty);
    if (empty || candidate == null) {
      setGraphic(null);
      return;
    }
    name.setText(candidate.name());
    about.setText(
        Stream.of(candidate.contact().map(value -> shown(value, region)), candidate.company())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · ")));
    reason.setText(candidate.reason().map(why -> reason(messages, why)).orElse(""));
    reason.setVisible(candidate.reason().isPresent());
    setGraphic(line);
  }

  static String reason(Messages messages, Duplicate.Reason why) {
    return messages.get(
        switch (why) {
          case CONTACT -> "merge.reason.contact";
          case NAME -> "merge.reason.name";
        });
  }

  /** @param contact as it is stored */
  static String shown(String contact, String region) {
    return contact.startsWith("+") ? new Phone(contact, "").local(region) : contact;
  }
}
