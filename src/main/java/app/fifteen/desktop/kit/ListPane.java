package app.fifteen.desktop.kit;

import javafx.beans.DefaultProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The list of a screen: what it is called, how many it holds, what can be done with it, by what it is filtered, and the
 * list itself. What the list shows is {@link LiveList}'s, searching {@link ListSearch}'s.
 */
@DefaultProperty("list")
public final class ListPane extends VBox {

  private static final double NARROWEST = 420;

  private final Label title = new Label();
  private final Label count = new Label();
  private final MenuButton more = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
  private final HBox actions = new HBox(8);
  private final VBox head = new VBox(8);
  private final VBox filters = new VBox(8);
  private Node list;

  public ListPane() {
    title.getStyleClass().add("title-3");
    title.setMinWidth(USE_PREF_SIZE);
    count.setId("count");
    count.getStyleClass().add("text-muted");
    count.setMinWidth(USE_PREF_SIZE);
    more.setId("more");
    more.getStyleClass().addAll("button-icon", "flat", "no-arrow");
    Presence.show(more, false);
    actions.setAlignment(Pos.CENTER_LEFT);
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    var line = new HBox(8, title, count, room, more, actions);
    line.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("screen-head");
    head.getChildren().addAll(line, filters);
    getChildren().add(head);
  }

  /** Whatever stands above the list is there whole. */
  @Override
  protected double computeMinWidth(double height) {
    return Math.max(NARROWEST, super.computeMinWidth(height));
  }

  public void setTitle(String text) {
    title.setText(text);
  }

  public String getTitle() {
    return title.getText();
  }

  /** What the menu of further things to do is called. */
  public void setMoreText(String text) {
    more.setAccessibleText(text);
    more.setTooltip(new Tooltip(text));
  }

  public String getMoreText() {
    return more.getAccessibleText();
  }

  /** Further things to do with the list, such as import and export, which other screens bring. */
  public void addMenuItems(MenuItem... items) {
    more.getItems().addAll(items);
    Presence.show(more, true);
  }

  /** Buttons beside the title. */
  public ObservableList<Node> getActions() {
    return actions.getChildren();
  }

  /** Lines below the title. */
  public ObservableList<Node> getFilters() {
    return filters.getChildren();
  }

  public void setList(Node shown) {
    list = shown;
    VBox.setVgrow(shown, Priority.ALWAYS);
    getChildren().setAll(head, shown);
  }

  public Node getList() {
    return list;
  }

  /** How many there are, in words. */
  public void count(ObservableValue<String> words) {
    count.textProperty().bind(words);
  }
}
