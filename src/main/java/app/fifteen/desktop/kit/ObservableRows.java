package app.fifteen.desktop.kit;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings a list on screen up to date by touching only what changed, so that scrolling and selection stay put. */
public final class ObservableRows {

  private ObservableRows() {}

  public static <T> void update(ObservableList<T> shown, List<T> wanted) {
    int head = 0;
    int most = Math.min(shown.size(), wanted.size());
    while (head < most && shown.get(head).equals(wanted.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && shown.get(shown.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
      tail++;
    }
    int gone = shown.size() - tail - head;
    int come = wanted.size() - tail - head;
    if (gone == come) {
      for (int i = head; i < head + come; i++) {
        if (!shown.get(i).equals(wanted.get(i))) {
          shown.set(i, wanted.get(i));
        }
      }
      return;
    }
    if (gone > 0) {
      shown.remove(head, head + gone);
    }
    if (come > 0) {
      shown.addAll(head, wanted.subList(head, head + come));
    }
  }
}
