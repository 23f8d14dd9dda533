package app.fifteen.client;

import static app.fifteen.database.schema.Tables.COMPANY_ENTRY;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was known of a company before somebody changed it (R8). */
final class CompanyEntryStore {

  private static final List<ClientField> FIELDS =
      List.of(ClientField.NAME, ClientField.PHONES, ClientField.EMAILS, ClientField.ADDRESS, ClientField.NOTES);

  /** Tells of each field that says something else now. */
  void changed(Transaction tx, CompanyDetails before, CompanyDetails after, Instant at, StaffId by) {
    for (var field : FIELDS) {
      var said = words(before, field);
      if (!said.equals(words(after, field))) {
        add(tx, before.company().id(), field.code(), said, at, by);
      }
    }
  }

  /** @param before by name, if there was one */
  void curatorChanged(Transaction tx, CompanyId company, Optional<String> before, Instant at, StaffId by) {
    add(tx, company, CompanyHappened.CURATOR, before.orElse(""), at, by);
  }

  private static void add(Transaction tx, CompanyId company, String detail, String before, Instant at, StaffId by) {
    tx.dsl()
        .insertInto(COMPANY_ENTRY)
        .set(COMPANY_ENTRY.COMPANY_ID, company.value())
        .set(COMPANY_ENTRY.AT, at)
        .set(COMPANY_ENTRY.STAFF_ID, by.value())
        .set(COMPANY_ENTRY.DETAIL, detail)
        .set(COMPANY_ENTRY.WORDS, before.isEmpty() ? null : before)
        .execute();
  }

  private static String words(CompanyDetails company, ClientField field) {
    return switch (field) {
      case NAME -> company.company().name();
      case PHONES -> company.phones().stream().map(CompanyEntryStore::phone).collect(Collectors.joining(", "));
      case EMAILS -> company.emails().stream().map(Email::address).collect(Collectors.joining(", "));
      case ADDRESS -> company.address().inOneLine();
      case NOTES -> company.notes().orElse("");
      default -> throw new IllegalArgumentException("a company has no " + field);
    };
  }

  private static String phone(Phone phone) {
    return phone.extension().isEmpty() ? phone.e164() : phone.e164() + " ext. " + phone.extension();
  }
}
