package app.fifteen.desktop.search;

import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.RequestId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was opened from the search at this desk, the latest first; remembered per office. */
public final class RecentlyOpened {

  private static final int MOST = 8;
  private static final Pattern WRITTEN = Pattern.compile("(client|company|request):(\\d{1,18})");
  private static final String SETTING = "search.recent.";

  private final DeskSettings settings;
  private final String name;

  public RecentlyOpened(DeskSettings settings, DatabaseLocation location) {
    this.settings = settings;
    this.name = SETTING + location;
  }

  public List<Destination> all() {
    return settings.get(name).stream()
        .flatMap(all -> Arrays.stream(all.split(" ")))
        .map(RecentlyOpened::read)
        .flatMap(Optional::stream)
        .toList();
  }

  void add(Destination opened) {
    var kept = new ArrayList<>(all());
    kept.remove(opened);
    kept.addFirst(opened);
    settings.set(
        name, kept.stream().limit(MOST).map(RecentlyOpened::write).collect(Collectors.joining(" ")));
    settings.save();
  }

  private static String write(Destination opened) {
    return switch (opened) {
      case Destination.Client(var id) -> "client:" + id.value();
      case Destination.Company(var id) -> "company:" + id.value();
      case Destination.Request(var id) -> "request:" + id.value();
      default -> throw new IllegalArgumentException("the search does not find " + opened);
    };
  }

  /** Somebody may have edited the file: what cannot be read is forgotten. */
  private static Optional<Destination> read(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    long id = Long.parseLong(written.group(2));
    return Optional.of(
        switch (written.group(1)) {
          case "client" -> new Destination.Client(new ClientId(id));
          case "company" -> new Destination.Company(new CompanyId(id));
          default -> new Destination.Request(new RequestId(id));
        });
  }
}
