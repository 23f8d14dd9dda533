package app.fifteen.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.desktop.kit.Views;
import app.fifteen.kernel.Language;
import app.fifteen.request.exchange.ReadRow;
import app.fifteen.request.exchange.RequestField;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a file is read is chosen in its window, by key. */
class ImportWindowTest {

  @TempDir private Path folder;
  private WindowFixture office;
  private ImportViewModel<RequestField, ReadRow> model;

  @BeforeEach
  void show() {
    office = new WindowFixture(folder);
    model = office.importing();
    var run = office.running();
    var desk = office.desk(Language.EN);
    var look = new RequestLook(desk);
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          var controllers =
              Map.<Class<?>, Supplier<?>>of(
                  ImportController.class,
                      () -> new ImportController<>(model, run, look, desk, new Dialogs(WindowFixture.ENGLISH)),
                  ImportFootController.class, () -> new ImportFootController(model, run, look, desk));
          var view = new Views(WindowFixture.ENGLISH, controllers).load(ImportController.class);
          var window = new Stage();
          window.setScene(new Scene(view.root()));
          Theme.dress(window.getScene());
          window.show();
        });
  }

  @AfterEach
  void close() {
    OnScreen.closeAll();
    office.close();
  }

  private void open(String name, String... lines) {
    var file = office.file(name, lines);
    OnScreen.run(() -> model.open(file));
    OnScreen.until("the file is read", () -> model.previewProperty().get() != null);
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<String> box(String selector) {
    return (ComboBox<String>) OnScreen.find(selector);
  }

  private static List<String> columnsOfTheTable() {
    return OnScreen.get(
        () -> ((TableView<?>) OnScreen.find("#table")).getColumns().stream().map(TableColumn::getText).toList());
  }

  private static String firstRow(int column) {
    return OnScreen.get(
        () -> {
          var table = (TableView<?>) OnScreen.find("#table");
          return String.valueOf(table.getColumns().get(column).getCellObservableValue(0).getValue());
        });
  }

  private static void choose(String selector, String text) {
    choose(selector, text, KeyCode.DOWN);
  }

  private static void choose(String selector, String text, KeyCode way) {
    OnScreen.focus(selector);
    for (int i = 0; i < 40 && !text.equals(OnScreen.<String>get(() -> box(selector).getConverter().toString(box(selector).getValue()))); i++) {
      OnScreen.press(way);
    }
  }

  @Test
  void aSecondFileShowsItsOwnColumns() {
    open("one.csv", "Created;Who;Phone", "2026-11-20T10:00;Boris;1");
    choose("#column-client", "Who");
    OnScreen.until("read", () -> model.readyProperty().get());
    assertThat(columnsOfTheTable()).containsExactly("Line", "Received", "Client", "Phone");

    open("two.csv", "received_at;client;note", "2026-11-20T11:00;Clara;x");
    OnScreen.until("the client's column", () -> "client".equals(box("#column-client").getValue()));
    assertThat(OnScreen.<List<String>>get(() -> List.copyOf(box("#column-client").getItems())))
        .containsExactly("", "received_at", "client", "note");
    assertThat(OnScreen.<String>get(() -> box("#column-received-at").getValue())).isEqualTo("received_at");
    assertThat(OnScreen.<String>get(() -> box("#column-phone").getValue())).isEmpty();
    assertThat(columnsOfTheTable()).containsExactly("Line", "Received", "Client");
    assertThat(firstRow(2)).isEqualTo("Clara");
    assertThat(OnScreen.<Boolean>get(() -> model.readyProperty().get())).isTrue();

    var empty = office.file("empty.csv");
    OnScreen.run(() -> model.open(empty));
    assertThat(OnScreen.<String>get(() -> box("#column-client").getValue())).as("what cannot be read has none").isEmpty();
    assertThat(OnScreen.<List<String>>get(() -> List.copyOf(box("#column-client").getItems()))).containsExactly("");
    assertThat(columnsOfTheTable()).isEmpty();

    open("three.csv", "Дата;ФИО", "2026-11-20T12:00;Дора");
    OnScreen.until("the client's column", () -> "ФИО".equals(box("#column-client").getValue()));
    assertThat(firstRow(2)).isEqualTo("Дора");
  }

  @Test
  void dateAndTimeInColumnsOfTheirOwnAndACompanyAreChosen() {
    open("a.csv", "Day;Hour;client;Where", "2026-11-20;10:30;Boris;Romashka");
    choose("#column-received-at", "Day");
    choose("#time-received-at", "Hour");
    choose("#column-company", "Where");
    OnScreen.until("read", () -> model.readyProperty().get());
    assertThat(columnsOfTheTable()).containsExactly("Line", "Received", "Client", "Company");
    assertThat(firstRow(1)).startsWith("20 Nov 2026").contains("10:30");
    assertThat(firstRow(3)).isEqualTo("Romashka");
    choose("#time-received-at", "—", KeyCode.UP);
    OnScreen.until("at midnight again", () -> firstRow(1).isEmpty() || !firstRow(1).contains("10:30"));
  }

  @Test
  void howDatesAreWrittenIsChosenByAnExample() {
    open("a.csv", "received_at,client", "11/10/2026 18:00,Anna");
    assertThat(OnScreen.<Boolean>get(() -> model.readyProperty().get())).as("April or March, nobody can tell").isFalse();
    choose("#timePattern", "06/25/2026 18:30");
    OnScreen.until("read", () -> model.readyProperty().get());
    assertThat(firstRow(1)).startsWith("10 Nov 2026").contains("18:00");
    choose("#timePattern", "25.06.2026 18:30", KeyCode.UP);
    OnScreen.until("nothing fits", () -> columnsOfTheTable().contains("What is wrong"));
  }

  @Test
  void allThatIsWrongWithARowIsSaid() {
    open(
        "a.csv", "received_at,client,email,resolved_at", "yesterday,Anna,nowhere,tomorrow");
    var row = OnScreen.get(() -> model.previewProperty().get().rows().getFirst());
    assertThat(office.words().why(row.problem().orElseThrow()))
        .contains("Received: “yesterday” is not a time", "E-mail: ", "Resolved: “tomorrow” is not a time");
  }
}
