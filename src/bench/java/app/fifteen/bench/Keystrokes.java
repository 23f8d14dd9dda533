package app.fifteen.bench;

import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Latin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What people type into a search box, letter by letter, looking for clients there are: names in either order, phones in
 * any formatting or by their last digits, e-mails, companies and subjects; a tenth of it mistyped, in the wrong layout or in the other script. The
 * worst that can be typed is there too: each letter alone, and the commonest words together.
 */
final class Keystrokes {

  private static final int TYPED = 420;
  private static final int KINDS = 21;
  private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю";
  private static final List<String> OTHERS =
      List.of(
          "ромашка", "глобус вектор", "ооо север", "туристическое агентство меридиан", "болгария", "тур в болгарию", "виза",
          "авиабилеты екатеринбург", "crm-1234", "45012", "орион ltd");
  private static final List<String> WORST =
      List.of(
          "иван пет", "ива ан", "александр иванов", "мария иванова", "иванова мария петровна", "елена сергеевна",
          "александр александрович", "анна а", "и и", "а е", "ов", "смирнов сергей алексеевич", "зинаида ян",
          "александровна александровна", "вячеславович римма", "7", "8", "9", "+7", "+79", "й", "щщщ", "ыъъ", "xyzzy", "qqqqqq");

  private final Random random = new Random(5);

  /** @return each state of the field that a key pressed leads to */
  static List<String> of(List<KnownOffice.Known> known) {
    var keystrokes = new Keystrokes();
    var typed = new ArrayList<String>();
    for (int i = 0; i < TYPED; i++) {
      typed.add(keystrokes.typed(known.get(keystrokes.random.nextInt(known.size())), i % KINDS));
    }
    OTHERS.forEach(other -> typed.add(other));
    for (char c = 'а'; c <= 'я'; c++) {
      typed.add(String.valueOf(c));
    }
    for (char c = 'a'; c <= 'z'; c++) {
      typed.add(String.valueOf(c));
    }
    typed.addAll(WORST);
    var states = new ArrayList<String>();
    for (var line : typed) {
      for (int length = 1; length <= line.length(); length++) {
        if (line.charAt(length - 1) != ' ') {
          states.add(line.substring(0, length));
        }
      }
    }
    return states;
  }

  private String typed(KnownOffice.Known known, int kind) {
    var name = known.name().toLowerCase(Locale.ROOT);
    var words = name.split(" ");
    return switch (kind) {
      case 0, 1, 2, 3, 4 -> words[0] + " " + words[1];
      case 5, 6 -> words[1] + " " + words[0];
      case 7 -> name;
      case 8, 9 -> words[0];
      case 10 -> known.phone().substring(2);
      case 11 -> "8 (%s) %s".formatted(known.phone().substring(2, 5), known.phone().substring(5));
      case 12 -> known.phone();
      case 13, 14 -> known.email().orElse(words[0] + "@");
      case 15 -> wrong(words[0]) + " " + words[1];
      case 16 -> words[1] + " " + wrong(words[0]);
      case 17 -> inOtherLayout(words[0]);
      case 20 -> lastDigits(known.phone());
      case 18 -> Latin.spell(Folding.fold(words[0]));
      default -> words[0] + " " + words[1].charAt(0);
    };
  }

  private static String lastDigits(String phone) {
    var last = phone.substring(phone.length() - 7);
    return last.substring(0, 3) + "-" + last.substring(3, 5) + "-" + last.substring(5);
  }

  private String wrong(String word) {
    int at = 1 + random.nextInt(Math.max(1, word.length() - 2));
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + word.substring(Math.min(word.length(), at + 1));
      case 1 -> word.substring(0, at) + 'о' + word.substring(Math.min(word.length(), at + 1));
      default -> word.substring(0, at) + word.charAt(at - 1) + word.substring(at);
    };
  }

  private static String inOtherLayout(String word) {
    var typed = new StringBuilder();
    for (char c : word.toCharArray()) {
      int key = RUSSIAN_KEYS.indexOf(c);
      int latin = LATIN_KEYS.indexOf(c);
      typed.append(key >= 0 ? LATIN_KEYS.charAt(key) : latin >= 0 ? RUSSIAN_KEYS.charAt(latin) : c);
    }
    return typed.toString();
  }
}
