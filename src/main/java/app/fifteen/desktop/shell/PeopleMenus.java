package app.fifteen.desktop.shell;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.staff.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who sits here, and who is on duty: chosen among those who work here. */
final class PeopleMenus {

  private static final double WIDEST_HINT = 480;

  private final MenuButton who;
  private final MenuButton duty;
  private final Desk desk;
  private final ShellViewModel model;

  PeopleMenus(MenuButton who, MenuButton duty, Desk desk, ShellViewModel model) {
    this.who = who;
    this.duty = duty;
    this.desk = desk;
    this.model = model;
  }

  void bind() {
    who.setGraphic(new FontIcon("fth-user"));
    tell(who, "shell.who");
    duty.setGraphic(new FontIcon("fth-shield"));
    tell(duty, "shell.duty_hint");
    model.staffProperty().subscribe(_ -> show());
    desk.actorProperty().subscribe(_ -> show());
    model.onDutyProperty().subscribe(_ -> show());
  }

  /** Its whole text above what it is for, because a long name is shortened. */
  private void tell(MenuButton menu, String hintKey) {
    var hint = new Tooltip();
    hint.setWrapText(true);
    hint.setMaxWidth(WIDEST_HINT);
    hint.textProperty().bind(menu.textProperty().map(text -> text + "\n" + desk.messages().get(hintKey)));
    menu.setTooltip(hint);
  }

  private void show() {
    var messages = desk.messages();
    var staff = model.staffProperty().get();
    who.setText(desk.actor().name());
    who.getItems().setAll(choices(staff, desk.actor().id(), member -> desk.actorProperty().set(member.actor())));
    var onDuty = model.onDutyProperty().get();
    duty.setText(
        onDuty.map(member -> messages.get("shell.on_duty", member.name())).orElse(messages.get("shell.nobody_on_duty")));
    duty.getItems().setAll(choices(staff, onDuty.map(StaffMember::id).orElse(null), model::putOnDuty));
  }

  private static List<RadioMenuItem> choices(
      List<StaffMember> staff, Object chosen, Consumer<StaffMember> choose) {
    var choices = new ToggleGroup();
    var items = new ArrayList<RadioMenuItem>();
    for (var member : staff) {
      if (member.active()) {
        var item = new RadioMenuItem(member.name());
        item.setToggleGroup(choices);
        item.setSelected(member.id().equals(chosen));
        item.setOnAction(_ -> choose.accept(member));
        items.add(item);
      }
    }
    return items;
  }
}
