package app.fifteen.desktop.kit;

import app.fifteen.draft.DraftOf;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows beside a line that whoever sits here has begun to type something for it. */
public final class DraftMark extends FontIcon {

  /** What it says to those who hear instead of see. */
  public static final String KEY = "draft.begun";

  private final DraftDesk drafts;
  private Set<DraftOf> about = Set.of();

  // Held here, because the desk holds it weakly: a cell that is no longer used goes away.
  private final ChangeListener<Set<DraftOf>> onChange = (_, _, _) -> look();

  public DraftMark(DraftDesk drafts) {
    super(Feather.EDIT_3);
    this.drafts = drafts;
    getStyleClass().add("draft-mark");
    drafts.begunProperty().addListener(new WeakChangeListener<>(onChange));
    look();
  }

  /** @return whether there is something to show */
  public boolean show(DraftOf... line) {
    return show(Stream.of(line));
  }

  /** @param line all of what can be typed for it */
  public boolean show(Stream<DraftOf> line) {
    about = line.collect(Collectors.toUnmodifiableSet());
    look();
    return isVisible();
  }

  private void look() {
    Presence.show(this, !Collections.disjoint(drafts.begunProperty().get(), about));
  }
}
