package app.fifteen.desktop.shell;

import app.fifteen.database.DatabaseLocation;
import app.fifteen.database.FileCheck;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.kernel.Messages;
import javafx.beans.property.ReadOnlyObjectProperty;
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

  void bind(Trouble trouble, ReadOnlyObjectProperty<FileCheck.State> file) {
    label.setGraphic(icon);
    label.setTooltip(new Tooltip());
    Runnable show = () -> show(trouble.currentProperty().get().isPresent(), file.get());
    trouble.currentProperty().subscribe(show);
    file.subscribe(show);
    show.run();
  }

  private void show(boolean away, FileCheck.State file) {
    boolean server = location instanceof DatabaseLocation.PostgresServer;
    boolean damaged = file == FileCheck.State.DAMAGED;
    var key =
        switch (file) {
          case DAMAGED -> "shell.database.damaged";
          case CHECKING -> "shell.database.checking";
          case SOUND -> away ? "shell.database.away" : "shell.database.reached";
        };
    var words = messages.get(key, location.shortName());
    boolean asUsual = file == FileCheck.State.SOUND && !away;
    label.setText(asUsual ? location.shortName() : words);
    label.getTooltip().setText(words + "\n" + location);
    label.setAccessibleText(words);
    label.pseudoClassStateChanged(AWAY, away || damaged);
    icon.setIconCode(away || damaged ? Feather.ALERT_TRIANGLE : server ? Feather.SERVER : Feather.DATABASE);
  }
}
