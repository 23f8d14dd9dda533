package app.fifteen.desktop.wizard;

import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.StrictChoice;
import app.fifteen.staff.StaffMember;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;

/** Somebody who works here, chosen by typing a part of the name. */
final class StaffChoice {

  private final ComboBox<StaffMember> box;
  private final ChosenPerson chosen;

  private StaffChoice(ComboBox<StaffMember> box, ChosenPerson chosen) {
    this.box = box;
    this.chosen = chosen;
  }

  static void in(ComboBox<StaffMember> box, ChosenPerson chosen, ObservableValue<WizardFacts> facts) {
    var choice = new StaffChoice(box, chosen);
    StrictChoice.in(box, StaffMember::name).subscribe(chosen.unknownProperty()::set);
    facts.subscribe(
        read -> {
          if (read != null) {
            choice.offer(read.staff());
          }
        });
    chosen.property().subscribe(_ -> choice.show());
    box.valueProperty()
        .addListener(
            (_, _, member) -> {
              if (member != null) {
                chosen.property().set(member.id());
              }
            });
  }

  /** Whoever left meanwhile stays, if it is them; so does what is being typed. */
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
    // What was typed and is nobody's name is not replaced because something was read again.
    boolean typed = chosen.unknownProperty().get().filter(text -> !text.isEmpty()).isPresent();
    if (!typed && member != null && !member.equals(box.getValue())) {
      box.setValue(member);
    }
  }
}
