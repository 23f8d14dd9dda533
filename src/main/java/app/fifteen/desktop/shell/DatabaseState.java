package app.fifteen.desktop.shell;

import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.kernel.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the office's data lies, and whether it can be reached; never by colour alone. */
final class DatabaseState {

  private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

  private final Label label;
  private final FontIcon icon = new FontIcon();
  private final DatabaseLocation location;
  private final Messages messages;

  DatabaseState(Label label, DatabaseLocation location, Messages messages) {
    this.label = label;
    this.location = location;
    this.messages = messages;
  }

  void bind(Trouble trouble) {
    label.setGraphic(icon);
    label.setTooltip(new Tooltip());
    trouble.currentProperty().subscribe(what -> show(what.isPresent()));
  }

  private void show(boolean away) {
    boolean server = location instanceof DatabaseLocation.PostgresServer;
    var words = messages.get(away ? "shell.database.away" : "shell.database.reached", location.shortName());
    label.setText(away ? words : location.shortName());
    label.getTooltip().setText(words + "\n" + location);
    label.setAccessibleText(words);
    label.pseudoClassStateChanged(AWAY, away);
    icon.setIconCode(away ? Feather.ALERT_TRIANGLE : server ? Feather.SERVER : Feather.DATABASE);
  }
}
