package app.fifteen.desktop.figures;

import app.fifteen.card.figures.Behind;
import java.util.List;
import java.util.Optional;

/**
 * Figures as a table in words.
 *
 * @param headings of all columns, the names included
 */
record FigureSheet(List<String> headings, List<Line> lines) {

  /**
   * @param name of what is counted, {@code explanation} what exactly that is; may be empty
   * @param cells as many as the headings but for the first
   * @param total whether it adds up those above it
   */
  record Line(String name, String explanation, List<Cell> cells, boolean total) {

    Line(String name, String explanation, List<Cell> cells) {
      this(name, explanation, cells, false);
    }
  }

  /**
   * @param behind which rows it is made of; empty where there are none to show
   * @param title of those rows
   */
  record Cell(String text, Optional<Behind> behind, String title) {

    static Cell plain(String text) {
      return new Cell(text, Optional.empty(), "");
    }
  }
}
