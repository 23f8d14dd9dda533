package app.fifteen.client.exchange;

import static app.fifteen.client.exchange.ClientHeading.ADDRESS;
import static app.fifteen.client.exchange.ClientHeading.BIRTHDAY;
import static app.fifteen.client.exchange.ClientHeading.CITY;
import static app.fifteen.client.exchange.ClientHeading.CLIENT_ID;
import static app.fifteen.client.exchange.ClientHeading.COUNTRY;
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
import static app.fifteen.client.exchange.ClientHeading.PHONES;
import static app.fifteen.client.exchange.ClientHeading.POSTAL_CODE;
import static app.fifteen.client.exchange.ClientHeading.SECOND_EMAIL;
import static app.fifteen.client.exchange.ClientHeading.SOURCE;
import static app.fifteen.client.exchange.ClientHeading.UNSUBSCRIBED;
import static app.fifteen.client.exchange.ClientHeading.WORK_PHONE;

import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.ClientField;
import app.fifteen.client.ClientReader;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.NameParts;
import app.fifteen.client.SpokenLanguage;
import app.fifteen.exchange.importing.Cells;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.Rejection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the cells of one row tell of a person. Cells, and those of several phones or e-mails in one, that cannot be taken
 * are left out and stand in the notes; a name that is too long is cut.
 */
final class ClientCells {

  private static final List<ClientHeading> NAME_PARTS = List.of(LAST_NAME, FIRST_NAME, MIDDLE_NAME);
  private static final List<ClientHeading> ALL_PHONES = List.of(PHONES, MOBILE, WORK_PHONE, HOME_PHONE);
  private static final List<ClientHeading> ALL_EMAILS = List.of(EMAILS, SECOND_EMAIL);
  private static final List<ClientHeading> ADDRESS_PARTS = List.of(ADDRESS, POSTAL_CODE, CITY, COUNTRY);
  private static final List<ClientHeading> IDS = List.of(EXTERNAL_ID, CLIENT_ID);
  /** An extension after a comma belongs to its number, and so do the decimals of a spreadsheet: {@code 7,9169876512E+10}. */
  private static final Pattern BETWEEN_PHONES =
      Pattern.compile("[;,\n](?!\\s*(?iu:доб|ext|x\\s*\\d)|\\d+[eE][+]?\\d)");
  /** What makes a link of an address may stand apart from it. */
  private static final Pattern BETWEEN_EMAILS = Pattern.compile("(?i:(?:[;,\\s]|\\bmailto:)+)");

  private static final Map<ClientField, ClientHeading> ONE_CELL =
      Map.of(
          ClientField.EXTERNAL_ID, EXTERNAL_ID, ClientField.BIRTHDAY, BIRTHDAY, ClientField.NEXT_TRIP_ON, NEXT_TRIP_ON,
          ClientField.NEXT_TRIP_TO, NEXT_TRIP_TO, ClientField.SOURCE, SOURCE);

  /** In whose place one phone or e-mail is tried. */
  private static final ClientDraft NOBODY = ClientDraft.named("-", List.of());

  private final Cells<ClientHeading> cells;
  private final ClientReader clients;
  private final Optional<SpokenLanguage> language;
  private final LettersConsent letters;
  private final Set<ContactHow> unsubscribed = EnumSet.noneOf(ContactHow.class);
  private final String birthday;
  private final String tripOn;
  private final Set<ClientField> leftOut = EnumSet.noneOf(ClientField.class);
  private Optional<String> name;
  private List<Part> phones;
  private List<Part> emails;

  /** One of several in a cell. */
  private record Part(ClientHeading column, String text) {}

  /** How the dates of the file are read. */
  @FunctionalInterface
  interface Dates {

    /** @return in ISO form if it was told apart, else as it is */
    Outcome<String> read(ClientHeading column, String cell);
  }

  /** @param named whether the row tells a name; else a phone, an e-mail or an id stands for it */
  record Told(ClientFacts facts, boolean named) {}

  ClientCells(Cells<ClientHeading> cells, ClientReader clients, Dates dates) {
    this.cells = cells;
    this.clients = clients;
    name = name();
    phones = split(ALL_PHONES, BETWEEN_PHONES);
    emails = split(ALL_EMAILS, BETWEEN_EMAILS);
    language = cells.word(LANGUAGE, ClientWords.LANGUAGES).flatMap(told -> told);
    letters = cells.word(LETTERS, ClientWords.LETTERS).orElse(LettersConsent.UNASKED);
    cells.words(UNSUBSCRIBED, ClientWords.UNSUBSCRIBED).forEach(unsubscribed::addAll);
    birthday = cells.take(BIRTHDAY, dates.read(BIRTHDAY, cells.text(BIRTHDAY)), "");
    tripOn = cells.take(NEXT_TRIP_ON, dates.read(NEXT_TRIP_ON, cells.text(NEXT_TRIP_ON)), "");
  }

  /** @return refused if the row is about nobody */
  Outcome<Told> facts() {
    if (calledBy().isEmpty()) {
      return nobody();
    }
    var reading = clients.read(draft());
    if (reading.facts().isPresent()) {
      return told(reading.outcome());
    }
    mend(reading.problems());
    return calledBy().isEmpty() ? nobody() : told(clients.read(draft()).outcome());
  }

  private Outcome<Told> told(Outcome<ClientFacts> facts) {
    return facts.then(known -> Outcome.done(new Told(known, name.isPresent())));
  }

  private Outcome<Told> nobody() {
    return cells.warnings().stream()
        .findFirst()
        .map(Outcome::<Told>refused)
        .orElseGet(() -> Outcome.refused("import.client.missing"));
  }

  /** What the person is called here, empty for nobody. */
  private Optional<String> calledBy() {
    return name.or(
        () ->
            Stream.concat(Stream.concat(phones.stream(), emails.stream()).map(Part::text), cells.filled(IDS))
                .findFirst());
  }

  private ClientDraft draft() {
    return new ClientDraft(
        text(ClientField.EXTERNAL_ID, cells.text(EXTERNAL_ID)),
        calledBy().orElseThrow(),
        phones.stream().map(Part::text).toList(),
        emails.stream().map(Part::text).toList(),
        Optional.empty(),
        text(ClientField.BIRTHDAY, birthday),
        text(ClientField.NEXT_TRIP_ON, tripOn),
        text(ClientField.NEXT_TRIP_TO, cells.text(NEXT_TRIP_TO)),
        language.map(SpokenLanguage::code).orElse(""),
        text(ClientField.SOURCE, cells.text(SOURCE)),
        Optional.empty(),
        Optional.empty(),
        letters,
        unsubscribed,
        cells.withKept(NOTES, CleanText.lines(cells.text(NOTES)), ClientReader.MAX_NOTES),
        address(),
        nameParts());
  }

  /** Where the whole name was edited and its parts were not, they are those of another name. */
  private Optional<NameParts> nameParts() {
    return NameParts.told(cells.text(FIRST_NAME), cells.text(MIDDLE_NAME), cells.text(LAST_NAME))
        .filter(parts -> parts.fits() && parts.areAllOf(calledBy().orElseThrow()));
  }

  private PostalAddress address() {
    return leftOut.contains(ClientField.ADDRESS)
        ? PostalAddress.NONE
        : new PostalAddress(cells.text(ADDRESS), cells.text(POSTAL_CODE), cells.text(CITY), cells.text(COUNTRY));
  }

  private String text(ClientField field, String text) {
    return leftOut.contains(field) ? "" : text;
  }

  private void mend(Map<ClientField, Rejection> problems) {
    if (problems.containsKey(ClientField.PHONES)) {
      phones = taken(phones, ClientField.PHONES);
    }
    if (problems.containsKey(ClientField.EMAILS)) {
      emails = taken(emails, ClientField.EMAILS);
    }
    if (problems.containsKey(ClientField.NAME)) {
      name = name.map(text -> cells.cut(nameColumn(), CleanText.line(text), ClientReader.MAX_NAME));
    }
    if (problems.containsKey(ClientField.ADDRESS)) {
      leftOut.add(ClientField.ADDRESS);
      ADDRESS_PARTS.stream()
          .filter(column -> !cells.text(column).isBlank())
          .forEach(column -> cells.leaveOut(column, problems.get(ClientField.ADDRESS)));
    }
    problems.forEach(
        (field, why) -> {
          if (ONE_CELL.containsKey(field)) {
            cells.leaveOut(ONE_CELL.get(field), why);
            leftOut.add(field);
          }
        });
  }

  /** Each is tried by itself; of too many the first are taken. */
  private List<Part> taken(List<Part> parts, ClientField field) {
    var taken = new ArrayList<Part>();
    for (var part : parts) {
      var alone =
          taken.size() < ClientReader.MAX_CONTACTS
              ? clients.read(NOBODY.with(field, part.text())).outcome()
              : Outcome.<ClientFacts>refused("client.too_many", field, parts.size(), ClientReader.MAX_CONTACTS);
      if (cells.take(part.column(), part.text(), alone.then(_ -> Outcome.done(true)), false)) {
        taken.add(part);
      }
    }
    return taken;
  }

  private List<Part> split(List<ClientHeading> columns, Pattern between) {
    return columns.stream()
        .flatMap(column -> Arrays.stream(between.split(cells.text(column))).map(part -> new Part(column, part)))
        .filter(part -> !part.text().isBlank())
        .toList();
  }

  private Optional<String> name() {
    var whole = cells.text(NAME);
    var told = whole.isBlank() ? String.join(" ", cells.inOrderOfTheFile(NAME_PARTS)) : whole;
    return CleanText.line(told).isEmpty() ? Optional.empty() : Optional.of(told);
  }

  private ClientHeading nameColumn() {
    return Stream.concat(Stream.of(NAME), NAME_PARTS.stream())
        .filter(column -> !cells.text(column).isBlank())
        .findFirst()
        .orElse(NAME);
  }
}
