package app.fifteen.desktop.search;

import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.search.FoundKind;
import app.fifteen.search.FoundRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was opened from the search at this desk, the latest first; remembered per office. */
public final class RecentlyOpened {

  private static final int MOST = 8;
  private static final String SETTING = "search.recent.";

  private final DeskSettings settings;
  private final String name;

  public RecentlyOpened(DeskSettings settings, DatabaseLocation location) {
    this.settings = settings;
    this.name = SETTING + location;
  }

  public List<FoundRef> all() {
    return settings.get(name).stream()
        .flatMap(all -> Arrays.stream(all.split(" ")))
        .map(RecentlyOpened::read)
        .flatMap(Optional::stream)
        .toList();
  }

  void add(FoundRef opened) {
    var refs = new ArrayList<>(all());
    refs.remove(opened);
    refs.addFirst(opened);
    settings.set(
        name, refs.stream().limit(MOST).map(RecentlyOpened::write).collect(Collectors.joining(" ")));
    settings.save();
  }

  private static String write(FoundRef ref) {
    return ref.kind().name().toLowerCase(Locale.ROOT) + ":" + ref.id();
  }

  /** Somebody may have edited the file: what cannot be read is forgotten. */
  private static Optional<FoundRef> read(String text) {
    var parts = text.split(":");
    try {
      return parts.length == 2
          ? Optional.of(new FoundRef(FoundKind.valueOf(parts[0].toUpperCase(Locale.ROOT)), Long.parseLong(parts[1])))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
