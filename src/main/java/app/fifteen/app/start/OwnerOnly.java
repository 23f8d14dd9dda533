package app.fifteen.app.start;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** What only its owner may read, on systems where files say so; elsewhere a user's folders are their own anyway. */
final class OwnerOnly {

  private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /** For a folder that is going to be made. */
  static FileAttribute<?>[] folder(Path folder) {
    return attributes(folder, FOLDER);
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return saysSo(path) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)} : new FileAttribute<?>[0];
  }

  private static boolean saysSo(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Makes an empty file where there is none; one that was there becomes its owner's only. */
  static void makeFile(Path file) throws IOException {
    try {
      Files.createFile(file, attributes(file, FILE));
    } catch (FileAlreadyExistsException e) {
      restrict(file, FILE);
    }
  }

  /** Takes others their rights to a folder and the files in it, where it was there before. */
  static void restrictAll(Path folder) {
    restrict(folder, FOLDER);
    try (var files = Files.list(folder)) {
      files.filter(Files::isRegularFile).forEach(file -> restrict(file, FILE));
    } catch (IOException e) {
      told(e);
    }
  }

  private static void restrict(Path path, Set<PosixFilePermission> permissions) {
    try {
      if (saysSo(path) && !Files.getPosixFilePermissions(path).equals(permissions)) {
        Files.setPosixFilePermissions(path, permissions);
      }
    } catch (IOException e) {
      told(e);
    }
  }

  private static void told(IOException e) {
    LoggerFactory.getLogger(OwnerOnly.class).warn("Others may still be able to read the log", e);
  }
}
