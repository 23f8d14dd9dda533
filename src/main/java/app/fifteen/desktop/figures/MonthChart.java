package app.fifteen.desktop.figures;

import app.fifteen.card.CardOrigin;
import app.fifteen.card.figures.MonthOfCards;
import app.fifteen.kernel.Messages;
import app.fifteen.office.CardPolicy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * Cards sold and given in each month as bars, before a band that is the goal. The bars are walked through by arrow keys, each says what
 * it stands for, and Enter or a click opens what is behind it.
 */
final class MonthChart extends BarChart<String, Number> {

  private static final double ROOM_ABOVE = 1.15;
  private static final int STEP = 5;
  private static final double NUMBER_ABOVE = -20;

  private final FigureWords words;
  private final Messages messages;
  private final BiConsumer<CardOrigin, YearMonth> open;
  private final Rectangle band = new Rectangle();
  private final List<Node> bars = new ArrayList<>();
  private CardPolicy.Goal goal = new CardPolicy.Goal(0, 0);

  /** @param open what Enter and a click do with a bar */
  MonthChart(FigureWords words, Messages messages, BiConsumer<CardOrigin, YearMonth> open) {
    super(new CategoryAxis(), new NumberAxis());
    this.words = words;
    this.messages = messages;
    this.open = open;
    setId("chart");
    setAnimated(false);
    setCategoryGap(18);
    setBarGap(2);
    setVerticalGridLinesVisible(false);
    getYAxis().setAnimated(false);
    getXAxis().setAnimated(false);
    getYAxis().setAutoRanging(false);
    ((NumberAxis) getYAxis()).setMinorTickVisible(false);
    band.getStyleClass().add("goal-band");
    getPlotChildren().add(0, band);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** @param current the month that is not over yet */
  void show(List<MonthOfCards> months, CardPolicy.Goal wanted, YearMonth current) {
    goal = wanted;
    scale(months);
    var sold = new Series<String, Number>();
    var given = new Series<String, Number>();
    sold.setName(messages.get("figures.sold"));
    given.setName(messages.get("figures.given"));
    for (var month : months) {
      var name = words.shortMonth(month.month());
      sold.getData().add(new Data<>(name, month.sold()));
      given.getData().add(new Data<>(name, month.given()));
    }
    getData().setAll(List.of(sold, given));
    bars.clear();
    for (int i = 0; i < months.size(); i++) {
      var month = months.get(i);
      var goalWords = words.goal(month.sold(), goal, month.month().equals(current));
      dress(sold.getData().get(i), CardOrigin.SOLD, month.month(), ", " + goalWords);
      dress(given.getData().get(i), CardOrigin.GIVEN, month.month(), "");
    }
  }

  private void scale(List<MonthOfCards> months) {
    var axis = (NumberAxis) getYAxis();
    long most = months.stream().mapToLong(month -> Math.max(month.sold(), month.given())).max().orElse(0);
    double upper = Math.max(STEP, Math.max(most, goal.usual()) * ROOM_ABOVE);
    double tick = Math.max(1, Math.ceil(upper / STEP / STEP) * STEP);
    axis.setLowerBound(0);
    axis.setUpperBound(Math.ceil(upper / tick) * tick);
    axis.setTickUnit(tick);
  }

  private void dress(Data<String, Number> data, CardOrigin origin, YearMonth month, String more) {
    var bar = (StackPane) data.getNode();
    var number = words.number(data.getYValue().longValue());
    bar.setFocusTraversable(true);
    bar.setAccessibleRole(AccessibleRole.BUTTON);
    // The chart would say the number without what it is of.
    bar.accessibleTextProperty().unbind();
    bar.setAccessibleText(words.issued(origin, month) + ": " + number + more);
    if (data.getYValue().longValue() > 0) {
      var above = new Label(number);
      above.getStyleClass().add("bar-number");
      above.setMinWidth(Label.USE_PREF_SIZE);
      above.setTranslateY(NUMBER_ABOVE);
      StackPane.setAlignment(above, Pos.TOP_CENTER);
      bar.getChildren().setAll(above);
      bar.setOnMouseClicked(_ -> open.accept(origin, month));
      bar.setOnKeyPressed(
          key -> {
            switch (key.getCode()) {
              case ENTER, SPACE -> {
                open.accept(origin, month);
                key.consume();
              }
              default -> {}
            }
          });
    }
    bars.add(bar);
  }

  /** The arrow keys go from bar to bar. */
  private void onKey(KeyEvent key) {
    int at = bars.indexOf(key.getTarget());
    int step =
        switch (key.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (at >= 0 && step != 0 && !key.isAltDown()) {
      bars.get(Math.clamp((long) at + step, 0, bars.size() - 1)).requestFocus();
      key.consume();
    }
  }

  /** The newest month is at hand. */
  void focus() {
    if (!bars.isEmpty()) {
      bars.get(bars.size() - 2).requestFocus();
    }
  }

  @Override
  protected void layoutPlotChildren() {
    super.layoutPlotChildren();
    double top = getYAxis().getDisplayPosition(goal.usual());
    double bottom = getYAxis().getDisplayPosition(goal.atLeast());
    band.setX(0);
    band.setWidth(getXAxis().getWidth());
    band.setY(top);
    band.setHeight(Math.max(1, bottom - top));
    band.setVisible(goal.usual() > 0);
  }
}
