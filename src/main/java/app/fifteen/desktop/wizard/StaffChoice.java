package app.fifteen.desktop.wizard;

import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.SearchableChoice;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.StaffMember;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;

/** Somebody who works here, chosen by typing a part of the name. */
final class StaffChoice {

  private final ComboBox<StaffMember> box;
  private final ObjectProperty<StaffId> chosen;

  private StaffChoice(ComboBox<StaffMember> box, ObjectProperty<StaffId> chosen) {
    this.box = box;
    this.chosen = chosen;
  }

  static void in(ComboBox<StaffMember> box, ObjectProperty<StaffId> chosen, ObservableValue<WizardFacts> facts) {
    var choice = new StaffChoice(box, chosen);
    SearchableChoice.in(box, StaffMember::name, _ -> "", _ -> choice.member());
    facts.subscribe(
        read -> {
          if (read != null) {
            choice.offer(read.staff());
          }
        });
    chosen.subscribe(_ -> choice.show());
    box.valueProperty()
        .addListener(
            (_, _, member) -> {
              if (member != null) {
                chosen.set(member.id());
              }
            });
  }

  /** Whoever left meanwhile stays, if it is them. */
  private void offer(List<StaffMember> staff) {
    ObservableRows.update(
        box.getItems(),
        staff.stream().filter(member -> member.active() || member.id().equals(chosen.get())).toList());
    show();
  }

  private StaffMember member() {
    return box.getItems().stream().filter(member -> member.id().equals(chosen.get())).findFirst().orElse(null);
  }

  private void show() {
    var member = member();
    if (member != null && !member.equals(box.getValue())) {
      box.setValue(member);
    }
  }
}
