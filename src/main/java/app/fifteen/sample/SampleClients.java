package app.fifteen.sample;

import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.Clients;
import app.fifteen.client.CompanyDraft;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.Standing;
import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.StaffId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;


/** Lets the sample's people enter clients, decide on them and stay in touch. */
final class SampleClients {

  private final Database database;
  private final Clients clients;
  private final Map<String, ClientId> known = new HashMap<>();

  SampleClients(Database database, Clients clients) {
    this.database = database;
    this.clients = clients;
  }

  /**
   * @param facts the client's line in the timeline
   * @param written what is told of them in the sample's language
   */
  void enter(Sheet facts, Sheet written, Optional<CompanyId> company, Optional<StaffId> manager, Actor actor) {
    var draft =
        new ClientDraft(
            "",
            written.text("client"),
            both(written.textOrEmpty("phone"), written.texts("more_phones")),
            both(written.textOrEmpty("email"), written.texts("more_emails")),
            company,
            written.textOrEmpty("birthday"),
            written.textOrEmpty("trip_on"),
            written.textOrEmpty("trip_to"),
            facts.textOrEmpty("language"),
            written.textOrEmpty("source"),
            Optional.ofNullable(known.get(facts.textOrEmpty("referred_by"))),
            manager,
            Optional.of(facts.textOrEmpty("letters"))
                .filter(told -> !told.isEmpty())
                .map(told -> LettersConsent.valueOf(told.toUpperCase(Locale.ROOT)))
                .orElse(LettersConsent.UNASKED),
            facts.texts("unsubscribed").stream()
                .map(how -> ContactHow.valueOf(how.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet()),
            written.textOrEmpty("notes"),
            address(written),
            Optional.empty());
    known.put(facts.text("id"), clients.addClient.add(draft, actor).orFail());
  }

  /** Somebody of whom nothing more is told than how to reach them. */
  ClientId enter(String name, String phone, Actor manager) {
    var draft = ClientDraft.named(name, List.of(phone)).withPersonalManager(Optional.of(manager.id()));
    return clients.addClient.add(draft, manager).orFail();
  }

  /** The one a line of the timeline tells of. */
  ClientId of(String client) {
    return known.get(client);
  }

  /** @param what a standing, or a kind of contact */
  void take(String client, String what, String words, Actor actor) {
    var id = known.get(client);
    switch (what) {
      case "a_status", "watched", "not_retained" ->
          clients.decideStanding.decide(id, Standing.valueOf(what.toUpperCase(Locale.ROOT)), words, actor).orFail();
      case "unanswered" -> clients.recordContact.record(id, ClientEntryKind.CALL_UNANSWERED, words, actor).orFail();
      default -> clients.recordContact.record(id, ClientEntryKind.valueOf(what.toUpperCase(Locale.ROOT)), words, actor).orFail();
    }
  }

  void describe(CompanyId company, Sheet written, Actor actor) {
    var stored = database.read(tx -> clients.companies.details(tx, company)).orElseThrow();
    var draft =
        new CompanyDraft(
            stored.company().name(), written.texts("phones"), written.texts("emails"), written.textOrEmpty("notes"),
            address(written));
    clients.changeCompany.change(company, stored.version(), draft, actor).orFail();
  }

  private static PostalAddress address(Sheet written) {
    return new PostalAddress(
        written.textOrEmpty("street"), written.textOrEmpty("postal_code"), written.textOrEmpty("city"), "");
  }

  private static List<String> both(String first, List<String> more) {
    return Stream.concat(Stream.of(first).filter(one -> !one.isEmpty()), more.stream()).toList();
  }
}
