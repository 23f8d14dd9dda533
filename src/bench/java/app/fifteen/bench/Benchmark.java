package app.fifteen.bench;

import java.nio.file.Path;
import java.util.List;

/** Measures something of ours against a baseline in the same run. */
public interface Benchmark {

  /** @param scratch an empty folder of its own */
  List<Ratio> run(Path scratch) throws Exception;
}
