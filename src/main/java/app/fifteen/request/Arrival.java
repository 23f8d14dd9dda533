package app.fifteen.request;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What came in: the facts of a request that never change afterwards. Made by {@link #of}, which cleans and checks what
 * people and files deliver.
 *
 * @param externalId what another system calls it; the same one is never registered twice
 */
public record Arrival(
    Optional<String> externalId,
    Instant receivedAt,
    Channel channel,
    String client,
    Optional<String> phone,
    Optional<String> email,
    Optional<CompanyId> company,
    String subject,
    Optional<String> text) {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final int MAX_EXTERNAL_ID = 200;
  public static final int MAX_CLIENT = 300;
  private static final int MAX_PHONE = 100;
  private static final int MAX_EMAIL = 320;
  public static final int MAX_SUBJECT = 500;
  public static final int MAX_TEXT = 100_000;

  /** As typed or read, before cleaning; empty strings stand for what was left out. */
  public record Draft(
      String externalId,
      Instant receivedAt,
      Channel channel,
      String client,
      String phone,
      String email,
      Optional<CompanyId> company,
      String subject,
      String text) {}

  public static Outcome<Arrival> of(Draft draft) {
    var arrival =
        new Arrival(
            filled(CleanText.line(draft.externalId())),
            draft.receivedAt(),
            draft.channel(),
            CleanText.line(draft.client()),
            filled(CleanText.line(draft.phone())),
            filled(Email.spelled(draft.email())),
            draft.company(),
            CleanText.line(draft.subject()),
            filled(CleanText.lines(draft.text())));
    if (arrival.client.isEmpty()) {
      return Outcome.refused(Rejection.of("request.client.missing").at(ArrivalField.CLIENT));
    }
    return tooLong("request.field.external_id", arrival.externalId.orElse(""), MAX_EXTERNAL_ID)
        .or(() -> tooLong("request.field.client", arrival.client, MAX_CLIENT).map(wrong -> wrong.at(ArrivalField.CLIENT)))
        .or(() -> tooLong("request.field.phone", arrival.phone.orElse(""), MAX_PHONE).map(wrong -> wrong.at(ArrivalField.REACH)))
        .or(() -> tooLong("request.field.email", arrival.email.orElse(""), MAX_EMAIL).map(wrong -> wrong.at(ArrivalField.REACH)))
        .or(() -> tooLong("request.field.subject", arrival.subject, MAX_SUBJECT).map(wrong -> wrong.at(ArrivalField.SUBJECT)))
        .or(() -> tooLong("request.field.text", arrival.text.orElse(""), MAX_TEXT).map(wrong -> wrong.at(ArrivalField.TEXT)))
        .or(() -> wrongEmail(arrival.email))
        .or(() -> wrongPhone(arrival.phone))
        .orElseGet(() -> Outcome.done(arrival));
  }

  Arrival from(CompanyId theirs) {
    return new Arrival(externalId, receivedAt, channel, client, phone, email, Optional.of(theirs), subject, text);
  }

  /** Of somebody who was erased: nothing but when and how it came. */
  Arrival emptied() {
    return new Arrival(
        externalId, receivedAt, channel, "", Optional.empty(), Optional.empty(), company, "", Optional.empty());
  }

  /** What the search box looks in. */
  String folded() {
    return Folding.fold(String.join("\n", client, subject, phone.orElse(""), email.orElse(""), externalId.orElse("")));
  }

  private static Optional<String> filled(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Optional<Outcome<Arrival>> tooLong(String fieldKey, String value, int max) {
    return value.length() <= max
        ? Optional.empty()
        : Optional.of(
            Outcome.refused("request.field.too_long", Rejection.of(fieldKey), value.length(), max));
  }

  private static Optional<Outcome<Arrival>> wrongEmail(Optional<String> email) {
    return email
        .filter(address -> !EMAIL.matcher(address).matches())
        .map(address -> Outcome.refused(Rejection.of("request.email.wrong", address).at(ArrivalField.REACH)));
  }

  private static Optional<Outcome<Arrival>> wrongPhone(Optional<String> phone) {
    return phone
        .filter(number -> number.chars().filter(Character::isDigit).count() > 20 || number.chars().noneMatch(Character::isDigit))
        .map(number -> Outcome.refused(Rejection.of("request.phone.wrong", number).at(ArrivalField.REACH)));
  }
}
