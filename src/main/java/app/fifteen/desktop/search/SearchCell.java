package app.fifteen.desktop.search;

import app.fifteen.client.Standing;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.StandingLook;
import app.fifteen.kernel.Messages;
import app.fifteen.search.FoundKind;
import app.fifteen.search.FoundRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of what was found. */
final class SearchCell extends ListCell<FoundRow> {

  static final double HEIGHT = 54;

  private final Desk desk;
  private final Supplier<Instant> now;
  private final FontIcon kind = new FontIcon();
  private final MarkedText name = new MarkedText("found-name");
  private final FontIcon standing = new FontIcon();
  private final MarkedText aside = new MarkedText("found-aside");
  private final Label company = new Label();
  private final Label end = new Label();
  private final FontIcon done = new FontIcon(Feather.CHECK);
  private final HBox what;
  private final HBox line;

  SearchCell(Desk desk, Supplier<Instant> now) {
    this.desk = desk;
    this.now = now;
    getStyleClass().add("found-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    kind.getStyleClass().add("found-kind");
    company.getStyleClass().add("found-company");
    end.getStyleClass().add("found-end");
    end.setMinWidth(Region.USE_PREF_SIZE);
    company.setMinWidth(0);
    var who = new HBox(8, name, standing);
    who.setAlignment(Pos.CENTER_LEFT);
    what = new HBox(aside, company);
    what.setAlignment(Pos.BASELINE_LEFT);
    var both = new VBox(3, who, what);
    both.setAlignment(Pos.CENTER_LEFT);
    both.setMinWidth(0);
    HBox.setHgrow(both, Priority.ALWAYS);
    line = new HBox(14, kind, both, end);
    line.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(FoundRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    kind.setIconCode(shape(row.kind()));
    name.show(row.name());
    boolean standsOut = row.standing() != Standing.ORDINARY;
    Presence.show(standing, standsOut);
    if (standsOut) {
      standing.setIconCode(StandingLook.shape(row.standing()));
      standing.getStyleClass().setAll("ikonli-font-icon", StandingLook.styleClass(row.standing()));
    }
    aside.show(row.aside());
    var separator = row.aside().text().isEmpty() ? "" : "  ·  ";
    company.setText(row.company().map(firm -> separator + firm).orElse(""));
    boolean more = !row.aside().text().isEmpty() || row.company().isPresent();
    Presence.show(what, more);
    end.setText(end(row));
    end.setGraphic(row.resolved() ? done : null);
    setGraphic(line);
    setAccessibleText(words(row, desk.messages()));
  }

  private String end(FoundRow row) {
    if (row.similar()) {
      return desk.messages().get("search.similar");
    }
    return row.receivedAt().map(at -> desk.when().at(at, now.get())).orElseGet(() -> desk.messages().word(row.kind()));
  }

  /** The line for those who hear instead of see. */
  static String words(FoundRow row, Messages messages) {
    var words = new ArrayList<String>();
    words.add(messages.word(row.kind()));
    words.add(row.name().text());
    if (row.standing() != Standing.ORDINARY) {
      words.add(messages.word(row.standing()));
    }
    words.add(row.aside().text());
    row.company().ifPresent(words::add);
    if (row.resolved()) {
      words.add(messages.get("search.resolved"));
    }
    if (row.similar()) {
      words.add(messages.get("search.similar"));
    }
    words.removeIf(String::isEmpty);
    return String.join(", ", words);
  }

  private static Ikon shape(FoundKind kind) {
    return switch (kind) {
      case CLIENT -> Feather.USER;
      case COMPANY -> Feather.BRIEFCASE;
      case CARD -> Feather.CREDIT_CARD;
      case REQUEST -> Feather.MESSAGE_SQUARE;
    };
  }
}
