package app.fifteen.client;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.Rejection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cleans and checks what is typed of a company; every field that is wrong is told of at once. */
public final class CompanyReader {

  private static final int MAX_NAME = 200;

  private final String region;

  /** @param region ISO country whose phone numbers need no country code */
  public CompanyReader(String region) {
    this.region = region;
  }

  /** What was typed, cleaned. */
  public record Facts(
      String name, List<Phone> phones, List<Email> emails, PostalAddress address, Optional<String> notes) {}

  /** @param facts empty if there are problems; these are named as a client's fields are */
  public record Reading(Optional<Facts> facts, Map<ClientField, Rejection> problems) {

    Outcome<Facts> outcome() {
      return facts.map(Outcome::done).orElseGet(() -> Outcome.refused(problems.values().iterator().next()));
    }
  }

  public Reading read(CompanyDraft draft) {
    var problems = new EnumMap<ClientField, Rejection>(ClientField.class);
    var name = name(draft.name()).either(read -> read, problem -> told(problems, problem));
    var phones =
        ClientReader.several(
            draft.phones(), typed -> Phone.read(typed, region), Phone::e164, ClientField.PHONES, problems);
    var emails = ClientReader.several(draft.emails(), Email::read, Email::address, ClientField.EMAILS, problems);
    var address = ClientReader.one(draft.address().read(), PostalAddress.NONE, ClientField.ADDRESS, problems);
    var notes =
        ClientReader.fits(CleanText.lines(draft.notes()), ClientReader.MAX_NOTES, ClientField.NOTES, problems);
    return new Reading(
        problems.isEmpty() ? Optional.of(new Facts(name, phones, emails, address, notes)) : Optional.empty(), problems);
  }

  private static String told(Map<ClientField, Rejection> problems, Rejection problem) {
    problems.put(ClientField.NAME, problem);
    return "";
  }

  /** @return a company's name as it is to be stored */
  public static Outcome<String> name(String raw) {
    var name = CleanText.line(raw);
    if (name.isEmpty()) {
      return Outcome.refused("company.name.missing");
    }
    return name.length() > MAX_NAME
        ? Outcome.refused("company.name.too_long", name.length(), MAX_NAME)
        : Outcome.done(name);
  }
}
