package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.StaffId;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;

/** A client spread over its columns, and back. Part of the store. */
public final class ClientColumns {

  public static final String KNOWN = "known";
  public static final String MERGED = "merged";
  public static final String ERASED = "erased";
  public static final String PHONE = "phone";
  public static final String EMAIL = "email";

  private ClientColumns() {}

  static Client read(Record row, List<Phone> phones, List<Email> emails, Set<ContactHow> unsubscribed) {
    return new Client(
        new ClientId(row.get(CLIENT.ID)),
        new ClientFacts(
            Optional.ofNullable(row.get(CLIENT.EXTERNAL_ID)),
            row.get(CLIENT.NAME),
            phones,
            emails,
            Optional.ofNullable(row.get(CLIENT.COMPANY_ID)).map(CompanyId::new),
            AddressColumns.OF_CLIENT.read(row),
            birthday(row),
            trip(row),
            Optional.ofNullable(row.get(CLIENT.LANGUAGE)).map(SpokenLanguage::new),
            Optional.ofNullable(row.get(CLIENT.SOURCE)),
            Optional.ofNullable(row.get(CLIENT.REFERRED_BY)).map(ClientId::new),
            Optional.ofNullable(row.get(CLIENT.PERSONAL_MANAGER_ID)).map(StaffId::new),
            EnumCode.read(LettersConsent.class, row.get(CLIENT.LETTERS)),
            unsubscribed,
            Optional.ofNullable(row.get(CLIENT.NOTES)),
            nameParts(row)),
        standing(row),
        row.get(CLIENT.CREATED_AT),
        row.get(CLIENT.VERSION));
  }

  /** Whoever was entered before names were taken apart is read by the rule. */
  private static NameParts nameParts(Record row) {
    return row.get(CLIENT.GIVEN_NAME) == null
        ? NameParts.of(row.get(CLIENT.NAME))
        : new NameParts(row.get(CLIENT.GIVEN_NAME), row.get(CLIENT.PATRONYMIC), row.get(CLIENT.FAMILY_NAME));
  }

  static StandingDecision standing(Record row) {
    return new StandingDecision(
        EnumCode.read(Standing.class, row.get(CLIENT.STANDING)),
        Optional.ofNullable(row.get(CLIENT.STANDING_REASON)).orElse(""),
        Optional.ofNullable(row.get(CLIENT.STANDING_BY)).map(StaffId::new),
        Optional.ofNullable(row.get(CLIENT.STANDING_AT)));
  }

  private static Optional<Birthday> birthday(Record row) {
    return Optional.ofNullable(row.get(CLIENT.BIRTH_DAY))
        .map(
            day ->
                new Birthday(
                    MonthDay.of(day / 100, day % 100), Optional.ofNullable(row.get(CLIENT.BIRTH_YEAR)).map(Year::of)));
  }

  private static Optional<PlannedTrip> trip(Record row) {
    var on = Optional.ofNullable(row.get(CLIENT.NEXT_TRIP_ON));
    var to = Optional.ofNullable(row.get(CLIENT.NEXT_TRIP_TO));
    return on.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new PlannedTrip(on, to));
  }

  static int birthDay(Birthday birthday) {
    return birthday.day().getMonthValue() * 100 + birthday.day().getDayOfMonth();
  }

  static Optional<Integer> birthYear(Birthday birthday) {
    return birthday.year().map(Year::getValue);
  }
}
