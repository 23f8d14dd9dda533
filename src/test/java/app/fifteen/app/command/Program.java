package app.fifteen.app.command;

import app.fifteen.app.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, for what must not happen in that of the tests. */
final class Program {

  private static final int PATIENCE_SECONDS = 180;

  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>(Map.of("FIFTEEN_LANG", "en"));

  /** What it said and how it ended. */
  record Ended(int code, String out, String err) {}

  /** @param folder where its data and its output go */
  Program(Path folder) {
    this.folder = folder;
    environment.put("XDG_DATA_HOME", folder.resolve("share").toString());
  }

  Program with(String javaOption) {
    options.add(javaOption);
    return this;
  }

  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Process start(String... args) {
    var command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    var builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Ended run(String... args) {
    var process = start(args);
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the program does not end: " + Files.readString(folder.resolve("err")));
      }
      return new Ended(
          process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
