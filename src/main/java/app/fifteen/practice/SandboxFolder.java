package app.fifteen.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.LoggerFactory;

/**
 * A folder for one run: made for its owner only, deleted after it. As long as the run lasts its lock is held; a folder
 * without one was left behind by a program that crashed, and is deleted at the next start.
 */
final class SandboxFolder implements AutoCloseable {

  private static final String PREFIX = "fifteen-practice-";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel channel;

  private SandboxFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** @param parent where temporary files are */
  static SandboxFolder make(Path parent) throws IOException {
    var folder = Files.createTempDirectory(parent, PREFIX);
    var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.lock();
    return new SandboxFolder(folder, channel);
  }

  Path database() {
    return folder.resolve("practice.db");
  }

  /** Deletes what crashed programs left behind. */
  static void sweep(Path parent) {
    try (var found = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (var folder : found) {
        if (isAbandoned(folder)) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      LoggerFactory.getLogger(SandboxFolder.class).info("Practice left behind cannot be deleted", e);
    }
  }

  private static boolean isAbandoned(Path folder) throws IOException {
    var lock = folder.resolve(LOCK);
    // Without one it is being made this very moment, or nothing but empty.
    if (!Files.isRegularFile(lock)) {
      return false;
    }
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock()) {
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      for (var file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Override
  public void close() {
    try {
      channel.close();
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
