package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a field says, in no particular language, for the history of changes. */
public final class FieldWordsStore {

  private final CompanyStore companies;
  private final StaffStore staff;

  public FieldWordsStore(CompanyStore companies, StaffStore staff) {
    this.companies = companies;
    this.staff = staff;
  }

  /** Empty for a field that says nothing. */
  public String of(Transaction tx, ClientFacts facts, ClientField field) {
    return switch (field) {
      case EXTERNAL_ID -> facts.externalId().orElse("");
      case NAME -> facts.name();
      case NAME_PARTS -> facts.correctedNameParts().map(NameParts::inOneLine).orElse("");
      case PHONES -> facts.phones().stream().map(FieldWordsStore::phone).collect(Collectors.joining(", "));
      case EMAILS -> facts.emails().stream().map(Email::address).collect(Collectors.joining(", "));
      case COMPANY -> facts.company().flatMap(id -> companies.byId(tx, id)).map(Company::name).orElse("");
      case ADDRESS -> facts.address().inOneLine();
      case BIRTHDAY -> facts.birthday().map(Birthday::iso).orElse("");
      case NEXT_TRIP_ON -> facts.nextTrip().flatMap(PlannedTrip::on).map(Object::toString).orElse("");
      case NEXT_TRIP_TO -> facts.nextTrip().flatMap(PlannedTrip::to).orElse("");
      case LANGUAGE -> facts.language().map(SpokenLanguage::code).orElse("");
      case SOURCE -> facts.source().orElse("");
      case REFERRED_BY -> facts.referredBy().flatMap(id -> name(tx, id.value())).orElse("");
      case PERSONAL_MANAGER ->
          facts.personalManager().flatMap(id -> staff.byId(tx, id)).map(StaffMember::name).orElse("");
      case LETTERS -> EnumCode.of(facts.letters());
      case UNSUBSCRIBED ->
          facts.unsubscribed().stream().sorted().map(EnumCode::of).collect(Collectors.joining(", "));
      case NOTES -> facts.notes().orElse("");
    };
  }

  private static String phone(Phone phone) {
    return phone.extension().isEmpty() ? phone.e164() : phone.e164() + " ext. " + phone.extension();
  }

  private static Optional<String> name(Transaction tx, long id) {
    return tx.dsl().select(CLIENT.NAME).from(CLIENT).where(CLIENT.ID.eq(id)).fetchOptional(CLIENT.NAME);
  }
}
