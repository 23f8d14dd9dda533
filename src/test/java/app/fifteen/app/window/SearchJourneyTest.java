package app.fifteen.app.window;

import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.Features;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import app.fifteen.search.FoundKind;
import app.fifteen.search.FoundRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody calls, and a few keys later their request is on screen. */
class SearchJourneyTest {

  @TempDir private Path folder;
  private Database database;
  private HouseFixture house;
  private Workstation workstation;
  private RequestId first;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.SUPERVISOR);
    first = newRequest(house).stored();
    newRequest(house).stored();
    house.company("Globus", Optional.empty());
    var features = new Features(database, house.clock);
    var policy = database.read(features.offices.store::current).orElseThrow();
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          var settings = new DeskSettings(folder.resolve("desk"));
          settings.set("sound", false);
          workstation =
              new Workstation(
                  features, new Stage(), settings, Language.EN, anna, policy, Tasks.inBackground(), _ -> {},
                  Optional.empty());
          workstation.show();
        });
    OnScreen.until("the inbox", () -> ((ListView<?>) OnScreen.find("#list")).getItems().size() == 2);
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
  }

  @SuppressWarnings("unchecked")
  private static List<FoundRow> found() {
    return OnScreen.find("#foundList") instanceof ListView<?> list ? ((ListView<FoundRow>) list).getItems() : List.of();
  }

  /** Words marked in the first line. */
  private static int marks() {
    var row = found().getFirst();
    return row.name().spans().size() + row.aside().spans().size();
  }

  private static void search() {
    OnScreen.press(KeyCode.K, true);
    OnScreen.until("the field", () -> OnScreen.front().getFocusOwner() instanceof TextField field && field.getId().equals("searchField"));
  }

  private static Node focused() {
    return OnScreen.get(() -> OnScreen.front().getFocusOwner());
  }

  @Test
  void aRequestIsFoundAndOpenedByKeyboardAlone() {
    search();
    OnScreen.type("italy ivan");
    OnScreen.until("both requests", () -> found().size() == 2 && found().getLast().id() == first.value() && marks() == 2);
    OnScreen.press(KeyCode.DOWN);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.until("the request", () -> workstation.place().request() != null && workstation.place().request().equals(first));
    assertThat(OnScreen.<Boolean>get(() -> OnScreen.find("#searchField") == null)).isTrue();
    assertThat(focused()).isInstanceOf(ListView.class);
    search();
    OnScreen.until("what was opened", () -> found().size() == 1 && found().getFirst().kind() == FoundKind.REQUEST);
    OnScreen.until("the line above", () -> says("#above", "Recently opened"));
  }

  private static boolean says(String label, String words) {
    return OnScreen.find(label) instanceof Label shown && shown.isVisible() && shown.getText().startsWith(words);
  }

  @Test
  void escapeGivesTheKeyboardBackAndNothingTypedReachesTheScreenBelow() {
    var before = focused();
    search();
    OnScreen.type("1");
    OnScreen.press(KeyCode.DIGIT1);
    OnScreen.press(KeyCode.N, true);
    OnScreen.until("nobody", () -> says("#nothingText", "Nothing found for"));
    OnScreen.press(KeyCode.ESCAPE);
    assertThat(focused()).isSameAs(before);
    assertThat(OnScreen.<Boolean>get(() -> OnScreen.find("#searchField") == null)).isTrue();
    assertThat(database.read(tx -> house.requests.byId(tx, first)).orElseThrow().claim()).isEmpty();
  }

  @Test
  void theButtonInTheSidebarShowsItAndAnotherScreenSendsItAway() {
    OnScreen.run(() -> ((Button) OnScreen.find("#searchButton")).fire());
    OnScreen.until("the field", () -> OnScreen.find("#searchField") != null);
    OnScreen.press(KeyCode.DIGIT2, true);
    OnScreen.until("it is gone", () -> OnScreen.find("#searchField") == null);
  }

  @Test
  void itComesUpAgainWhateverWasOpened() {
    for (var typed : List.of("ivanova", "italy", "globus", "italy", "globus", "ivanova")) {
      search();
      OnScreen.type(typed);
      OnScreen.until(typed, () -> !found().isEmpty() && !says("#above", "Recently"));
      OnScreen.press(KeyCode.ENTER);
      OnScreen.until("it is gone", () -> OnScreen.find("#searchField") == null);
    }
  }

  @Test
  void whatIsMistypedIsFoundAndSaidToBeSimilar() {
    search();
    OnScreen.type("ivonova");
    OnScreen.until("somebody", () -> !found().isEmpty());
    OnScreen.until("the line above", () -> says("#above", "Nobody is called exactly so"));
  }
}
