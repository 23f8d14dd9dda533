package app.fifteen.desktop.figures;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.CardFixture;
import app.fifteen.card.CardOrigin;
import app.fifteen.card.figures.CardFigures;
import app.fifteen.card.figures.CardLives;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.figures.FiguresViewModel.State;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window of figures says while it reads, when it cannot, and where there is too little to say. */
class FiguresViewModelTest {

  private static final Messages MESSAGES = new Messages(Language.EN);

  @TempDir private Path folder;
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Throwable> told = new ArrayList<>();
  private Database database;
  private CardFixture office;
  private FiguresViewModel model;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    office = CardFixture.in(database);
    office.sold();
    var tasks = Tasks.on(background::add, Runnable::run);
    tasks.onFailure(told::add);
    tasks.onTrouble(told::add);
    var desk = new Desk(MESSAGES, office.anna, database.read(office.house.offices::current).orElseThrow());
    var figures = new CardFigures(office.house.database, office.house.clock, office.house.offices());
    model = new FiguresViewModel(office.house.database, figures, desk, tasks, office.house.clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private State state() {
    return model.stateProperty().get();
  }

  private List<String> line(int index) {
    return ((State.Read) state()).sheet().lines().get(index).cells().stream().map(FigureSheet.Cell::text).toList();
  }

  @Test
  void theNewestMonthStandsOnTopAndTheirSumBelow() {
    model.viewProperty().set(FigureView.MONTHS);
    assertThat(state()).isInstanceOf(State.Loading.class);
    background.remove().run();
    assertThat(((State.Read) state()).sheet().lines()).hasSize(13);
    assertThat(line(0)).startsWith("1", "19 to go", "0");
    assertThat(line(1)).startsWith("0", "20 short", "0");
    assertThat(line(12)).startsWith("1", "", "0");
  }

  @Test
  void anAnswerToAnOlderQuestionIsNotShown() {
    model.viewProperty().set(FigureView.MONTHS);
    model.viewProperty().set(FigureView.TODAY);
    background.remove().run();
    assertThat(state()).isInstanceOf(State.Loading.class);
    background.remove().run();
    assertThat(((State.Read) state()).months()).isEmpty();
  }

  @Test
  void earlierAndLaterGoByYearsAndNotBeyondThisMonth() {
    model.later();
    assertThat(model.lastProperty().get()).isEqualTo(YearMonth.parse("2026-11"));
    model.earlier();
    assertThat(model.lastProperty().get()).isEqualTo(YearMonth.parse("2025-11"));
    background.remove().run();
    assertThat(((State.Read) state()).hasCards()).isFalse();
    model.later();
    assertThat(model.lastProperty().get()).isEqualTo(YearMonth.parse("2026-11"));
  }

  @Test
  void whatCannotBeReadIsSaidAndToldAndTriedOnceMoreWhenAsked() {
    model.read();
    database.close();
    background.remove().run();
    assertThat(state()).isInstanceOf(State.Failed.class);
    assertThat(told).hasSize(1);
  }

  @Test
  void withTooFewCardsItIsSaidSoInsteadOfAnAverageOrAShare() {
    var survival = new CardLives.Survival(6, 12);
    var few = new CardLives.Life(9, 30, 20, List.of(), List.of(), Map.of(6, new CardLives.Survival(1, 9), 12, survival));
    var many = new CardLives.Life(20, 30, 50, List.of(), List.of(), Map.of(6, survival, 12, survival));
    var sheet =
        new StandingWords(MESSAGES, new FigureWords(MESSAGES))
            .lives(new CardLives(Map.of(CardOrigin.SOLD, many, CardOrigin.GIVEN, few)));
    assertThat(sheet.lines().stream().map(line -> line.cells().stream().map(FigureSheet.Cell::text).toList()))
        .containsExactly(
            List.of("20", "9"), List.of("30", "30"), List.of("1.5", "too few yet: 9 of 10"), List.of("50", "20"),
            List.of("2.5", "too few yet: 9 of 10"), List.of("–", "–"), List.of("–", "–"),
            List.of("50 % · 6 of 12", "too few yet: 9 of 10"), List.of("50 % · 6 of 12", "50 % · 6 of 12"));
  }
}
