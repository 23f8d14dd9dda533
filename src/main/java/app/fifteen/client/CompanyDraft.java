package app.fifteen.client;

import java.util.List;

/** What is to be known of a company as typed, before cleaning; empty strings stand for what was left out. */
public record CompanyDraft(String name, List<String> phones, List<String> emails, String notes) {

  public CompanyDraft {
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
  }

  /** As a form shows what is stored, to be changed there. */
  public static CompanyDraft of(CompanyDetails details, String region) {
    return new CompanyDraft(
        details.company().name(),
        details.phones().stream().map(phone -> phone.local(region)).toList(),
        details.emails().stream().map(email -> email.address()).toList(),
        details.notes().orElse(""));
  }
}
