package app.fifteen.app.window;

import app.fifteen.kernel.Destination;
import java.util.List;

/**
 * Where somebody was, for making the same desk again.
 *
 * @param screen which of the sidebar's, from 0
 * @param opened what was open on each of them
 */
public record Place(int screen, List<Destination> opened) {

  public Place {
    opened = List.copyOf(opened);
  }
}
