package app.fifteen.desktop.exchange;

import app.fifteen.client.Birthday;
import app.fifteen.client.PlannedTrip;
import app.fifteen.client.Standing;
import app.fifteen.client.exchange.ClientHeading;
import app.fifteen.client.exchange.ClientImportRow;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.Rejection;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;

/** Clients in the import window. */
public final class ClientLook implements ImportLook<ClientHeading, ClientImportRow> {

  private final Messages messages;
  private final String region;
  private final DateTimeFormatter dates;
  private final DateTimeFormatter days;
  private final DateTimeFormatter times;

  public ClientLook(Desk desk) {
    var office = desk.policy().office();
    messages = desk.messages();
    region = office.phoneRegion();
    dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
    days = DateTimeFormatter.ofPattern("d MMMM", messages.locale());
    times = dates.withZone(office.zone());
  }

  @Override
  public ImportFields<ClientHeading> fields() {
    return ClientHeading.ALL;
  }

  @Override
  public boolean hasDoubts() {
    return true;
  }

  @Override
  public boolean hasTimes() {
    return false;
  }

  @Override
  public ClientHeading shownAs(ClientHeading field) {
    return switch (field) {
      case LAST_NAME, FIRST_NAME, MIDDLE_NAME -> ClientHeading.NAME;
      case MOBILE, WORK_PHONE, HOME_PHONE -> ClientHeading.PHONES;
      case SECOND_EMAIL -> ClientHeading.EMAILS;
      default -> field;
    };
  }

  @Override
  public String cell(ClientHeading field, ClientImportRow row) {
    var facts = row.facts();
    return switch (field) {
      case CLIENT_ID -> row.clientId().map(id -> String.valueOf(id.value())).orElse("");
      case EXTERNAL_ID -> facts.externalId().orElse("");
      case NAME, LAST_NAME, FIRST_NAME, MIDDLE_NAME -> row.named() ? facts.name() : "";
      case PHONES, MOBILE, WORK_PHONE, HOME_PHONE ->
          facts.phones().stream().map(this::phone).collect(Collectors.joining(", "));
      case EMAILS, SECOND_EMAIL -> facts.emails().stream().map(Email::address).collect(Collectors.joining(", "));
      case COMPANY -> row.company().orElse("");
      case ADDRESS -> facts.address().lines().replace('\n', ' ');
      case POSTAL_CODE -> facts.address().postalCode();
      case CITY -> facts.address().city();
      case COUNTRY -> facts.address().country();
      case BIRTHDAY -> facts.birthday().map(this::birthday).orElse("");
      case NEXT_TRIP_ON -> facts.nextTrip().flatMap(PlannedTrip::on).map(dates::format).orElse("");
      case NEXT_TRIP_TO -> facts.nextTrip().flatMap(PlannedTrip::to).orElse("");
      case LANGUAGE -> facts.language().map(language -> language.name(messages.locale())).orElse("");
      case SOURCE -> facts.source().orElse("");
      case REFERRED_BY -> row.referredBy().orElse("");
      case PERSONAL_MANAGER -> row.personalManager().orElse("");
      case LETTERS -> messages.word(facts.letters());
      case UNSUBSCRIBED ->
          facts.unsubscribed().stream().sorted().map(messages::word).collect(Collectors.joining(", "));
      case STANDING -> messages.word(row.standing().standing());
      case STANDING_REASON -> row.standing().standing() == Standing.ORDINARY ? "" : row.standing().reason();
      case NOTES -> facts.notes().orElse("");
      case CREATED_AT -> row.createdAt().map(this::day).orElse("");
    };
  }

  private String phone(Phone phone) {
    return phone.local(region);
  }

  private String birthday(Birthday birthday) {
    return birthday.year().map(birthday::date).map(dates::format).orElseGet(() -> days.format(birthday.day()));
  }

  private String day(Instant at) {
    return times.format(at);
  }

  @Override
  public double width(ClientHeading field) {
    return switch (field) {
      case CLIENT_ID, LANGUAGE, POSTAL_CODE -> 120;
      case NAME, LAST_NAME, FIRST_NAME, MIDDLE_NAME, EMAILS, SECOND_EMAIL, REFERRED_BY, PERSONAL_MANAGER -> 200;
      case PHONES, MOBILE, WORK_PHONE, HOME_PHONE -> 280;
      case EXTERNAL_ID, COMPANY, SOURCE, NEXT_TRIP_TO -> 170;
      case BIRTHDAY, NEXT_TRIP_ON, CREATED_AT, LETTERS, UNSUBSCRIBED, STANDING, CITY, COUNTRY -> 150;
      case STANDING_REASON, NOTES, ADDRESS -> 240;
    };
  }

  @Override
  public Rejection missing(ClientHeading field) {
    return Rejection.of("importing.clients.needs_name");
  }

  @Override
  public Rejection imported(ImportSummary summary) {
    return Rejection.of(
        "importing.clients.imported", summary.imported(), summary.updated(), summary.unchanged(), summary.rejected());
  }

  @Override
  public Rejection checked(ImportSummary summary) {
    return Rejection.of(
        "importing.clients.checked", summary.imported(), summary.updated(), summary.unchanged(), summary.rejected());
  }

  @Override
  public Rejection unchangedMeans() {
    return Rejection.of("importing.clients.unchanged_means");
  }
}
