package app.fifteen.app.start;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The log: rotating files beside the office's data, nothing on the console. Made when there may be something to log. */
public final class LogFile {

  static final String NAME = "fifteen-log";

  private LogFile() {}

  public static void writeTo(Path folder) {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    if (root.getAppender(NAME) != null) {
      return;
    }
    var encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern("%d %-5level [%thread] %logger - %msg%n");
    encoder.start();
    DataFolder.make(folder);
    OwnerOnly.restrictAll(folder);
    var file = new OwnersFile();
    file.setContext(context);
    file.setName(NAME);
    file.setFile(folder.resolve("fifteen.log").toString());
    file.setEncoder(encoder);
    var rolling = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
    rolling.setContext(context);
    rolling.setParent(file);
    rolling.setFileNamePattern(folder.resolve("fifteen.%d{yyyy-MM-dd}.%i.log").toString());
    rolling.setMaxFileSize(FileSize.valueOf("5MB"));
    rolling.setMaxHistory(10);
    rolling.setTotalSizeCap(FileSize.valueOf("30MB"));
    rolling.start();
    file.setRollingPolicy(rolling);
    file.start();
    root.addAppender(file);
    context.getLogger("app.fifteen").setLevel(Level.INFO);
  }

  /** Each new file, the first and those after it is full, belongs to its owner before anything stands in it. */
  private static final class OwnersFile extends RollingFileAppender<ILoggingEvent> {

    @Override
    public void openFile(String name) throws IOException {
      OwnerOnly.makeFile(Path.of(name));
      super.openFile(name);
    }
  }
}
