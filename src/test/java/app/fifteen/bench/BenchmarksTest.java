package app.fifteen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A benchmark that nobody runs breaks unseen. */
class BenchmarksTest {

  @TempDir private Path folder;

  private record Ended(int code, String said) {}

  /** In a process of its own, since they open windows, end the JVM and want their properties from the start. */
  private Ended run(String only) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1", "-Dbench.trial=true", "-Dbench.rows=100", "-Dbench.only=" + only, "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Benchmarks.class.getName(), folder.resolve("results").toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  @Test
  void everyBenchmarkStillRuns() throws Exception {
    var ended = run("all");
    assertThat(ended.code()).as(ended.said()).isZero();
    var results = Files.readString(folder.resolve("results/benchmarks.json"));
    assertThat(results).contains("register", "export", "import", "clients", "due instant", "ticking", "inbox", "visible row", "search",
            "balance on screen", "burn a tenth", "check 100 cards");
  }

  @Test
  void anUnknownNameIsAnErrorThatNamesTheKnownOnes() throws Exception {
    var ended = run("register,start");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.said()).contains("[start]", "register, export");
    assertThat(folder.resolve("results")).doesNotExist();
  }
}
