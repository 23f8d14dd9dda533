package app.fifteen.exchange;

import app.fifteen.kernel.Failure;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: written beside its place, forced onto the disk, then moved there in one step.
 * Closed without {@link #appear}, it leaves nothing behind.
 */
public final class WholeFile implements AutoCloseable {

  /** So little left means that the disk is what stopped us. */
  private static final long FULL = 1 << 20;

  private final Path target;
  private final Path draft;
  private final FileOutputStream out;
  private boolean appeared;

  private WholeFile(Path target, Path draft, FileOutputStream out) {
    this.target = target;
    this.draft = draft;
    this.out = out;
  }

  /** @throws Failure with one clear sentence if nothing can be written there */
  public static WholeFile at(Path file) {
    var target = file.toAbsolutePath().normalize();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw Failure.of(null, "csv.write.not_a_file", file.toString());
    }
    var folder = target.getParent();
    if (!Files.isDirectory(folder)) {
      throw Failure.of(null, "csv.write.no_folder", folder.toString());
    }
    try {
      // Through a link the file that it points to is replaced, not the link.
      var real = Files.exists(target) ? target.toRealPath() : target;
      Leftovers.sweep(real.getParent());
      var draft = Leftovers.draftOf(real);
      return new WholeFile(real, draft, Leftovers.open(draft));
    } catch (IOException e) {
      throw Files.isWritable(folder) ? failed(target, e) : Failure.of(e, "csv.write.not_allowed", folder.toString());
    }
  }

  /**
   * A file with this content and no other; takes its time.
   *
   * @throws Failure if it could not be written; then nothing has appeared
   */
  public static void write(Path path, byte[] content) {
    try (var file = at(path)) {
      try {
        file.out.write(content);
      } catch (IOException e) {
        throw file.failed(e);
      }
      file.appear();
    }
  }

  public OutputStream out() {
    return out;
  }

  /** @throws Failure if it could not; then nothing has appeared */
  public void appear() {
    try {
      out.getFD().sync();
      out.close();
      move();
      appeared = true;
      forceFolder();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** What an error while writing means, as a sentence. */
  public Failure failed(IOException cause) {
    return failed(target, cause);
  }

  private static Failure failed(Path target, IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return Failure.of(cause, "csv.write.not_allowed", target.getParent().toString());
    }
    try {
      if (Files.getFileStore(target.getParent()).getUsableSpace() < FULL) {
        return Failure.of(cause, "csv.write.disk_full", target.toString());
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
    return Failure.of(cause, "csv.write.failed", target.toString(), String.valueOf(cause.getMessage()));
  }

  private void move() throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The new name, too, has to survive a power cut; where folders cannot be opened (Windows) the system sees to it. */
  private void forceFolder() {
    try (var folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Nothing is lost by it: the content itself is on the disk.
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      // Only a draft that is thrown away now.
    }
    try {
      if (!appeared) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw failed(e);
    } finally {
      Leftovers.forget(draft);
    }
  }
}
