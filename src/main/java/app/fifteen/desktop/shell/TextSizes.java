package app.fifteen.desktop.shell;

import app.fifteen.desktop.kit.TextSize;
import app.fifteen.kernel.Messages;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The choice of how large this desk shows everything. */
final class TextSizes {

  private final MenuButton menu;
  private final TextSize size;
  private final Messages messages;

  TextSizes(MenuButton menu, TextSize size, Messages messages) {
    this.menu = menu;
    this.size = size;
    this.messages = messages;
  }

  void bind() {
    menu.setGraphic(new FontIcon(Feather.ZOOM_IN));
    var group = new ToggleGroup();
    for (int step : TextSize.STEPS) {
      var item = new RadioMenuItem(messages.get("shell.text_size.step", step));
      item.setToggleGroup(group);
      item.setOnAction(_ -> size.percentProperty().set(step));
      size.percentProperty().subscribe(percent -> item.setSelected(percent.intValue() == step));
      menu.getItems().add(item);
    }
    size.percentProperty().subscribe(percent -> menu.setText(messages.get("shell.text_size", percent)));
  }
}
