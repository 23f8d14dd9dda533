package app.fifteen.app.window;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The search box over everything. */
final class SearchPictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("search-start", showing -> showing.sample().select("#list", 3).shortcut(KeyCode.K)),
          new Shot("search-names", showing -> find(showing.sample(), "н", "n")),
          new Shot("search-similar", showing -> find(showing.sample(), "лебидева", "harison")),
          new Shot("search-phone", showing -> find(showing.sample(), "8 9", "020")),
          new Shot("search-nothing", showing -> find(showing.sample(), "щщщщщ", "zzzzz")),
          new Shot("search-recent", showing -> opened(showing.sample())));

  private SearchPictures() {}

  /** Something typed into it, in the language of the sample. */
  private static Showing find(Showing showing, String russian, String english) {
    return showing.shortcut(KeyCode.K).typed(russian, english);
  }

  /** As it is after some requests were opened from it. */
  private static Showing opened(Showing showing) {
    find(showing, "павел", "paul").key("#searchField", KeyCode.ENTER);
    find(showing, "ольга", "olga").key("#searchField", KeyCode.PAGE_DOWN).key("#searchField", KeyCode.ENTER);
    find(showing, "путь", "northway").key("#searchField", KeyCode.ENTER);
    find(showing, "роман", "igor").key("#searchField", KeyCode.PAGE_DOWN).key("#searchField", KeyCode.ENTER);
    return showing.shortcut(KeyCode.K);
  }
}
