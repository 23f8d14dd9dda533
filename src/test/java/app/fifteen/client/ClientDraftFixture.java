package app.fifteen.client;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is typed of a client, with everything left out that a test does not care for. */
public final class ClientDraftFixture {

  private final String name;
  private String externalId = "";
  private PostalAddress address = PostalAddress.NONE;
  private List<String> phones = List.of();
  private List<String> emails = List.of();
  private Optional<CompanyId> company = Optional.empty();
  private String birthday = "";
  private String nextTripOn = "";
  private String language = "";
  private Optional<ClientId> referredBy = Optional.empty();
  private Optional<StaffId> personalManager = Optional.empty();
  private Set<ContactHow> unsubscribed = Set.of();

  private ClientDraftFixture(String name) {
    this.name = name;
  }

  public static ClientDraftFixture named(String name) {
    return new ClientDraftFixture(name);
  }

  public ClientDraftFixture address(PostalAddress where) {
    address = where;
    return this;
  }

  public ClientDraftFixture externalId(String id) {
    externalId = id;
    return this;
  }

  public ClientDraftFixture phones(String... typed) {
    phones = List.of(typed);
    return this;
  }

  public ClientDraftFixture emails(String... typed) {
    emails = List.of(typed);
    return this;
  }

  public ClientDraftFixture of(CompanyId belongsTo) {
    company = Optional.of(belongsTo);
    return this;
  }

  public ClientDraftFixture birthday(String typed) {
    birthday = typed;
    return this;
  }

  public ClientDraftFixture nextTripOn(String typed) {
    nextTripOn = typed;
    return this;
  }

  public ClientDraftFixture language(String typed) {
    language = typed;
    return this;
  }

  public ClientDraftFixture referredBy(ClientId whom) {
    referredBy = Optional.of(whom);
    return this;
  }

  public ClientDraftFixture lookedAfterBy(StaffId manager) {
    personalManager = Optional.of(manager);
    return this;
  }

  public ClientDraftFixture unsubscribed(ContactHow... from) {
    unsubscribed = Set.of(from);
    return this;
  }

  public ClientDraft draft() {
    return new ClientDraft(
        externalId, name, phones, emails, company, birthday, nextTripOn, "", language, "", referredBy, personalManager,
        LettersConsent.UNASKED, unsubscribed, "", address, Optional.empty());
  }
}
