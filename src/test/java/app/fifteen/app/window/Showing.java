package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.desktop.shell.WayOut;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.office.OfficePolicy;
import app.fifteen.staff.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The one window of a picture, and what is done in it before it is taken. */
final class Showing implements AutoCloseable {

  private static final String STILL = "data:text/css,.text-input%20%7B%20-fx-display-caret%3A%20false%3B%20%7D";

  final PictureOffices offices;
  final Language language;
  final DeskSettings settings;
  final Stage stage;
  Tasks tasks = Tasks.sameThread();
  private final PictureSize size;
  private Optional<Workstation> workstation = Optional.empty();
  Optional<Database> own = Optional.empty();

  Showing(PictureOffices offices, Language language, Theme theme, PictureSize size) {
    this.offices = offices;
    this.language = language;
    this.size = size;
    settings = new DeskSettings(offices.file("desk-" + System.nanoTime() + ".properties"));
    settings.set("sound", false);
    settings.set("theme.dark", theme == Theme.DARK);
    settings.set("window.width", size.width());
    settings.set("window.height", size.height());
    settings.set("text.size", size.percent());
    stage =
        OnScreen.get(
            () -> {
              theme.apply();
              return new Stage();
            });
  }

  String say(String russian, String english) {
    return language == Language.RU ? russian : english;
  }

  Workstation workstation() {
    return workstation.orElseThrow();
  }

  /** The sample of this picture alone. */
  Database ownSample() {
    own = Optional.of(offices.copyOfSample(language));
    return own.get();
  }

  Showing sample() {
    return work(
        offices.sample(language), boss(offices.sample(language)), Optional.of(new WayOut("sample.set_up_own", () -> {})));
  }

  /** An office on its first day. */
  Showing empty() {
    return work(offices.empty());
  }

  /** Seen by a supervisor. */
  Showing work(Features features) {
    return work(features, boss(features), Optional.empty());
  }

  private static Actor boss(Features features) {
    return features.database.read(features.staff.store::all).stream()
        .filter(Permission.KEEP_STAFF::of)
        .findFirst()
        .orElseThrow()
        .actor();
  }

  Showing work(Features features, Actor actor, Optional<WayOut> wayOut) {
    OnScreen.run(
        () -> {
          OfficePolicy policy = features.database.read(features.offices.store::current).orElseThrow();
          var made = new Workstation(features, stage, settings, language, actor, policy, tasks, _ -> {}, wayOut);
          workstation = Optional.of(made);
          made.show();
        });
    return resize();
  }

  /** The headless screen is smaller than the pictures. */
  Showing resize() {
    OnScreen.run(
        () -> {
          stage.setWidth(size.width());
          stage.setHeight(size.height());
        });
    return settle();
  }

  Showing chord(KeyCode key, boolean shift) {
    if (shift) {
      OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, key);
    } else {
      OnScreen.press(KeyCode.SHORTCUT, key);
    }
    return settle();
  }

  Showing shortcut(KeyCode key) {
    return chord(key, false);
  }

  Showing key(String where, KeyCode key) {
    OnScreen.focus(where);
    OnScreen.press(key);
    return settle();
  }

  Showing typed(String russian, String english) {
    OnScreen.type(say(russian, english));
    return settle();
  }

  Showing write(String field, String text) {
    OnScreen.run(() -> ((TextInputControl) OnScreen.find(field)).setText(text));
    return settle();
  }

  String text(String field) {
    return OnScreen.get(() -> ((TextInputControl) OnScreen.find(field)).getText());
  }

  @SuppressWarnings("unchecked")
  <T> Showing pick(String box, T value) {
    OnScreen.run(() -> ((ComboBox<T>) OnScreen.find(box)).setValue(value));
    return settle();
  }

  Showing select(String list, int index) {
    OnScreen.run(() -> ((ListView<?>) OnScreen.find(list)).getSelectionModel().clearAndSelect(index));
    return settle();
  }

  Showing selectRow(String table, int row) {
    OnScreen.run(() -> ((TableView<?>) OnScreen.find(table)).getSelectionModel().select(row));
    return settle();
  }

  Showing fire(String toggle) {
    OnScreen.run(() -> ((ToggleButton) OnScreen.find(toggle)).fire());
    return settle();
  }

  Showing push(String button) {
    OnScreen.run(() -> ((Button) OnScreen.find(button)).fire());
    return settle();
  }

  /** The settings so far down that this field is the first. */
  Showing scrollTo(String field) {
    OnScreen.run(
        () -> {
          var scroll = (ScrollPane) OnScreen.find("#scroll");
          var node = OnScreen.find(field);
          var content = scroll.getContent();
          double y = content.sceneToLocal(node.localToScene(0, 0)).getY();
          double room = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
          scroll.setVvalue(Math.min(1, y / room));
        });
    return settle();
  }

  /** Lets the window lay itself out, as some controls need more than one look at it. */
  Showing settle() {
    for (int i = 0; i < 4; i++) {
      OnScreen.run(() -> windows().forEach(Showing::layOut));
    }
    return this;
  }

  private static void layOut(Scene scene) {
    if (!scene.getStylesheets().contains(STILL)) {
      scene.getStylesheets().add(STILL);
    }
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /** The window first, then the dialogs before it. */
  List<Scene> windows() {
    var scenes = new ArrayList<Scene>();
    scenes.add(stage.getScene());
    Window.getWindows().stream()
        .filter(window -> (window instanceof Stage || window instanceof PopupWindow) && window != stage && window.isShowing())
        .map(Window::getScene)
        .forEach(scenes::add);
    return scenes;
  }

  @Override
  public void close() {
    OnScreen.run(() -> workstation.ifPresent(Workstation::close));
    OnScreen.closeAll();
    own.ifPresent(Database::close);
  }
}
