package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;
import static org.testfx.matcher.control.ListViewMatchers.hasItems;

import app.fifteen.app.Features;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import app.fifteen.search.FoundKind;
import app.fifteen.search.FoundRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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
    workstation = DeskWindow.open(features, folder, anna);
    OnScreen.await("#list", hasItems(2));
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
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.K);
    OnScreen.await("#searchField", isFocused());
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
    OnScreen.until("the request", () -> workstation.place().opened().contains(new Destination.Request(first)));
    OnScreen.awaitGone("#searchField");
    assertThat(focused()).isInstanceOf(ListView.class);
    search();
    OnScreen.until("what was opened", () -> found().size() == 1 && found().getFirst().kind() == FoundKind.REQUEST);
    OnScreen.await("#above", says("Recently opened"));
  }

  @Test
  void escapeGivesTheKeyboardBackAndNothingTypedReachesTheScreenBelow() {
    var before = focused();
    search();
    OnScreen.type("1");
    OnScreen.press(KeyCode.DIGIT1);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.N);
    OnScreen.await("#nothingText", says("Nothing found for"));
    OnScreen.press(KeyCode.ESCAPE);
    assertThat(focused()).isSameAs(before);
    OnScreen.awaitGone("#searchField");
    assertThat(database.read(tx -> house.requests.byId(tx, first)).orElseThrow().claim()).isEmpty();
  }

  @Test
  void theButtonInTheSidebarShowsItAndAnotherScreenSendsItAway() {
    OnScreen.click("#searchButton");
    OnScreen.await("#searchField", isNotNull());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    OnScreen.awaitGone("#searchField");
  }

  @Test
  void theSearchComesUpAgainWhateverWasOpened() {
    for (var typed : List.of("ivanova", "italy", "globus", "italy", "globus", "ivanova")) {
      search();
      OnScreen.type(typed);
      OnScreen.until(typed, () -> !found().isEmpty() && !says("Recently").matches(OnScreen.find("#above")));
      OnScreen.press(KeyCode.ENTER);
      OnScreen.awaitGone("#searchField");
    }
  }

  @Test
  void whatIsMistypedIsFoundAndSaidToBeSimilar() {
    search();
    OnScreen.type("ivonova");
    OnScreen.until("somebody", () -> !found().isEmpty());
    OnScreen.await("#above", says("Nobody is called exactly so"));
  }
}
