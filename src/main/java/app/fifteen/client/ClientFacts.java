package app.fifteen.client;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the office knows of a person, checked and clean: made by {@link ClientReader}.
 *
 * @param phones the one to call first comes first
 * @param nameParts what of the name is which, by the rule or as somebody said
 * @param unsubscribed ways in which the client no longer wants to be written to or called (R36)
 */
public record ClientFacts(
    Optional<String> externalId,
    String name,
    List<Phone> phones,
    List<Email> emails,
    Optional<CompanyId> company,
    PostalAddress address,
    Optional<Birthday> birthday,
    Optional<PlannedTrip> nextTrip,
    Optional<SpokenLanguage> language,
    Optional<String> source,
    Optional<ClientId> referredBy,
    Optional<StaffId> personalManager,
    LettersConsent letters,
    Set<ContactHow> unsubscribed,
    Optional<String> notes,
    NameParts nameParts) {

  public ClientFacts {
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
    unsubscribed = Set.copyOf(unsubscribed);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a client has a name");
    }
  }

  /** Somebody of whom nothing is known yet but a name and how to reach them. */
  public static ClientFacts named(String name, List<Phone> phones, List<Email> emails, Optional<CompanyId> company) {
    return new ClientFacts(
        Optional.empty(), name, phones, emails, company, PostalAddress.NONE, Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), LettersConsent.UNASKED, Set.of(), Optional.empty(),
        NameParts.of(name));
  }

  /** As somebody said that they are; what the rule makes of a name goes without saying. */
  public Optional<NameParts> correctedNameParts() {
    return Optional.of(nameParts).filter(parts -> !parts.equals(NameParts.of(name)));
  }

  /** What the search looks in. */
  String foldedName() {
    return Folding.fold(name);
  }

  public ClientFacts withPersonalManager(Optional<StaffId> manager) {
    return new ClientFacts(
        externalId, name, phones, emails, company, address, birthday, nextTrip, language, source, referredBy, manager,
        letters, unsubscribed, notes, nameParts);
  }

  public ClientFacts withCompany(Optional<CompanyId> belongsTo) {
    return new ClientFacts(
        externalId, name, phones, emails, belongsTo, address, birthday, nextTrip, language, source, referredBy,
        personalManager, letters, unsubscribed, notes, nameParts);
  }
}
