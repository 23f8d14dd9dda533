package app.fifteen.request;

import java.util.List;
import java.util.Optional;

/** Everything about one request, as the one on the phone needs it (R8). */
public record RequestPage(
    Request request, Optional<String> holder, Optional<String> company, Asking asking, List<StoryRow> story) {

  public RequestPage {
    story = List.copyOf(story);
  }
}
