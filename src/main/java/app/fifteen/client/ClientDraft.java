package app.fifteen.client;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be known of a client as typed or read, before cleaning; empty strings stand for what was left out.
 *
 * @param nameParts empty where nobody says how the name is taken apart, so that the rule does
 */
public record ClientDraft(
    String externalId,
    String name,
    List<String> phones,
    List<String> emails,
    Optional<CompanyId> company,
    String birthday,
    String nextTripOn,
    String nextTripTo,
    String language,
    String source,
    Optional<ClientId> referredBy,
    Optional<StaffId> personalManager,
    LettersConsent letters,
    Set<ContactHow> unsubscribed,
    String notes,
    PostalAddress address,
    Optional<NameParts> nameParts) {

  /** Of somebody of whom nothing more is told than how to reach them. */
  public static ClientDraft named(String name, List<String> phones) {
    return new ClientDraft(
        "", name, phones, List.of(), Optional.empty(), "", "", "", "", "", Optional.empty(), Optional.empty(),
        LettersConsent.UNASKED, Set.of(), "", PostalAddress.NONE, Optional.empty());
  }

  /** As a form shows what is stored, to be changed there. */
  public static ClientDraft of(ClientFacts facts, String region) {
    return new ClientDraft(
        facts.externalId().orElse(""),
        facts.name(),
        facts.phones().stream().map(phone -> phone.local(region)).toList(),
        facts.emails().stream().map(email -> email.address()).toList(),
        facts.company(),
        facts.birthday().map(Birthday::iso).orElse(""),
        facts.nextTrip().flatMap(PlannedTrip::on).map(Object::toString).orElse(""),
        facts.nextTrip().flatMap(PlannedTrip::to).orElse(""),
        facts.language().map(SpokenLanguage::code).orElse(""),
        facts.source().orElse(""),
        facts.referredBy(),
        facts.personalManager(),
        facts.letters(),
        facts.unsubscribed(),
        facts.notes().orElse(""),
        facts.address(),
        Optional.of(facts.nameParts()));
  }

  /** The same with another text in one of its fields of one line. */
  public ClientDraft with(ClientField field, String text) {
    return new ClientDraft(
        field == ClientField.EXTERNAL_ID ? text : externalId,
        field == ClientField.NAME ? text : name,
        field == ClientField.PHONES ? List.of(text) : phones,
        field == ClientField.EMAILS ? List.of(text) : emails,
        company,
        field == ClientField.BIRTHDAY ? text : birthday,
        field == ClientField.NEXT_TRIP_ON ? text : nextTripOn,
        field == ClientField.NEXT_TRIP_TO ? text : nextTripTo,
        field == ClientField.LANGUAGE ? text : language,
        field == ClientField.SOURCE ? text : source,
        referredBy,
        personalManager,
        letters,
        unsubscribed,
        notes,
        address,
        field == ClientField.NAME ? Optional.empty() : nameParts);
  }

  public ClientDraft withCompany(Optional<CompanyId> belongsTo) {
    return new ClientDraft(
        externalId, name, phones, emails, belongsTo, birthday, nextTripOn, nextTripTo, language, source, referredBy,
        personalManager, letters, unsubscribed, notes, address, nameParts);
  }

  public ClientDraft withPersonalManager(Optional<StaffId> manager) {
    return new ClientDraft(
        externalId, name, phones, emails, company, birthday, nextTripOn, nextTripTo, language, source, referredBy,
        manager, letters, unsubscribed, notes, address, nameParts);
  }

  public ClientDraft broughtBy(Optional<ClientId> client) {
    return new ClientDraft(
        externalId, name, phones, emails, company, birthday, nextTripOn, nextTripTo, language, source, client,
        personalManager, letters, unsubscribed, notes, address, nameParts);
  }

  public ClientDraft withLetters(LettersConsent consent) {
    return new ClientDraft(
        externalId, name, phones, emails, company, birthday, nextTripOn, nextTripTo, language, source, referredBy,
        personalManager, consent, unsubscribed, notes, address, nameParts);
  }

  public ClientDraft withAddress(PostalAddress where) {
    return new ClientDraft(
        externalId, name, phones, emails, company, birthday, nextTripOn, nextTripTo, language, source, referredBy,
        personalManager, letters, unsubscribed, notes, where, nameParts);
  }

  /** As somebody says it; {@link NameParts#NONE} for a name that is not to be taken apart. */
  public ClientDraft withNameParts(Optional<NameParts> parts) {
    return new ClientDraft(
        externalId, name, phones, emails, company, birthday, nextTripOn, nextTripTo, language, source, referredBy,
        personalManager, letters, unsubscribed, notes, address, parts);
  }
}
