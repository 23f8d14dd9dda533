package app.fifteen.client;

import app.fifteen.kernel.Folding;
import app.fifteen.kernel.NameWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Usual given names with their short forms, by how they sound: {@code given-names.txt}, a line for each name. */
final class GivenNames {

  private static final Map<String, BitSet> LINES = read();

  private GivenNames() {}

  static boolean isOne(String sound) {
    return LINES.containsKey(sound);
  }

  /** Whether both are forms of one name: Маша and Мария. */
  static boolean areOne(String oneSound, String otherSound) {
    var one = LINES.get(oneSound);
    var other = LINES.get(otherSound);
    return one != null && other != null && one.intersects(other);
  }

  private static Map<String, BitSet> read() {
    var lines = new HashMap<String, BitSet>();
    try (var in = GivenNames.class.getResourceAsStream("given-names.txt");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          for (var form : line.split(" ")) {
            lines.computeIfAbsent(NameWords.sound(Folding.fold(form)), _ -> new BitSet()).set(number);
          }
        }
        number++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
