package app.fifteen.practice;

import app.fifteen.client.Standing;
import app.fifteen.complaint.Severity;
import app.fifteen.complaint.Step;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Language;
import app.fifteen.remedy.RemedyKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** The written practice cases. They are part of the program: what is missing in them is a mistake of ours. */
public final class PracticeCases {

  private static final Map<Language, List<PracticeCase>> READ = new ConcurrentHashMap<>();

  private PracticeCases() {}

  /** In the order in which they are best practised. */
  public static List<PracticeCase> in(Language language) {
    return READ.computeIfAbsent(language, PracticeCases::read);
  }

  private static List<PracticeCase> read(Language language) {
    var words = file(language.code());
    var all = Arrays.stream(Language.values()).map(each -> file(each.code())).toList();
    var cases = file("cases").getArray("cases");
    var read = new ArrayList<PracticeCase>();
    for (int i = 0; i < cases.size(); i++) {
      read.add(read(cases.getTable(i), words, all));
    }
    return List.copyOf(read);
  }

  /** @param all an apology is one, and blame is blame, in whatever language the trainee writes */
  private static PracticeCase read(TomlTable facts, TomlTable language, List<TomlTable> all) {
    var id = facts.getString("id");
    var words = language.getTable(id);
    var blame = Stream.concat(stems(all, "blame"), texts(words.getArray("blame")).stream()).toList();
    return new PracticeCase(
        id,
        EnumCode.read(Business.class, facts.getString("business")),
        EnumCode.read(Severity.class, facts.getString("severity")),
        text(words, "title"),
        caller(facts, words),
        text(words, "wants"),
        lines(facts, words),
        texts(facts.getArray("fits")).stream()
            .map(kind -> EnumCode.read(RemedyKind.class, kind))
            .collect(Collectors.toSet()),
        new Telltale(texts(words.getArray("fitting"))),
        facts.getBoolean("third_party"),
        new Telltale(stems(all, "apology").toList()),
        new Telltale(blame));
  }

  private static Stream<String> stems(List<TomlTable> files, String key) {
    return files.stream().flatMap(file -> texts(file.getArray(key)).stream());
  }

  private static PracticeCaller caller(TomlTable facts, TomlTable words) {
    var steps = texts(facts.getArray("history"));
    var said = texts(words.getArray("history"));
    var history = new ArrayList<PastStep>();
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i).split(" ", 2);
      history.add(new PastStep(Duration.parse("P" + step[0].toUpperCase(Locale.ROOT)), step[1], said.get(i)));
    }
    return new PracticeCaller(
        text(words, "client"),
        Optional.ofNullable(words.getString("company")),
        EnumCode.read(Standing.class, facts.getString("standing")),
        history);
  }

  private static ClientLines lines(TomlTable facts, TomlTable words) {
    var replies = new EnumMap<Step, String>(Step.class);
    for (var step : Step.values()) {
      replies.put(step, text(words, EnumCode.of(step)));
    }
    return new ClientLines(
        texts(words.getArray("opening")), replies, text(words, "blamed"), texts(words.getArray("impatient")),
        Duration.ofSeconds(facts.getLong("patience")));
  }

  private static String text(TomlTable table, String key) {
    var text = table.getString(key);
    if (text == null || text.isBlank()) {
      throw new IllegalStateException("a practice case lacks " + key);
    }
    return text;
  }

  private static List<String> texts(TomlArray array) {
    return array.toList().stream().map(String.class::cast).toList();
  }

  private static TomlTable file(String name) {
    try (var in = PracticeCases.class.getResourceAsStream("/assets/practice/" + name + ".toml")) {
      var parsed = Toml.parse(in);
      if (parsed.hasErrors()) {
        throw new IllegalStateException(name + ": " + parsed.errors().getFirst());
      }
      return parsed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
