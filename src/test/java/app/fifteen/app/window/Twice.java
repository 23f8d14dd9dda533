package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.client.ClientDraft;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.Standing;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.StaffId;
import app.fifteen.request.Arrival;
import app.fifteen.request.Caller;
import app.fifteen.request.Channel;
import app.fifteen.staff.Permission;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A client of the sample office who stands in its books twice, for pictures. */
final class Twice {

  private Twice() {}

  /** Enters both, once. @return the better known one first */
  static List<ClientId> entered(Features features, Language language) {
    boolean ru = language == Language.RU;
    var found = features.database.read(tx -> features.clients.known.byExternalIds(tx, List.of("C-1047", "S-88")));
    if (found.size() == 2) {
      return List.of(found.get("C-1047").id(), found.get("S-88").id());
    }
    var boss =
        features.database.read(features.staff.store::all).stream()
            .filter(Permission.KEEP_STAFF::of)
            .findFirst()
            .orElseThrow();
    var company = features.database.read(features.clients.companies::all).getFirst().id();
    var one =
        features.clients.addClient
            .add(
                new ClientDraft(
                    "C-1047", ru ? "Екатерина Верещагина-Константинопольская" : "Catherine Featherstonehaugh-Wentworth",
                    List.of("+7 916 300-20-10"), List.of("katya@example.com"), Optional.of(company), "1984-03-08",
                    "2027-06-01", ru ? "Сицилия" : "Sicily", "ru", ru ? "сарафанное радио" : "word of mouth",
                    Optional.empty(), Optional.of(boss.id()), LettersConsent.AGREED, Set.of(),
                    ru ? "Любит места у окна. Звонить после 11." : "Likes a window seat. Call after 11.",
                    PostalAddress.NONE, Optional.empty()),
                boss.actor())
            .orFail();
    var other =
        features.clients.addClient
            .add(
                draft(ru, Optional.<CompanyId>empty(), Optional.<StaffId>empty()),
                boss.actor())
            .orFail();
    features.clients.decideStanding
        .decide(other, Standing.A_STATUS, ru ? "пятая поездка за год" : "fifth trip this year", boss.actor())
        .orFail();
    for (int i = 0; i < 3; i++) {
      features.requests.registerRequest
          .register(
              new Arrival.Draft(
                  "", features.clock.instant(), Channel.CHAT, ru ? "Катя" : "Katya", "", "", Optional.empty(),
                  ru ? "Италия в июне" : "Italy in June", ""),
              new Caller.Known(other))
          .orFail();
    }
    return List.of(one, other);
  }

  /** The better known one gets their data; the other one is erased. */
  static void asked(Features features, Language language, Path folder) {
    var acts = features.database.read(tx -> features.privacy.acts.newest(tx, 1));
    if (!acts.isEmpty()) {
      return;
    }
    var pair = entered(features, language);
    var boss =
        features.database.read(features.staff.store::all).stream()
            .filter(Permission.KEEP_STAFF::of)
            .findFirst()
            .orElseThrow()
            .actor();
    features.privacy.exportPerson.export(pair.getFirst(), folder, new Messages(language), boss).orFail();
    features.privacy.erasePerson
        .erase(
            pair.getLast(),
            language == Language.RU ? "попросила письмом от 3 декабря" : "asked for it by letter on 3 December", boss)
        .orFail();
  }

  private static ClientDraft draft(boolean ru, Optional<CompanyId> company, Optional<StaffId> manager) {
    return new ClientDraft(
        "S-88", ru ? "Катя Верещагина" : "Katya Featherstonehaugh", List.of("+7 916 300-20-10", "+7 495 777-10-10"),
        List.of("e.v@example.org"), company, "", "", "", "", ru ? "сайт" : "web site", Optional.empty(), manager,
        LettersConsent.UNASKED, Set.of(ContactHow.CALL), ru ? "Двое детей, 6 и 9 лет." : "Two children, 6 and 9.",
        PostalAddress.NONE, Optional.empty());
  }
}
