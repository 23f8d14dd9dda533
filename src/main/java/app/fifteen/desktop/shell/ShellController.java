package app.fifteen.desktop.shell;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.desktop.kit.When;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Rejection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window around the screens: sidebar, the bar at the foot with who sits here, the message above it. */
public final class ShellController {

  private static final KeyCombination FOLD = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination CLOSE_NOTICE = new KeyCodeCombination(KeyCode.ESCAPE);

  private final Desk desk;
  private final Notices notices;
  private final Trouble trouble;
  private final ShellViewModel model;
  private final List<Screen> listed;
  private final Consumer<Pane> showSearch;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();
  private RunningWork runningWork;
  private Sidebar bar;
  private int ownLayers;

  @FXML private StackPane root;
  @FXML private Label brand;
  @FXML private Button searchButton;
  @FXML private VBox screens;
  @FXML private ToggleButton pin;
  @FXML private ToggleButton popups;
  @FXML private ToggleButton sound;
  @FXML private ToggleButton dark;
  @FXML private MenuButton textSize;
  @FXML private MenuButton language;
  @FXML private ToggleButton fold;
  @FXML private VBox sidebar;
  @FXML private HBox searchFace;
  @FXML private Label searchName;
  @FXML private Region searchGap;
  @FXML private Label searchKey;
  @FXML private MenuButton duty;
  @FXML private MenuButton who;
  @FXML private StatusBar status;
  @FXML private Label database;
  @FXML private Label clockAhead;
  @FXML private Button work;
  @FXML private HBox troubleBanner;
  @FXML private Label troubleText;
  @FXML private HBox sampleBanner;
  @FXML private Button leaveSample;
  @FXML private StackPane content;
  @FXML private HBox toast;
  @FXML private Label toastText;
  @FXML private Button toastUndo;
  @FXML private Button toastClose;

  /** @param showSearch shows the search box over the window */
  public ShellController(
      Desk desk,
      Notices notices,
      Trouble trouble,
      ShellViewModel model,
      List<Screen> screens,
      Consumer<Pane> showSearch) {
    this.desk = desk;
    this.notices = notices;
    this.trouble = trouble;
    this.model = model;
    this.listed = screens;
    this.showSearch = showSearch;
  }

  @FXML
  private void initialize() {
    ownLayers = root.getChildren().size();
    desk.policyProperty().subscribe(policy -> brand.setText(policy.office().name()));
    trouble.currentProperty().subscribe(this::tell);
    model.fileProperty().subscribe(this::tell);
    // Nobody is told of what has not changed yet.
    tell();
    Presence.show(sampleBanner, model.sample().isPresent());
    model
        .sample()
        .ifPresent(
            way -> {
              leaveSample.setText(desk.messages().get(way.nameKey()));
              leaveSample.setOnAction(_ -> way.go().run());
            });
    searchButton.setOnAction(_ -> showSearch.accept(root));
    bar = new Sidebar(sidebar, fold);
    bar.face(searchFace, searchName, searchGap, searchKey);
    listed.forEach(this::list);
    List.of(pin, popups, sound, dark, textSize, language, fold).forEach(bar::choice);
    bar.bind(model.foldedProperty(), root.widthProperty());
    fold.selectedProperty().bindBidirectional(model.foldedProperty());
    new TextSizes(textSize, model.textSize(), desk.messages()).bind();
    pin.selectedProperty().bindBidirectional(model.pinnedProperty());
    popups.selectedProperty().bindBidirectional(model.noticesProperty());
    sound.selectedProperty().bindBidirectional(model.soundProperty());
    dark.selectedProperty().bindBidirectional(model.darkProperty());
    listLanguages();
    new PeopleMenus(who, duty, desk, model).bind();
    new DatabaseState(database, model.location(), desk.messages()).bind(trouble, model.fileProperty());
    clockAhead.setGraphic(new FontIcon(Feather.CLOCK));
    clockAhead.setTooltip(new Tooltip(desk.messages().get("shell.clock.hint")));
    model.clockAheadProperty().subscribe(this::tellOfClocks);
    runningWork = new RunningWork(status, work, model.running(), desk.messages());
    runningWork.bind();
    // What the one before did is not for the one who sits here now to take back.
    desk.actorProperty().subscribe(_ -> notices.clear());
    new Toast(toast, toastText, toastUndo, toastClose, content).bind(notices);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    // Whatever is open on a screen goes away before the message does.
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onUnusedKey);
  }

  /** Damage outlasts whatever else there may be. */
  private void tell() {
    var damage = model.damage();
    var what = damage.or(() -> trouble.currentProperty().get());
    Presence.show(troubleBanner, what.isPresent());
    what.ifPresent(
        now ->
            troubleText.setText(
                desk.messages().get(damage.isPresent() ? "shell.damaged" : "shell.trouble", desk.messages().get(now))));
  }

  private void tellOfClocks(Duration ahead) {
    Presence.say(
        clockAhead,
        ahead.isZero()
            ? ""
            : desk.messages()
                .get(
                    ahead.isNegative() ? "shell.clock.desk_ahead" : "shell.clock.desk_behind",
                    When.span(ahead.abs(), desk.messages())));
  }

  /** Shows a screen and gives it the keyboard; what lies over the screens goes away. */
  public void open(Screen screen) {
    root.getChildren().subList(ownLayers, root.getChildren().size()).clear();
    group.selectToggle(buttons.get(listed.indexOf(screen)));
    screen.focus().run();
  }

  /** The screen that is open. */
  public Screen current() {
    return listed.get(buttons.indexOf((ToggleButton) group.getSelectedToggle()));
  }

  private void show(Screen screen) {
    var node = screen.content().get();
    if (!content.getChildren().equals(List.of(node))) {
      content.getChildren().setAll(node);
      // A split pane holds its parts, which the keyboard is to go to, only once it has been styled.
      content.applyCss();
    }
  }

  private void list(Screen screen) {
    var name = new Label(desk.messages().get(screen.nameKey()));
    var badge = new Label();
    badge.getStyleClass().add("badge");
    badge.textProperty().bind(screen.badge());
    // Where there is nothing to count, a long name has its place.
    badge.managedProperty().bind(badge.textProperty().isNotEmpty());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var face = new HBox(10, new FontIcon(screen.icon()), name, badge);
    var button = new ToggleButton();
    button.setGraphic(face);
    bar.face(face, name);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(name.getText());
    button.setTooltip(new Tooltip(name.getText() + " · " + screen.shortcut().getDisplayText()));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setToggleGroup(group);
    button.setId(screen.nameKey().replace('.', '-'));
    // Arrow keys in the sidebar select without an action, so it is the selection that shows the screen.
    button.selectedProperty().subscribe(selected -> {
      if (selected) {
        show(screen);
      }
    });
    button.setOnAction(_ -> open(screen));
    buttons.add(button);
    screens.getChildren().add(button);
  }

  private void listLanguages() {
    language.setGraphic(new FontIcon("fth-globe"));
    language.setText(desk.messages().get("language.own"));
    var choices = new ToggleGroup();
    for (var each : Language.values()) {
      var item = new RadioMenuItem(each.locale().getDisplayLanguage(each.locale()));
      item.setToggleGroup(choices);
      item.setSelected(each == desk.messages().language());
      item.setOnAction(_ -> model.speak(each));
      language.getItems().add(item);
    }
  }

  private void onKey(KeyEvent key) {
    for (var screen : listed) {
      if (screen.shortcut().match(key)) {
        open(screen);
        key.consume();
        return;
      }
    }
    if (FOLD.match(key)) {
      model.foldedProperty().set(!model.foldedProperty().get());
      key.consume();
    } else if (RunningWork.SHOW.match(key)) {
      runningWork.show();
      key.consume();
    }
  }

  private void onUnusedKey(KeyEvent key) {
    if (CLOSE_NOTICE.match(key) && notices.currentProperty().get() != null) {
      notices.clear();
      key.consume();
    }
  }
}
