package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class LiveListTest {

  private record Line(int id, String words) {}

  private static final Line ONE = new Line(1, "one");
  private static final Line TWO = new Line(2, "two");
  private static final Line THREE = new Line(3, "three");

  private final ListRows<Line> rows = new ListRows<>();
  private final ObjectProperty<Integer> selected = new SimpleObjectProperty<>();

  private ListView<Line> keeping() {
    return OnScreen.get(
        () -> {
          var list = new ListView<Line>();
          LiveList.in(list, rows).keeping(Line::id, selected);
          return list;
        });
  }

  private void show(Line... lines) {
    OnScreen.run(() -> rows.show(List.of(lines)));
  }

  @Test
  void theSameLineStaysSelectedWhereverItGoesAndHoweverItReads() {
    var list = keeping();
    show(ONE, TWO);
    OnScreen.run(() -> list.getSelectionModel().select(TWO));
    assertThat(selected.get()).isEqualTo(2);
    show(THREE, ONE, new Line(2, "two, changed"));
    assertThat(OnScreen.get(list.getSelectionModel()::getSelectedIndex)).isEqualTo(2);
    assertThat(selected.get()).isEqualTo(2);
  }

  @Test
  void aLineThatLeftStaysWhatIsShownInFullAndNoneTakesItsPlace() {
    var list = keeping();
    show(ONE, TWO);
    OnScreen.run(() -> selected.set(1));
    assertThat(OnScreen.get(list.getSelectionModel()::getSelectedIndex)).isZero();
    show(TWO);
    assertThat(selected.get()).isEqualTo(1);
    assertThat(OnScreen.get(list.getSelectionModel()::isEmpty)).isTrue();
    show(TWO, ONE);
    assertThat(OnScreen.get(list.getSelectionModel()::getSelectedIndex)).isEqualTo(1);
  }

  @Test
  void aTableKeepsTheLineItselfToo() {
    var line = new SimpleObjectProperty<Line>();
    var table =
        OnScreen.get(
            () -> {
              var made = new TableView<Line>();
              LiveList.in(made, rows).keepingLine(Line::id, line);
              return made;
            });
    show(ONE, TWO);
    OnScreen.run(() -> table.getSelectionModel().select(1));
    assertThat(line.get()).isEqualTo(TWO);
    var changed = new Line(2, "two, changed");
    show(changed);
    OnScreen.run(() -> line.set(rows.now(line.get(), Line::id)));
    assertThat(line.get()).isEqualTo(changed);
    assertThat(OnScreen.get(table.getSelectionModel()::getSelectedIndex)).isZero();
    show(ONE);
    OnScreen.run(() -> line.set(rows.now(line.get(), Line::id)));
    assertThat(line.get()).isNull();
    assertThat(OnScreen.get(table.getSelectionModel()::isEmpty)).isTrue();
  }

  @Test
  void anEmptyListSaysThatItIsBeingReadAndThenWhyItIsEmpty() {
    var list =
        OnScreen.get(
            () -> {
              var made = new ListView<Line>();
              LiveList.in(made, rows).saying(new Messages(Language.EN), () -> "Nobody waits");
              return made;
            });
    assertThat(OnScreen.get(() -> ((Label) list.getPlaceholder()).getText())).isEqualTo("Loading…");
    show();
    assertThat(OnScreen.get(() -> ((Label) list.getPlaceholder()).getText())).isEqualTo("Nobody waits");
  }

  @Test
  void whoComesByKeyBeforeTheLinesAreReadHasTheFirstOneAtHandOnceTheyAre() {
    var window = OnScreen.get(Stage::new);
    var list =
        OnScreen.get(
            () -> {
              var made = new ListView<Line>();
              var live = LiveList.in(made, rows).keeping(Line::id, selected);
              window.setScene(new Scene(made, 200, 200));
              window.show();
              live.focus();
              return made;
            });
    show();
    assertThat(selected.get()).isNull();
    show(TWO, ONE);
    assertThat(selected.get()).isEqualTo(2);
    show(ONE, TWO);
    assertThat(selected.get()).as("only the first time").isEqualTo(2);
    assertThat(OnScreen.get(list.getSelectionModel()::getSelectedIndex)).isEqualTo(1);
    OnScreen.run(window::hide);
  }

  @Test
  void linesThatComeToAListNobodyWentToSelectNothing() {
    keeping();
    show(ONE, TWO);
    assertThat(selected.get()).isNull();
  }

  @Test
  void enterOpensWhatIsSelectedAndScrollingReadsOn() {
    var opened = new ArrayList<Line>();
    var readOn = new ArrayList<String>();
    var window = OnScreen.get(Stage::new);
    OnScreen.run(
        () -> {
          var list = new ListView<Line>();
          list.setFixedCellSize(20);
          var live = LiveList.in(list, rows).readingOn(() -> readOn.add("more")).opening(opened::add);
          window.setScene(new Scene(list, 200, 200));
          window.show();
          rows.show(IntStream.range(0, 100).mapToObj(id -> new Line(id, "line")).toList());
          live.focus();
        });
    OnScreen.press(KeyCode.ENTER);
    assertThat(opened).containsExactly(new Line(0, "line"));
    OnScreen.run(readOn::clear);
    OnScreen.press(KeyCode.END);
    OnScreen.until("it reads on", () -> !readOn.isEmpty());
    OnScreen.run(window::hide);
  }
}
