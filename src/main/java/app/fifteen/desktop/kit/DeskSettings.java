package app.fifteen.desktop.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this desk remembers of itself between starts: window, theme, language, who sat here. Convenience only: a file
 * that cannot be read or written is reported to the log and otherwise ignored.
 */
public final class DeskSettings {

  private static final Logger LOG = LoggerFactory.getLogger(DeskSettings.class);

  private final Path file;
  private final Properties values = new Properties();

  public DeskSettings(Path file) {
    this.file = file;
    if (Files.isRegularFile(file)) {
      try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("The desk's settings cannot be read and start anew", e);
        values.clear();
      }
    }
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(values.getProperty(name));
  }

  public double number(String name, double otherwise) {
    try {
      return get(name).map(Double::parseDouble).filter(Double::isFinite).orElse(otherwise);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  public boolean flag(String name, boolean otherwise) {
    return get(name).map(Boolean::parseBoolean).orElse(otherwise);
  }

  /** What can be switched on and off, as it was left, and kept from now on. */
  public BooleanProperty remembered(String name, boolean otherwise) {
    var property = new SimpleBooleanProperty(flag(name, otherwise));
    property.addListener(
        (_, _, value) -> {
          set(name, value);
          save();
        });
    return property;
  }

  public void set(String name, Object value) {
    values.setProperty(name, String.valueOf(value));
  }

  public void forget(String name) {
    values.remove(name);
  }

  /** Writes everything, whole or not at all. */
  public void save() {
    try {
      Files.createDirectories(file.getParent());
      var fresh = file.resolveSibling(file.getFileName() + ".new");
      try (var writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
        values.store(writer, null);
      }
      try {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      LOG.warn("The desk's settings cannot be kept", e);
    }
  }
}
