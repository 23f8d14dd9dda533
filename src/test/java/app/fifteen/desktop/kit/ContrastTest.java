package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be used now can be read all the same, in the light and in the dark. */
class ContrastTest {

  private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay");

  @AfterEach
  void closeAll() {
    OnScreen.closeAll();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void whatIsDisabledCanBeRead(Theme theme) {
    for (var ground : GROUNDS) {
      var scene = shown(theme, ground, ContrastTest::controls);
      assertThat(OnScreen.get(() -> Contrast.faults(scene))).as(theme + " on " + ground).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void soCanWordsOfEveryKind(Theme theme) {
    var styles = List.of("", "text-muted", "problem", "deadline-word", "badge", "brand");
    for (var ground : GROUNDS) {
      var scene = shown(theme, ground, () -> styles.stream().map(style -> styled(new Label("Words"), style)).toList());
      assertThat(OnScreen.get(() -> Contrast.faults(scene))).as(theme + " on " + ground).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void andOnARowThatIsChosenWhoeverHasTheKeyboard(Theme theme) {
    var list = OnScreen.get(() -> new ListView<String>());
    var other = OnScreen.get(() -> new TextField("Elsewhere"));
    var scene = shown(theme, GROUNDS.getFirst(), () -> List.of(rows(list), other));
    for (var keyboard : List.of(list, other)) {
      OnScreen.run(keyboard::requestFocus);
      OnScreen.run(() -> scene.getRoot().applyCss());
      assertThat(OnScreen.get(() -> Contrast.faults(scene))).as(theme + ", keyboard in " + keyboard).isEmpty();
    }
  }

  private static ListView<String> rows(ListView<String> list) {
    list.setCellFactory(
        _ ->
            new ListCell<>() {
              @Override
              protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                var styles = List.of("", "text-muted", "problem", "deadline-word", "standing", "badge");
                setGraphic(empty ? null : new HBox(4, styles.stream().map(style -> styled(new Label("Words"), style)).toArray(Node[]::new)));
              }
            });
    list.getItems().setAll("one", "two");
    list.getSelectionModel().select(0);
    return list;
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theThemesOwnWayWouldBeFoundOut(Theme theme) {
    var scene = shown(theme, GROUNDS.getFirst(), () -> List.of(pale()));
    assertThat(OnScreen.get(() -> Contrast.faults(scene))).singleElement().asString().contains("Pale");
  }

  private static Node pale() {
    var pale = new Label("Pale");
    pale.setStyle("-fx-opacity: 0.4;");
    return pale;
  }

  private static List<Node> controls() {
    var choice = new ComboBox<String>();
    choice.setValue("Chosen");
    var search = new ComboBox<String>();
    search.setEditable(true);
    search.setValue("Typed");
    var day = new DatePicker(LocalDate.EPOCH);
    var pressed = new ToggleButton("Pressed");
    pressed.setSelected(true);
    var ticked = new CheckBox("Ticked");
    ticked.setSelected(true);
    var withKey = new Button("Outer", styled(new Label("9"), "key-chip"));
    return List.of(
        new Button("Plain"), styled(new Button("Accent"), "accent"), styled(new Button("Flat"), "flat"),
        styled(new Button("Danger"), "danger"), styled(new Button("Small"), "small"), withKey, new ToggleButton("Toggle"), pressed,
        styled(new MenuButton("Menu"), "flat"), new CheckBox("Check"), ticked, new RadioButton("Radio"), new Hyperlink("Link"),
        new TextField("Typed"), new TextArea("Much"), choice, search, day, new Label("Label"), styled(new Label("Muted"), "text-muted"),
        styled(new Label("Problem"), "problem"));
  }

  private static <T extends Node> T styled(T node, String style) {
    if (!style.isEmpty()) {
      node.getStyleClass().add(style);
    }
    return node;
  }

  private static Scene shown(Theme theme, String ground, Supplier<List<? extends Node>> making) {
    return OnScreen.get(
        () -> {
          theme.apply();
          var nodes = making.get();
          var pane = new FlowPane(8, 8);
          pane.getChildren().setAll(nodes);
          pane.setDisable(nodes.getFirst() instanceof Button);
          Pane root = new VBox(pane);
          root.setStyle("-fx-background-color: " + ground + ";");
          var stage = new Stage();
          var scene = new Scene(root, 900, 600);
          Theme.dress(scene);
          stage.setScene(scene);
          stage.show();
          root.applyCss();
          root.layout();
          return scene;
        });
  }
}
