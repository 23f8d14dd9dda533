package app.fifteen.exchange;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Drafts of files: hidden beside their place, named so that nobody else's is taken for one, and locked as long as a process
 * writes them. What nobody holds any more was left behind by one that was killed.
 */
final class Leftovers {

  private static final String ENDING = ".fifteen.part";
  private static final Pattern NAME =
      Pattern.compile("\\..+\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}" + Pattern.quote(ENDING));

  /** To open one of our own and close it again would give up the lock on it. */
  private static final Set<Path> OUR_OWN = ConcurrentHashMap.newKeySet();

  private Leftovers() {}

  /** Where a draft of this file may be written. */
  static Path draftOf(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ENDING);
  }

  /** Begins to write a draft: nobody sweeps it until it is closed or this process ends. */
  static FileOutputStream open(Path draft) throws IOException {
    OUR_OWN.add(draft);
    var out = new FileOutputStream(draft.toFile());
    try {
      out.getChannel().tryLock();
    } catch (IOException e) {
      // Drives without locks do without: there nothing is swept either.
    }
    return out;
  }

  /** The draft is no more, or has become the file. */
  static void forget(Path draft) {
    OUR_OWN.remove(draft);
  }

  /** Deletes what killed programs left in this folder; whatever cannot be told or deleted stays. */
  static void sweep(Path folder) {
    try (var files = Files.list(folder)) {
      files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches() && !OUR_OWN.contains(file))
          .forEach(Leftovers::deleteUnlessHeld);
    } catch (IOException e) {
      // To tidy up is not what was asked for: the export itself says what is wrong with the folder.
    }
  }

  private static void deleteUnlessHeld(Path draft) {
    try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // Somebody else's, or gone meanwhile.
    }
  }
}
