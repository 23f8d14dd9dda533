package app.fifteen.desktop.inbox;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.kernel.Messages;
import app.fifteen.request.CorrectContact;
import app.fifteen.request.RequestDetails;
import app.fifteen.request.StoryRow;
import app.fifteen.request.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Everything said so far about a request, as lines to read. */
final class StoryView {

  private StoryView() {}

  /** @param correct puts a contact right */
  static List<Node> lines(RequestDetails details, Desk desk, Instant now, Consumer<StoryRow> correct) {
    var messages = desk.messages();
    var request = details.request();
    var lines = new ArrayList<Node>();
    lines.add(
        line(
            desk.when().at(request.arrival().receivedAt(), now),
            messages.get("inbox.story.received", messages.word(request.arrival().channel())),
            "",
            false));
    request
        .firstContact()
        .filter(_ -> details.story().isEmpty())
        .ifPresent(
            contact ->
                lines.add(line(desk.when().at(contact.at(), now), messages.word(contact.how()), "", false)));
    for (var row : details.story()) {
      var line = line(heading(row, desk, now), what(row, details.story(), desk, now), row.words().orElse(""), row.undone());
      if (CorrectContact.may(row, desk.actor())) {
        line.getChildren().add(correction(row, messages, correct));
      }
      lines.add(line);
    }
    var verdict =
        Verdict.of(request.firstContactDue(), request.firstContact().map(contact -> contact.at()), now);
    if (verdict != Verdict.OPEN) {
      lines.add(
          line(messages.get("inbox.story.promise", desk.when().at(request.firstContactDue(), now)),
              messages.word(verdict), "", false));
    }
    return lines;
  }

  private static String heading(StoryRow row, Desk desk, Instant now) {
    return desk.when().at(row.at(), now) + " · " + row.who();
  }

  private static Button correction(StoryRow row, Messages messages, Consumer<StoryRow> correct) {
    var button = new Button(messages.get("correction.open"), new FontIcon(Feather.EDIT_2));
    button.setId("correct-" + row.id().value());
    button.getStyleClass().addAll("flat", "small");
    button.setOnAction(_ -> correct.accept(row));
    return button;
  }

  /** Whether a later line says what is right: it tells of the same moment. */
  private static boolean isCorrected(StoryRow row, List<StoryRow> story) {
    return row.undone()
        && CorrectContact.CONTACTS.contains(row.kind())
        && story.stream().anyMatch(later -> later.id().value() > row.id().value() && later.at().equals(row.at()));
  }

  private static String what(StoryRow row, List<StoryRow> story, Desk desk, Instant now) {
    var messages = desk.messages();
    var kind = messages.word(row.kind());
    var told =
        row.due().map(due -> kind + " " + messages.get("common.story.until", desk.when().at(due, now))).orElse(kind);
    if (!row.undone()) {
      return told;
    }
    return messages.get(isCorrected(row, story) ? "correction.corrected" : "common.story.undone", told);
  }

  private static VBox line(String heading, String what, String words, boolean undone) {
    var line = new VBox(2, label(heading, "text-small", "text-muted"), label(what));
    if (!words.isEmpty()) {
      line.getChildren().add(label(words, "story-words"));
    }
    line.getStyleClass().add("story-entry");
    if (undone) {
      line.getStyleClass().add("undone");
    }
    return line;
  }

  private static Label label(String text, String... styles) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
