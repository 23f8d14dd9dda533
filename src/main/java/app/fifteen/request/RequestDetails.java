package app.fifteen.request;

import app.fifteen.kernel.ClientId;
import java.util.List;
import java.util.Optional;

/** Everything about one request, as the one on the phone needs it (R8). */
public record RequestDetails(
    Request request, Optional<String> holder, Optional<String> company, RequesterMatch requester, List<StoryRow> story) {

  public RequestDetails {
    story = List.copyOf(story);
  }

  /** The client it is from, where that is known. */
  public Optional<ClientId> client() {
    return requester.client();
  }
}
