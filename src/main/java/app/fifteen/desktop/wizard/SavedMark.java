package app.fifteen.desktop.wizard;

import app.fifteen.kernel.Messages;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether what is typed is safe, in a word and a picture. */
final class SavedMark {

  private SavedMark() {}

  static void show(Label mark, DraftSaving.State state, Messages messages) {
    var icon =
        switch (state) {
          case SAVED -> Feather.CHECK;
          case PENDING -> Feather.MORE_HORIZONTAL;
          case TROUBLE -> Feather.CLOUD_OFF;
          case REFUSED -> Feather.LOCK;
        };
    mark.setGraphic(new FontIcon(icon));
    mark.setText(
        switch (state) {
          case SAVED -> messages.get("wizard.saved");
          case PENDING -> messages.get("wizard.saving");
          case TROUBLE -> messages.get("wizard.save_trouble");
          case REFUSED -> messages.get("wizard.save_refused");
        });
  }
}
