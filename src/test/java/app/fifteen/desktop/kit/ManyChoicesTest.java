package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManyChoicesTest {

  private final ObservableSet<String> chosen = FXCollections.observableSet();
  private CheckComboBox<String> box;

  @BeforeEach
  void bind() {
    OnScreen.run(
        () -> {
          box = new CheckComboBox<>(FXCollections.observableArrayList("phone", "chat", "visit"));
          ManyChoices.bind(box, chosen, name -> name.toUpperCase(Locale.ROOT), "Every channel");
        });
  }

  @Test
  void whatIsTickedIsChosen() {
    OnScreen.run(() -> box.getCheckModel().checkIndices(0, 2));
    assertThat(chosen).containsExactlyInAnyOrder("phone", "visit");
    OnScreen.run(() -> box.getCheckModel().clearCheck("phone"));
    assertThat(chosen).containsExactly("visit");
  }

  @Test
  void whatSomebodyElseChoosesIsTicked() {
    OnScreen.run(() -> chosen.add("chat"));
    assertThat(OnScreen.get(() -> box.getCheckModel().isChecked("chat"))).isTrue();
    OnScreen.run(chosen::clear);
    assertThat(OnScreen.get(() -> box.getCheckModel().getCheckedItems().isEmpty())).isTrue();
  }

  @Test
  void theFaceSaysThatAllAreMeantWhileNoneIsTicked() {
    assertThat(box.getTitle()).isEqualTo("Every channel");
    OnScreen.run(() -> box.getCheckModel().check("chat"));
    assertThat(box.getTitle()).isNull();
    assertThat(box.getTooltip().getText()).isEqualTo("CHAT");
  }
}
