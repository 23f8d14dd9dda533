package app.fifteen.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the sqlite3 shell, and our own code in a JVM with the heap that shall be enough. */
final class Processes {

  private Processes() {}

  static boolean shellInstalled() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "sqlite3")));
  }

  /** @return seconds */
  static double shell(Path database, String script, Path output) throws IOException, InterruptedException {
    long start = System.nanoTime();
    var process =
        new ProcessBuilder("sqlite3", "-bail", database.toString())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var in = process.getOutputStream()) {
      in.write(script.getBytes(StandardCharsets.UTF_8));
    }
    if (process.waitFor() != 0) {
      throw new IOException("sqlite3 failed");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** @return the seconds that the class prints as its last line */
  static double java(Class<?> main, Path... args) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), main.getName()));
    for (var arg : args) {
      command.add(arg.toString());
    }
    var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().lines().toList();
    if (process.waitFor() != 0) {
      throw new IOException(main.getSimpleName() + " failed: " + lines);
    }
    return Double.parseDouble(lines.getLast());
  }

  static double median(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
