package app.fifteen.privacy;

import app.fifteen.client.ClientEntry;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientStore;
import app.fifteen.client.own.GivenNameStore;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.Readable;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives somebody everything that is held on them: as JSON for another program, as PDF to be read. */
public final class ExportPerson {

  /** Where the two files are. */
  public record Exported(Path pdf, Path json) {}

  private interface Writing {
    void write(OutputStream out) throws IOException;
  }

  private final Database database;
  private final OfficeStore offices;
  private final ClientStore clients;
  private final Clock clock;
  private final GivenNameStore people;
  private final List<ClientRecords> records;
  private final PrivacyActStore acts;

  /** @param records everything that hangs on a client */
  public ExportPerson(
      Database database, OfficeStore offices, ClientStore clients, List<ClientRecords> records, PrivacyActStore acts, Clock clock) {
    this.acts = acts;
    this.database = database;
    this.offices = offices;
    this.clients = clients;
    this.clock = clock;
    this.people = new GivenNameStore(clients);
    this.records = records;
  }

  /** What the files are called: no name, so that it is not read over somebody's shoulder. */
  public Exported files(ClientId client, Path folder) {
    var zone = database.read(offices::current).orElseThrow().office().zone();
    var name = "client-" + client.value() + "-" + clock.instant().atZone(zone).toLocalDate();
    return new Exported(folder.resolve(name + ".pdf"), folder.resolve(name + ".json"));
  }

  /**
   * @param messages the language of the PDF
   * @throws app.fifteen.kernel.Failure if a file cannot be written; then neither has appeared
   */
  public Outcome<Exported> export(ClientId client, Path folder, Messages messages, Actor actor) {
    var now = clock.instant();
    return database
        .read(tx -> Permission.WORK.check(tx, actor).then(me -> read(tx, client, me, now)))
        .then(person -> export(person, client, folder, messages, actor, now));
  }

  /** Signs for which boxes would stand in the PDF, each once; the JSON has all of them. Takes as long as writing it. */
  public Outcome<String> undrawable(ClientId client, Messages messages, Actor actor) {
    var now = clock.instant();
    return database
        .read(tx -> Permission.WORK.check(tx, actor).then(me -> read(tx, client, me, now)))
        .then(person -> Outcome.done(PersonPdf.write(person, messages, OutputStream.nullOutputStream())));
  }

  private Outcome<Exported> export(
      PersonFile person, ClientId client, Path folder, Messages messages, Actor actor, Instant now) {
    var files = files(client, folder);
    try (var pdf = WholeFile.at(files.pdf());
        var json = WholeFile.at(files.json())) {
      write(pdf, out -> PersonPdf.write(person, messages, out));
      write(json, out -> PersonJson.write(person, out));
      pdf.appear();
      json.appear();
    }
    database.run(tx -> record(tx, client, actor, now));
    return Outcome.done(files);
  }

  private Outcome<PersonFile> read(Transaction tx, ClientId client, Actor actor, Instant now) {
    var names = people.names(tx, client);
    if (names.isEmpty()) {
      return Outcome.refused("client.stale");
    }
    var office = offices.current(tx).orElseThrow().office();
    var ids = names.stream().map(name -> name.client().id()).toList();
    return Outcome.done(
        new PersonFile(
            office.name(), office.zone(), office.phoneRegion(), now, actor.name(), names,
            held(tx, ids, actor)));
  }

  /** Whoever puts the file together could read it on the way. */
  private List<GivenOut> held(Transaction tx, List<ClientId> people, Actor actor) {
    var readable = new Readable(tx, actor);
    return records.stream()
        .map(each -> readable.may(each) ? each.givenOut() : each.withheld())
        .flatMap(each -> each.read(tx, people).stream())
        .toList();
  }

  private static void write(WholeFile file, Writing writing) {
    try {
      var out = new BufferedOutputStream(file.out());
      writing.write(out);
      out.flush();
    } catch (IOException e) {
      throw file.failed(e);
    }
  }

  private void record(Transaction tx, ClientId client, Actor actor, Instant now) {
    clients.addEntry(tx, client, new ClientEntry(ClientEntryKind.EXPORTED, now, Optional.of(actor.id()), "", ""));
    acts.add(tx, PrivacyAct.Kind.EXPORTED, client, now, actor.id(), "");
  }
}
