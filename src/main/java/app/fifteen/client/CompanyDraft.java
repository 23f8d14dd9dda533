package app.fifteen.client;

import app.fifteen.kernel.PostalAddress;
import java.util.List;

/** What is to be known of a company as typed, before cleaning; empty strings stand for what was left out. */
public record CompanyDraft(String name, List<String> phones, List<String> emails, String notes, PostalAddress address) {

  public CompanyDraft {
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
  }

  /** Of a company that did not say where it is. */
  public CompanyDraft(String name, List<String> phones, List<String> emails, String notes) {
    this(name, phones, emails, notes, PostalAddress.NONE);
  }

  /** As a form shows what is stored, to be changed there. */
  public static CompanyDraft of(CompanyDetails details, String region) {
    return new CompanyDraft(
        details.company().name(),
        details.phones().stream().map(phone -> phone.local(region)).toList(),
        details.emails().stream().map(email -> email.address()).toList(),
        details.notes().orElse(""),
        details.address());
  }
}
