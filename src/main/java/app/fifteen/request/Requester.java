package app.fifteen.request;

import app.fifteen.client.ClientFacts;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who a request says it is from. A phone that cannot be dialled and an e-mail nothing can be sent to stay in the
 * request's words and lead to nobody.
 */
record Requester(String name, List<Phone> phones, List<Email> emails, Optional<CompanyId> company) {

  /** @param region ISO country whose phone numbers need no country code */
  static Requester of(
      String name, Optional<String> phone, Optional<String> email, Optional<CompanyId> company, String region) {
    return new Requester(
        name,
        phone.flatMap(typed -> Phone.read(typed, region).either(Optional::of, _ -> Optional.empty())).stream().toList(),
        email.flatMap(typed -> Email.read(typed).either(Optional::of, _ -> Optional.empty())).stream().toList(),
        company);
  }

  Requester from(Optional<CompanyId> found) {
    return new Requester(name, phones, emails, found);
  }

  /** As they are stored and looked up. */
  List<String> contacts() {
    return Stream.concat(phones.stream().map(Phone::e164), emails.stream().map(Email::address)).toList();
  }

  /** Somebody new. @param heldBy becomes their personal manager */
  ClientFacts facts(Optional<StaffId> heldBy) {
    return ClientFacts.named(name, phones, emails, company).withPersonalManager(heldBy);
  }
}
