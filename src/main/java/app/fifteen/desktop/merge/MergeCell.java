package app.fifteen.desktop.merge;

import app.fifteen.client.merge.Side;
import app.fifteen.kernel.Messages;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the comparison: what it is about, and what either of the two says of it. */
final class MergeCell extends ListCell<MergeRow> {

  private static final double NAME_WIDTH = 165;

  /** Padding and scroll bar. */
  private static final double BESIDE = 44;

  private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");
  private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

  private final Messages messages;
  private final Label name = new Label();
  private final Value mine = new Value(Side.SURVIVOR);
  private final Value theirs = new Value(Side.OTHER);
  private final HBox line =
      new HBox(12, name, mine.label, theirs.label) {
        /** As high as what stands in it, at the width that it will have. */
        @Override
        protected double computePrefHeight(double width) {
          return super.computePrefHeight(
              width >= 0 || getListView() == null ? width : getListView().getWidth() - BESIDE);
        }
      };
  private final BiConsumer<MergeRow, Side> choose;

  /** What one of the two says, with a mark for what is kept. */
  private final class Value {

    private final Side column;
    private final FontIcon icon = new FontIcon();
    private final Label label = new Label("", icon);

    Value(Side column) {
      this.column = column;
      label.getStyleClass().add("merge-value");
      label.setWrapText(true);
      // Not narrower for what stands on the other side.
      label.setPrefWidth(200);
      label.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(label, Priority.ALWAYS);
      label.setOnMouseClicked(
          _ -> {
            if (getItem() != null) {
              choose.accept(getItem(), column);
            }
          });
    }

    void show(MergeRow row) {
      var text = row.text(column);
      boolean nothing = text.isEmpty();
      boolean kept = row.keeps(column) && !(nothing && row instanceof MergeRow.OfContact);
      icon.setIconCode(
          switch (row) {
            case MergeRow.OfField _ -> kept ? Feather.CHECK_CIRCLE : Feather.CIRCLE;
            case MergeRow.OfContact _ -> kept ? Feather.CHECK_SQUARE : Feather.SQUARE;
          });
      icon.setVisible(!nothing || row instanceof MergeRow.OfField);
      label.setText(nothing ? "—" : text);
      label.pseudoClassStateChanged(KEPT, kept);
    }
  }

  MergeCell(Messages messages, BiConsumer<MergeRow, Side> choose) {
    this.messages = messages;
    this.choose = choose;
    name.getStyleClass().add("merge-name");
    name.setMinWidth(NAME_WIDTH);
    name.setMaxWidth(NAME_WIDTH);
    name.setWrapText(true);
    line.setAlignment(Pos.CENTER_LEFT);
    // The list is as wide as its window; no line makes it wider.
    setPrefWidth(0);
    getStyleClass().add("merge-line");
  }

  @Override
  protected void updateItem(MergeRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(DIFFERS, false);
      return;
    }
    name.setText(nameOf(row));
    mine.show(row);
    theirs.show(row);
    pseudoClassStateChanged(DIFFERS, row.differs());
    setAccessibleText(spoken(row));
    setGraphic(line);
  }

  private String nameOf(MergeRow row) {
    return switch (row) {
      case MergeRow.OfField field -> messages.word(field.field());
      case MergeRow.OfContact contact -> messages.get(contact.phone() ? "merge.phone" : "merge.email");
    };
  }

  private String spoken(MergeRow row) {
    return switch (row) {
      case MergeRow.OfField field ->
          messages.get(
              "merge.spoken." + field.side().name().toLowerCase(Locale.ROOT), nameOf(row), field.mine(), field.theirs());
      case MergeRow.OfContact contact ->
          messages.get(contact.kept() ? "merge.spoken.kept" : "merge.spoken.left_out", nameOf(row), contact.shown());
    };
  }
}
