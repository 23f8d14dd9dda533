package app.fifteen.desktop.search;

import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import app.fifteen.search.FoundKind;
import app.fifteen.search.FoundRow;
import app.fifteen.search.SearchAnything;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the search box shows and opens, without a window. */
class SearchViewModelTest {

  @TempDir private Path folder;
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<FoundRow> opened = new ArrayList<>();
  private Database database;
  private HouseFixture house;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    house = HouseFixture.in(database);
    house.company("Ромашка", Optional.empty());
    house.company("Глобус", Optional.empty());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private SearchViewModel model(Tasks tasks) {
    Actor anna = house.hire("Anna" + System.nanoTime(), Role.MANAGER);
    var desk = new Desk(new Messages(Language.EN), anna, database.read(house.offices::current).orElseThrow());
    var recent = new RecentlyOpened(new DeskSettings(folder.resolve("desk")), database.location());
    return new SearchViewModel(new SearchAnything(database), desk, tasks, recent, opened::add);
  }

  private static List<String> shown(SearchViewModel model) {
    return model.answerProperty().get().rows().stream().map(row -> row.name().text()).toList();
  }

  @Test
  void whatIsTypedIsAnswered() {
    var model = model(Tasks.sameThread());
    newRequest(house).stored();
    model.typedProperty().set("рома");
    assertThat(shown(model)).containsExactly("Ромашка");
    model.typedProperty().set("ivanova");
    assertThat(model.answerProperty().get().rows()).extracting(FoundRow::kind).containsExactly(FoundKind.CLIENT, FoundKind.REQUEST);
    model.typedProperty().set("никого такого");
    assertThat(shown(model)).isEmpty();
    assertThat(model.answerProperty().get().typed()).isEqualTo("никого такого");
  }

  @Test
  void anOlderAnswerNeverOverwritesANewerOneAndWhatIsTypedMeanwhileIsAskedOnce() {
    var model = model(Tasks.on(background::add, Runnable::run));
    for (var typed : List.of("р", "ро", "глоб")) {
      model.typedProperty().set(typed);
    }
    assertThat(background).hasSize(1);
    background.poll().run();
    assertThat(shown(model)).isEmpty();
    assertThat(model.searchingProperty().get()).isTrue();
    background.poll().run();
    assertThat(shown(model)).containsExactly("Глобус");
    assertThat(model.searchingProperty().get()).isFalse();
    assertThat(background).isEmpty();
  }

  @Test
  void whoeverIsFasterThanTheAnswerOpensTheFirstOfIt() {
    var model = model(Tasks.on(background::add, Runnable::run));
    model.typedProperty().set("глобус");
    model.openFirst();
    assertThat(opened).isEmpty();
    while (!background.isEmpty()) {
      background.poll().run();
    }
    assertThat(opened).extracting(row -> row.name().text()).containsExactly("Глобус");
  }

  @Test
  void whatWasOpenedStandsThereNextTimeTheLatestFirst() {
    var model = model(Tasks.sameThread());
    for (var typed : List.of("ромашка", "глобус", "ромашка")) {
      model.typedProperty().set(typed);
      model.openFirst();
    }
    model.begin();
    assertThat(shown(model)).containsExactly("Ромашка", "Глобус");
    assertThat(model.answerProperty().get().isRecent()).isTrue();
    var tomorrow = model(Tasks.sameThread());
    tomorrow.begin();
    assertThat(shown(tomorrow)).containsExactly("Ромашка", "Глобус");
  }

  @Test
  void aSearchThatFailsSaysWhyAndTheNextOneWorks() {
    var model = model(Tasks.sameThread());
    database.run(tx -> tx.dsl().execute("alter table company_words rename to company_words_away"));
    model.typedProperty().set("рома");
    assertThat(model.answerProperty().get().problem()).isPresent();
    assertThat(model.searchingProperty().get()).isFalse();
    database.run(tx -> tx.dsl().execute("alter table company_words_away rename to company_words"));
    model.typedProperty().set("ромаш");
    assertThat(shown(model)).containsExactly("Ромашка");
  }
}
