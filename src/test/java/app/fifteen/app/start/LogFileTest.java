package app.fifteen.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogFileTest {

  @TempDir private Path folder;

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void theLogIsItsOwnersAlsoWhereItWasThereBefore() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    var log = Files.createDirectory(folder.resolve("log"));
    var older = Files.writeString(log.resolve("fifteen.2026-11-22.0.log"), "old\n");
    var current = Files.writeString(log.resolve("fifteen.log"), "begun\n");
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(older, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(current, PosixFilePermissions.fromString("rw-r--r--"));
    var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    var before = root.getAppender(LogFile.NAME);
    if (before != null) {
      root.detachAppender(before);
    }
    try {
      LogFile.writeTo(log);
      assertThat(rights(log)).isEqualTo("rwx------");
      assertThat(rights(older)).isEqualTo("rw-------");
      assertThat(rights(current)).isEqualTo("rw-------");
      root.error("Something to log");
      assertThat(current).content().contains("begun").contains("Something to log");
    } finally {
      root.getAppender(LogFile.NAME).stop();
      root.detachAppender(LogFile.NAME);
      if (before != null) {
        root.addAppender(before);
      }
    }
  }

  @Test
  void aNewLogIsItsOwnersFromTheBeginning() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    var file = folder.resolve("new.log");
    OwnerOnly.makeFile(file);
    assertThat(rights(file)).isEqualTo("rw-------");
  }
}
