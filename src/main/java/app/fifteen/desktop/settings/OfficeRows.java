package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Dates;
import app.fifteen.kernel.Messages;
import app.fifteen.office.Payer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The controls of one exception, one privilege and one step of the ladder. */
final class OfficeRows {

  private final OfficeForm form;
  private final Messages messages;

  OfficeRows(OfficeForm form, Messages messages) {
    this.form = form;
    this.messages = messages;
  }

  EditRow dayOff(OfficeForm.DayOff day) {
    var date = new DatePicker();
    Dates.in(date, messages).bindBidirectional(day.typed());
    date.valueProperty().bindBidirectional(day.date());
    date.setPrefWidth(140);
    date.setMinWidth(140);
    var hours = text(day.hours(), "settings.hours.closed", 150);
    var reason = text(day.reason(), "settings.field.exceptions.reason", 0);
    return new EditRow()
        .with("exceptions.date", messages.get("settings.field.exceptions.date"), date)
        .with("exceptions.hours", messages.get("settings.field.exceptions.hours"), hours)
        .with("exceptions.reason", messages.get("settings.field.exceptions.reason"), reason)
        .removable(messages.get("settings.exceptions.remove"), () -> form.exceptions.remove(day));
  }

  EditRow privilege(OfficeForm.Privilege privilege) {
    return new EditRow()
        .with(
            "a_status.privileges",
            messages.get("settings.field.a_status.privileges"),
            text(privilege.words(), "settings.privileges.prompt", 0))
        .removable(messages.get("settings.privileges.remove"), () -> form.privileges.remove(privilege));
  }

  EditRow step(OfficeForm.Step step) {
    var after = text(step.after(), "settings.ladder.after.prompt", 76);
    var gift = text(step.gift(), "settings.field.make_goods.gift", 0);
    var cost = text(step.cost(), "settings.field.make_goods.cost", 96);
    cost.setAlignment(Pos.CENTER_RIGHT);
    var payer = new ComboBox<Payer>();
    payer.getItems().setAll(Payer.values());
    payer.setConverter(Choices.named(messages::word));
    payer.valueProperty().bindBidirectional(step.payer());
    payer.setPrefWidth(136);
    payer.setMinWidth(136);
    var inPerson = new CheckBox();
    inPerson.selectedProperty().bindBidirectional(step.inPerson());
    inPerson.setPrefWidth(72);
    inPerson.setMinWidth(72);
    return new EditRow()
        .with("make_goods.after", messages.get("settings.field.make_goods.after"), after)
        .with("make_goods.gift", messages.get("settings.field.make_goods.gift"), gift)
        .with("make_goods.cost", messages.get("settings.field.make_goods.cost"), cost)
        .with("make_goods.payer", messages.get("settings.field.make_goods.payer"), payer)
        .with("make_goods.in_person", messages.get("settings.field.make_goods.in_person"), inPerson)
        .removable(messages.get("settings.ladder.remove"), () -> form.ladder.remove(step));
  }

  /** @param width in pixels; 0 takes what is left */
  private TextField text(StringProperty value, String promptKey, double width) {
    var field = new TextField();
    field.textProperty().bindBidirectional(value);
    field.setPromptText(messages.get(promptKey));
    if (width > 0) {
      field.setPrefWidth(width);
      field.setMinWidth(width);
    } else {
      field.setMinWidth(80);
      HBox.setHgrow(field, Priority.ALWAYS);
    }
    return field;
  }
}
