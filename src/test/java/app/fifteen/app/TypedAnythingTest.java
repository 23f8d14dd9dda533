package app.fifteen.app;

import static org.assertj.core.api.Assertions.assertThatCode;

import app.fifteen.client.ClientFilter;
import app.fifteen.client.CompanyFilter;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.InboxFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Whatever is typed or pasted where something is looked for finds something or nothing, and never ends in trouble. */
class TypedAnythingTest {

  private static final List<String> ODD =
      List.of(
          "", " ", "\0", "a\0b", "\uD800", "a\uDC00b", "\uD83D\uDE00", "\uFFFF", "\uFEFF", "'", "''", "\"", "\"\"\"", "%", "_", "\\",
          "\\%", "!", "!%", "a'; drop table request; --", "NOT", "a AND", "OR OR", "NEAR(a b)", "a*", "*", "^a", "a:b", "client:x",
          "(", ")", "a & | b", "!a", "<->", "a:*", "{}", "\t\r\n", "\u2028", "e\u0301", "\u200B\u202E", "+7", "+", "++7916", "@",
          "a@", "@b", "a@b'c", "0x00", "1e999", "9".repeat(400), "x".repeat(100_000), "слово ".repeat(20_000),
          "\uD83D\uDE00".repeat(300), "a".repeat(199) + "\uD83D\uDE00", "%".repeat(60_000), "1 ".repeat(5_000), "Ǆ ﬃ ½ İ ß ſ");

  @StoreTest
  void everySearchTakesEverything(Database database) {
    var house = HouseFixture.in(database);
    house.hire("Anna", Role.SUPERVISOR);
    var features = new Features(database, house.clock);
    for (var typed : strings()) {
      assertThatCode(() -> search(features, typed)).as(shown(typed)).doesNotThrowAnyException();
    }
  }

  private static void search(Features features, String typed) {
    var database = features.database;
    var now = features.clock.instant();
    var me = new StaffId(1);
    var inbox = new InboxFilter(InboxFilter.Scope.ALL, Set.of(), typed, me);
    database.read(tx -> features.requests.inbox.first(tx, inbox, 10, now));
    database.read(tx -> features.requests.inbox.size(tx, inbox));
    database.read(tx -> features.clients.list.size(tx, new ClientFilter(ClientFilter.Scope.ALL, typed, "RU", me)));
    database.read(tx -> features.clients.companyList.size(tx, new CompanyFilter(false, typed, "RU", me)));
    database.read(tx -> features.merges.candidates.find(tx, new ClientId(1), typed, "RU", 10));
    features.searchAnything.search(typed, "RU");
    features.requests.findCaller.find(typed, typed, typed);
    features.staff.findColleague.find(typed);
  }

  private static List<String> strings() {
    var strings = new ArrayList<>(ODD);
    var random = new Random(15);
    for (int i = 0; i < 150; i++) {
      strings.add(
          random.ints(1 + random.nextInt(12), 0, random.nextBoolean() ? 0x80 : 0x10000)
              .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
              .toString());
    }
    return strings;
  }

  private static String shown(String typed) {
    var shown = new StringBuilder();
    typed.chars().limit(40).forEach(c -> shown.append(c >= ' ' && c < 0x7F ? String.valueOf((char) c) : "\\u%04X".formatted(c)));
    return shown.toString();
  }
}
