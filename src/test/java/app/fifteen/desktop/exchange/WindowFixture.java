package app.fifteen.desktop.exchange;

import app.fifteen.card.exchange.CardField;
import app.fifteen.card.exchange.CardImport;
import app.fifteen.card.exchange.CardImportRow;
import app.fifteen.client.exchange.ClientHeading;
import app.fifteen.client.exchange.ClientImport;
import app.fifteen.client.exchange.ClientImportRow;
import app.fifteen.database.BothDatabases;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ExportOffer;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.exchange.importing.ImportFile;
import app.fifteen.exchange.importing.PreviewFile;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Role;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.exchange.ReadRow;
import app.fifteen.request.exchange.RequestField;
import app.fifteen.request.exchange.RequestImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** The import and export windows without a window, in a house on SQLite; files lie in the same folder. */
final class WindowFixture implements AutoCloseable {

  static final Messages ENGLISH = new Messages(Language.EN);

  final Path folder;
  final HouseFixture house;
  final Actor me;

  WindowFixture(Path folder) {
    this.folder = folder;
    house = HouseFixture.in(BothDatabases.sqlite(folder.resolve("office.db")));
    me = house.hire("Anna Petrova", Role.MANAGER);
  }

  Path file(String name, String... lines) {
    return file(name, StandardCharsets.UTF_8, lines);
  }

  Path file(String name, Charset charset, String... lines) {
    try {
      return Files.write(folder.resolve(name), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportViewModel<RequestField, ReadRow> importing() {
    return importing(Tasks.sameThread());
  }

  ImportViewModel<RequestField, ReadRow> importing(Tasks tasks) {
    return new ImportViewModel<>(new PreviewFile<>(kind()), RequestField.ALL, ENGLISH.locale(), tasks);
  }

  ImportRunViewModel<RequestField> running() {
    return new ImportRunViewModel<>(new ImportFile<>(kind()), ENGLISH, Tasks.sameThread(), "Import");
  }

  ImportViewModel<ClientHeading, ClientImportRow> importingClients() {
    return new ImportViewModel<>(new PreviewFile<>(clientKind()), ClientHeading.ALL, ENGLISH.locale(), Tasks.sameThread());
  }

  ImportRunViewModel<ClientHeading> runningClients() {
    return new ImportRunViewModel<>(new ImportFile<>(clientKind()), ENGLISH, Tasks.sameThread(), "Import");
  }

  private ClientImport clientKind() {
    return house.clientFiles().clientImport(ENGLISH);
  }

  ImportViewModel<CardField, CardImportRow> importingCards() {
    return new ImportViewModel<>(new PreviewFile<>(cardKind()), CardField.ALL, ENGLISH.locale(), Tasks.sameThread());
  }

  ImportRunViewModel<CardField> runningCards() {
    return new ImportRunViewModel<>(new ImportFile<>(cardKind()), ENGLISH, Tasks.sameThread(), "Import");
  }

  private CardImport cardKind() {
    return house.cardFiles().cardImport(ENGLISH);
  }

  ImportWords<CardField> cardWords() {
    return new ImportWords<>(ENGLISH, cardLook());
  }

  CardLook cardLook() {
    return new CardLook(desk(Language.EN));
  }

  ImportWords<ClientHeading> clientWords() {
    return new ImportWords<>(ENGLISH, clientLook());
  }

  ClientLook clientLook() {
    return new ClientLook(desk(Language.EN));
  }

  ExportViewModel exportingClients(Language ofOffice) {
    var words = new Messages(ofOffice);
    return new ExportViewModel(
        new OfferedSource(
            new ExportOffer(
                "clients", words.get("exporting.clients.title"), words.get("exporting.clients.hint"),
                house.clientFiles().exportClients::export)),
        deskInOfficeOf(ofOffice),
        Tasks.sameThread(), house.clock);
  }

  private RequestImport kind() {
    return house.requestFiles().requestImport;
  }

  ImportWords<RequestField> words() {
    return new ImportWords<>(ENGLISH, new RequestLook(desk(Language.EN)));
  }

  Desk desk(Language language) {
    return new Desk(new Messages(language), me, HouseFixture.policy());
  }

  /** Somebody who reads English in an office of this language. */
  private Desk deskInOfficeOf(Language language) {
    return new Desk(ENGLISH, me, HouseFixture.policy(language.code()));
  }

  ExportViewModel exporting(Language ofOffice, Optional<InboxFilter> list) {
    return exporting(ofOffice, list, Tasks.sameThread());
  }

  ExportViewModel exporting(Language ofOffice, Optional<InboxFilter> list, Tasks tasks) {
    return new ExportViewModel(
        new RequestSource(house.requestFiles().exportRequests, list),
        deskInOfficeOf(ofOffice), tasks, house.clock);
  }

  void register(String client, Channel channel, String receivedAt) {
    house.register
        .register(
            new Arrival.Draft(
                "", HouseFixture.moscow(receivedAt), channel, client, "", "", Optional.empty(), "Tour", ""))
        .orFail();
  }

  int requests() {
    return house.database.read(tx -> tx.dsl().fetchSingle("select count(*) from request").get(0, int.class));
  }

  @Override
  public void close() {
    house.database.close();
  }

  /** Work that waits until a test lets it run. */
  static final class Waiting {

    private final Queue<Runnable> work = new ArrayDeque<>();
    final Tasks tasks = Tasks.on(work::add, Runnable::run);

    void next() {
      work.remove().run();
    }

    int size() {
      return work.size();
    }
  }
}
