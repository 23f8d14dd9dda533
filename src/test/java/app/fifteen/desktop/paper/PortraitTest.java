package app.fifteen.desktop.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.desktop.kit.OnScreen;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortraitTest {

  @ParameterizedTest
  @CsvSource({
    "Анна Соколова, АС", "anna maria sokolova, AS", "Cher, C", "'  ', ''", "ООО «Ромашка», О", "\uD83D\uDE00 Петр, П"
  })
  void initialsAreOfTheFirstWordAndTheLast(String name, String initials) {
    assertThat(Portrait.initials(name)).isEqualTo(initials);
  }

  @Test
  void whoHasNoPhotoIsShownByInitialsAndBothAreReadAloudByName() {
    OnScreen.run(
        () -> {
          var portrait = Portrait.of("Анна Соколова", Optional.empty()).sized(96);
          assertThat(portrait.getAccessibleText()).isEqualTo("Анна Соколова");
          assertThat(((Label) portrait.getChildren().getFirst()).isVisible()).isTrue();
          assertThat(portrait.getSize()).isEqualTo(96);
        });
  }

  @Test
  void bytesThatAreNoPictureLeaveTheInitials() {
    OnScreen.run(
        () -> {
          var portrait = Portrait.of("Anna", Optional.of(new byte[] {1, 2, 3}));
          assertThat(((Label) portrait.getChildren().getFirst()).isVisible()).isTrue();
        });
  }
}
