package app.fifteen.desktop.client;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OnClipboard;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Phones and e-mails as buttons that copy themselves, for the telephone and the mail program of the desk. */
final class ContactButtons {

  private final Desk desk;
  private final Notices notices;
  private final FlowPane pane;
  private List<Object> shown = List.of();

  ContactButtons(Desk desk, Notices notices, FlowPane pane) {
    this.desk = desk;
    this.notices = notices;
    this.pane = pane;
  }

  void show(List<Phone> phones, List<Email> emails) {
    var wanted = new ArrayList<Object>(phones);
    wanted.addAll(emails);
    if (wanted.equals(shown)) {
      return;
    }
    shown = wanted;
    var buttons = new ArrayList<Node>();
    var region = desk.policy().office().phoneRegion();
    phones.forEach(phone -> buttons.add(button(Feather.PHONE, phone.local(region))));
    emails.forEach(email -> buttons.add(button(Feather.MAIL, email.address())));
    pane.getChildren().setAll(buttons);
    Presence.show(pane, !buttons.isEmpty());
  }

  private Button button(Ikon icon, String text) {
    var button = new Button(text, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "contact");
    button.setTooltip(new Tooltip(desk.messages().get("clientpage.copy")));
    button.setOnAction(
        _ -> {
          OnClipboard.put(text);
          notices.say(desk.messages().get("clientpage.copied", text));
        });
    return button;
  }
}
