package app.fifteen.practice;

import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientField;
import app.fifteen.client.Clients;
import app.fifteen.client.Standing;
import app.fifteen.database.Database;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.Offices;
import app.fifteen.request.Action;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.Requests;
import app.fifteen.staff.Staff;
import app.fifteen.timeline.RecordsOfClients;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;



/** Enters the one who calls into a sandbox, with what happened before, through the real use cases. */
record CallerEntry(Database database) {

  /** Nobody has it: the block is reserved for stories. */
  private static final String PHONE = "+44 7700 900142";

  /** The client, and the request that the call is about. */
  record Entered(ClientId client, RequestId request) {}

  /**
   * @param handler who dealt with the client so far
   * @param language the client's own
   * @param now when the call begins
   */
  Entered enter(PracticeCaller caller, Actor handler, Language language, Instant now) {
    var clients = clients(now.minus(caller.history().getFirst().ago()));
    var company =
        caller.company().map(name -> clients.addCompany.add(name).orFail().id());
    var draft =
        ClientDraft.named(caller.name(), List.of(PHONE))
            .withCompany(company)
            .with(ClientField.LANGUAGE, language.code())
            .withPersonalManager(Optional.of(handler.id()));
    var client = clients.addClient.add(draft, handler).orFail();
    if (caller.standing() != Standing.ORDINARY) {
      clients.decideStanding
          .decide(client, caller.standing(), caller.history().getFirst().subject(), handler)
          .orFail();
    }
    RequestId request = null;
    for (var step : caller.history()) {
      request = take(step, caller, Optional.ofNullable(request), handler, now);
    }
    return new Entered(client, request);
  }

  private RequestId take(PastStep step, PracticeCaller caller, Optional<RequestId> of, Actor handler, Instant now) {
    var receivedAt = now.minus(step.ago());
    if (!step.isRequest()) {
      requests(receivedAt).handleRequest.handle(of.orElseThrow(), action(step), handler).orFail();
      return of.get();
    }
    var arrival =
        new Arrival.Draft(
            "", receivedAt, EnumCode.read(Channel.class, step.channel()), caller.name(), PHONE, "", Optional.empty(),
            step.subject(), step.text());
    return requests(receivedAt).registerRequest.register(arrival).orFail();
  }

  private static Action action(PastStep step) {
    return switch (step.what()) {
      case "call" -> new Action.Reach(ContactHow.CALL, step.words());
      case "letter" -> new Action.Reach(ContactHow.LETTER, step.words());
      case "chat" -> new Action.Reach(ContactHow.CHAT, step.words());
      case "unanswered" -> new Action.CallUnanswered(step.words());
      case "note" -> new Action.Note(step.words());
      case "third_party" -> new Action.NeedThirdParty(step.words());
      case "resolve" -> new Action.Resolve(step.words());
      case "reopen" -> new Action.Reopen(step.words());
      default -> throw new IllegalStateException("practice has no " + step.what());
    };
  }

  /** As they were used at an instant of the past. */
  private Clients clients(Instant at) {
    var clock = Clock.fixed(at, ZoneOffset.UTC);
    var offices = new Offices();
    return new Clients(database, clock, offices, new Staff(database, clock, offices), RecordsOfClients.ALL);
  }

  private Requests requests(Instant at) {
    var clock = Clock.fixed(at, ZoneOffset.UTC);
    var offices = new Offices();
    return new Requests(database, clock, offices, new Staff(database, clock, offices), clients(at));
  }
}
