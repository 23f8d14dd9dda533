package app.fifteen.client.exchange;

import static app.fifteen.client.exchange.ClientHeading.BIRTHDAY;
import static app.fifteen.client.exchange.ClientHeading.CLIENT_ID;
import static app.fifteen.client.exchange.ClientHeading.COMPANY;
import static app.fifteen.client.exchange.ClientHeading.CREATED_AT;
import static app.fifteen.client.exchange.ClientHeading.EMAILS;
import static app.fifteen.client.exchange.ClientHeading.EXTERNAL_ID;
import static app.fifteen.client.exchange.ClientHeading.FIRST_NAME;
import static app.fifteen.client.exchange.ClientHeading.HOME_PHONE;
import static app.fifteen.client.exchange.ClientHeading.LANGUAGE;
import static app.fifteen.client.exchange.ClientHeading.LAST_NAME;
import static app.fifteen.client.exchange.ClientHeading.LETTERS;
import static app.fifteen.client.exchange.ClientHeading.MIDDLE_NAME;
import static app.fifteen.client.exchange.ClientHeading.MOBILE;
import static app.fifteen.client.exchange.ClientHeading.NAME;
import static app.fifteen.client.exchange.ClientHeading.NEXT_TRIP_ON;
import static app.fifteen.client.exchange.ClientHeading.NEXT_TRIP_TO;
import static app.fifteen.client.exchange.ClientHeading.NOTES;
import static app.fifteen.client.exchange.ClientHeading.PERSONAL_MANAGER;
import static app.fifteen.client.exchange.ClientHeading.PHONES;
import static app.fifteen.client.exchange.ClientHeading.REFERRED_BY;
import static app.fifteen.client.exchange.ClientHeading.SECOND_EMAIL;
import static app.fifteen.client.exchange.ClientHeading.SOURCE;
import static app.fifteen.client.exchange.ClientHeading.STANDING;
import static app.fifteen.client.exchange.ClientHeading.STANDING_REASON;
import static app.fifteen.client.exchange.ClientHeading.UNSUBSCRIBED;
import static app.fifteen.client.exchange.ClientHeading.WORK_PHONE;

import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientField;
import app.fifteen.client.ClientReader;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.Standing;
import app.fifteen.client.StandingDecision;
import app.fifteen.exchange.importing.Cells;
import app.fifteen.exchange.importing.RowReader;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands the rows of a file of clients, or says why not. */
final class ClientRowReader implements RowReader<ClientHeading, ClientImportRow> {

  private static final List<ClientHeading> NAME_PARTS = List.of(LAST_NAME, FIRST_NAME, MIDDLE_NAME);
  private static final List<ClientHeading> ALL_PHONES = List.of(PHONES, MOBILE, WORK_PHONE, HOME_PHONE);
  private static final List<ClientHeading> ALL_EMAILS = List.of(EMAILS, SECOND_EMAIL);
  private static final List<ClientHeading> IDS = List.of(EXTERNAL_ID, CLIENT_ID);
  /** An extension after a comma belongs to its number, and so do the decimals of a spreadsheet: {@code 7,9169876512E+10}. */
  private static final Pattern BETWEEN_PHONES =
      Pattern.compile("[;,\n](?!\\s*(?iu:доб|ext|x\\s*\\d)|\\d+[eE][+]?\\d)");
  private static final Pattern BETWEEN_EMAILS = Pattern.compile("[;,\\s]+");
  private static final int MAX_NAME = 200;
  private static final int MAX_REASON = 1000;

  private final ClientReader clients;
  private final DateCells dates;
  private final Instant now;
  private final String file;

  /** @param file its name, the reason of a standing for which it tells none */
  ClientRowReader(ClientReader clients, DateCells dates, Instant now, String file) {
    this.clients = clients;
    this.dates = dates;
    this.now = now;
    this.file = file;
  }

  @Override
  public Outcome<ClientImportRow> read(Cells<ClientHeading> cells) {
    var phones = split(cells, ALL_PHONES, BETWEEN_PHONES);
    var emails = split(cells, ALL_EMAILS, BETWEEN_EMAILS);
    var name = name(cells);
    var standIn =
        Stream.concat(Stream.concat(phones.stream(), emails.stream()), cells.filled(IDS)).findFirst();
    if (name.isEmpty() && standIn.isEmpty()) {
      return Outcome.refused("import.client.missing");
    }
    var problems = new FirstProblem();
    var draft =
        new ClientDraft(
            cells.text(EXTERNAL_ID),
            name.or(() -> standIn).orElseThrow(),
            phones,
            emails,
            Optional.empty(),
            problems.or(date(cells, BIRTHDAY), ""),
            problems.or(date(cells, NEXT_TRIP_ON), ""),
            cells.text(NEXT_TRIP_TO),
            cells.text(LANGUAGE),
            cells.text(SOURCE),
            Optional.empty(),
            Optional.empty(),
            problems.or(ClientWords.letters(cells.text(LETTERS)), LettersConsent.UNASKED),
            problems.or(ClientWords.unsubscribed(cells.text(UNSUBSCRIBED)), Set.of()),
            cells.text(NOTES));
    var clientId = problems.or(clientId(cells.text(CLIENT_ID).strip()), Optional.<ClientId>empty());
    var company = problems.or(line(cells, COMPANY, ClientField.COMPANY), Optional.<String>empty());
    var referredBy = problems.or(line(cells, REFERRED_BY, ClientField.REFERRED_BY), Optional.<String>empty());
    var manager = problems.or(line(cells, PERSONAL_MANAGER, ClientField.PERSONAL_MANAGER), Optional.<String>empty());
    var standing = problems.or(standing(cells), StandingDecision.NONE);
    var created = problems.or(dates.instant(CREATED_AT, cells.text(CREATED_AT)), Optional.<Instant>empty());
    return problems
        .<ClientImportRow>refused()
        .orElseGet(
            () ->
                clients.read(draft).outcome().then(
                    facts ->
                        Outcome.done(
                            new ClientImportRow(
                                clientId, name.isPresent(), facts, company, referredBy, manager, standing,
                                created.filter(at -> !at.isAfter(now))))));
  }

  private static Optional<String> name(Cells<ClientHeading> cells) {
    var whole = cells.text(NAME);
    var name = whole.isBlank() ? String.join(" ", cells.inOrderOfTheFile(NAME_PARTS)) : whole;
    return CleanText.line(name).isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private static List<String> split(Cells<ClientHeading> cells, List<ClientHeading> columns, Pattern between) {
    return cells
        .filled(columns)
        .flatMap(cell -> Arrays.stream(between.split(cell)))
        .filter(part -> !part.isBlank())
        .toList();
  }

  private Outcome<String> date(Cells<ClientHeading> cells, ClientHeading column) {
    return dates
        .read(column, cells.text(column))
        .either(Outcome::done, problem -> Outcome.refused("import.in_column", column.code(), problem));
  }

  private static Outcome<Optional<ClientId>> clientId(String cell) {
    if (cell.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    try {
      return Outcome.done(Optional.of(new ClientId(Long.parseLong(cell))));
    } catch (NumberFormatException e) {
      return Outcome.refused("import.client_id.wrong", Cells.shortened(cell));
    }
  }

  private static Outcome<Optional<String>> line(
      Cells<ClientHeading> cells, ClientHeading column, ClientField field) {
    var text = CleanText.line(cells.text(column));
    if (text.length() > MAX_NAME) {
      return Outcome.refused("client.too_long", field, text.length(), MAX_NAME);
    }
    return Outcome.done(text.isEmpty() ? Optional.empty() : Optional.of(text));
  }

  private Outcome<StandingDecision> standing(Cells<ClientHeading> cells) {
    return ClientWords.standing(cells.text(STANDING))
        .then(
            standing -> {
              var told = CleanText.line(cells.text(STANDING_REASON));
              if (standing == Standing.ORDINARY) {
                return Outcome.done(StandingDecision.NONE);
              }
              return told.length() > MAX_REASON
                  ? Outcome.refused("client.standing.long_reason", told.length(), MAX_REASON)
                  : Outcome.done(
                      new StandingDecision(
                          standing, told.isEmpty() ? file : told, Optional.empty(), Optional.of(now)));
            });
  }

  /** What is wrong with a row first; the rest of it is read nevertheless. */
  private static final class FirstProblem {

    private Rejection problem;

    <T> T or(Outcome<T> outcome, T otherwise) {
      return outcome.either(
          value -> value,
          why -> {
            problem = problem == null ? why : problem;
            return otherwise;
          });
    }

    <T> Optional<Outcome<T>> refused() {
      return Optional.ofNullable(problem).map(Outcome::refused);
    }
  }
}
