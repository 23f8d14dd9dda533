package app.fifteen.client;

import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.PostalAddress;
import java.util.List;
import java.util.Optional;

/**
 * Everything the office knows of a client company.
 *
 * @param phones the one to call first comes first
 * @param version counts changes, so that two desks cannot overwrite each other
 */
public record CompanyDetails(
    Company company, List<Phone> phones, List<Email> emails, PostalAddress address, Optional<String> notes, int version) {

  public CompanyDetails {
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
  }
}
