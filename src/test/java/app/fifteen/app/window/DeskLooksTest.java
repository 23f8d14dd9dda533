package app.fifteen.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Language;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a desk wants its window is chosen by key, at once, and remembered. */
class DeskLooksTest {

  private PictureOffices offices;
  private Showing showing;

  @BeforeEach
  void open(@TempDir Path folder) {
    offices = new PictureOffices(folder);
    showing = new Showing(offices, Language.RU, Theme.LIGHT, PictureSize.usual(1600, 900)).empty();
  }

  @AfterEach
  void close() {
    showing.close();
    offices.close();
  }

  private double width(String selector) {
    return OnScreen.get(() -> measured(selector));
  }

  private static double measured(String selector) {
    Node node = OnScreen.find(selector);
    return node.localToScene(node.getLayoutBounds()).getWidth();
  }

  /** The window takes its size a moment after it was given it. */
  private static void becomes(double wide, String selector) {
    OnScreen.until(selector + " is " + wide + " wide", () -> measured(selector) == wide);
  }

  @Test
  void controlBFoldsTheSidebarToItsIcons() {
    assertThat(width("#sidebar")).isEqualTo(240);
    showing.shortcut(KeyCode.B);
    assertThat(width("#sidebar")).isEqualTo(72);
    assertThat(OnScreen.get(() -> OnScreen.find("#nav-inbox").getAccessibleText())).isEqualTo("Входящие");
    assertThat(showing.settings.flag("sidebar.folded", false)).isTrue();
    showing.shortcut(KeyCode.B);
    assertThat(width("#sidebar")).isEqualTo(240);
  }

  @Test
  void aNarrowWindowFoldsItByItself() {
    OnScreen.run(() -> showing.stage.setWidth(1024));
    becomes(72, "#sidebar");
    OnScreen.run(() -> showing.stage.setWidth(1600));
    becomes(240, "#sidebar");
  }

  @Test
  void controlPlusMakesEverythingLargerAndControlZeroAsBefore() {
    double before = width("#searchButton");
    showing.shortcut(KeyCode.PLUS).shortcut(KeyCode.PLUS);
    assertThat(width("#searchButton")).isCloseTo(before * 1.25, within(1.0));
    assertThat(showing.settings.number("text.size", 100)).isEqualTo(125);
    showing.shortcut(KeyCode.DIGIT0).shortcut(KeyCode.MINUS);
    assertThat(width("#searchButton")).isCloseTo(before * 0.9, within(1.0));
  }

  @Test
  void soDoesTheChoiceInTheSettings() {
    double before = width("#searchButton");
    showing.fire("#nav-settings").pick("#settings-text-size", 125);
    assertThat(width("#searchButton")).isCloseTo(before * 1.25, within(1.0));
    showing.shortcut(KeyCode.DIGIT0);
    assertThat(OnScreen.get(() -> ((ComboBox<?>) OnScreen.find("#settings-text-size")).getValue())).isEqualTo(100);
  }

  @Test
  void nothingIsLargerThanTheWindowHasRoomFor() {
    OnScreen.run(() -> showing.stage.setWidth(1024));
    OnScreen.run(() -> showing.stage.setHeight(700));
    becomes(72, "#sidebar");
    showing.shortcut(KeyCode.PLUS).shortcut(KeyCode.PLUS).shortcut(KeyCode.PLUS);
    assertThat(width("#searchButton")).as("folded, and hardly larger").isLessThan(72 * 1.1);
    assertThat(OnScreen.get(() -> showing.stage.getScene().getRoot().getLayoutBounds().getWidth())).isEqualTo(1024);
  }

  @Test
  void theDetailsUseAWindowThatGrows() {
    double before = width(".request-pane");
    OnScreen.run(() -> showing.stage.setWidth(1920));
    OnScreen.until("the details are wider", () -> measured(".request-pane") > before + 100);
  }
}
