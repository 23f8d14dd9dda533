package app.fifteen.desktop.search;

import app.fifteen.desktop.kit.Presence;
import app.fifteen.search.Marked;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** One line of text with its matches in bold; what does not fit is cut off with an ellipsis, as in a label. */
final class MarkedText extends Region {

  private static final String MORE = "…";
  private static final String MATCH = "found-match";

  /** Longer ones never fit, and would be measured all the same. */
  private static final int LONGEST = 90;

  private record Part(String text, boolean bold) {}

  private final String style;
  private List<Part> parts = List.of();

  /** @param style class of the text */
  MarkedText(String style) {
    this.style = style;
    setMinWidth(0);
  }

  void show(Marked marked) {
    var shown = marked.excerpt(LONGEST);
    var cut = new ArrayList<Part>();
    int from = 0;
    for (var span : shown.spans()) {
      add(cut, shown.text().substring(from, span.from()), false);
      add(cut, shown.text().substring(span.from(), span.to()), true);
      from = span.to();
    }
    add(cut, shown.text().substring(from), false);
    if (!parts.equals(cut)) {
      parts = cut;
      write();
    }
  }

  /** New nodes would be styled anew at every letter; those there are only get another text. */
  private void write() {
    while (getChildren().size() < parts.size()) {
      var text = new Text();
      text.setTextOrigin(VPos.TOP);
      getChildren().add(text);
    }
    for (int i = 0; i < getChildren().size(); i++) {
      var text = (Text) getChildren().get(i);
      boolean used = i < parts.size();
      Presence.show(text, used);
      if (used) {
        var classes = parts.get(i).bold() ? List.of(style, MATCH) : List.of(style);
        if (!text.getStyleClass().equals(classes)) {
          text.getStyleClass().setAll(classes);
        }
        text.setText(parts.get(i).text());
      }
    }
    requestLayout();
  }

  private static void add(List<Part> parts, String text, boolean bold) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, bold));
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(texts().stream().mapToDouble(text -> text.getLayoutBounds().getWidth()).sum());
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(texts().stream().mapToDouble(text -> text.getLayoutBounds().getHeight()).max().orElse(0));
  }

  @Override
  protected double computeMaxWidth(double height) {
    return computePrefWidth(height);
  }

  private List<Text> texts() {
    return getChildren().subList(0, parts.size()).stream().map(Text.class::cast).toList();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      var text = (Text) getChildren().get(i);
      text.setText(parts.get(i).text());
      text.setVisible(x < getWidth());
      if (x + text.getLayoutBounds().getWidth() > getWidth() + 1) {
        shorten(text, getWidth() - x);
      }
      text.relocate(x, 0);
      x += text.getLayoutBounds().getWidth();
      // What follows a cut does not begin beside it.
      if (!text.getText().equals(parts.get(i).text())) {
        x = getWidth();
      }
    }
  }

  private static void shorten(Text text, double room) {
    var all = text.getText();
    int length = (int) (all.length() * Math.max(0, room) / text.getLayoutBounds().getWidth());
    do {
      text.setText(length <= 0 ? MORE : all.substring(0, length).stripTrailing() + MORE);
    } while (text.getLayoutBounds().getWidth() > room && length-- > 0);
  }
}
