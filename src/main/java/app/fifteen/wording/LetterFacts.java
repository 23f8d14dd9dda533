package app.fifteen.wording;

import app.fifteen.client.NameParts;
import app.fifteen.complaint.Severity;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.PostalAddress;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a case gives to the words about it.
 *
 * @param language of the words: the client's
 * @param clientParts what of the client's name is which
 * @param company the client's, and {@code address} where a letter reaches them
 * @param due the day promised to the client (R9), at the office
 * @param remedies what the client gets, by name
 * @param leader who sees the matter through
 */
public record LetterFacts(
    Language language,
    Severity severity,
    String client,
    NameParts clientParts,
    Optional<String> company,
    PostalAddress address,
    Optional<String> wanted,
    Optional<String> plan,
    Optional<LocalDate> due,
    List<String> remedies,
    Optional<String> leader) {

  public LetterFacts {
    remedies = List.copyOf(remedies);
  }

  /**
   * What stands for the places of a text; what is not known yet has none.
   *
   * @param manager who is speaking or writing
   * @param today at the office
   */
  public Map<Placeholder, String> values(String office, String manager, LocalDate today) {
    var values = new EnumMap<Placeholder, String>(Placeholder.class);
    var called = new Address(client, clientParts, language);
    values.put(Placeholder.CLIENT, called.spoken());
    values.put(Placeholder.GREETING, called.greeting());
    values.put(Placeholder.OFFICE, office);
    values.put(Placeholder.MANAGER, manager);
    values.put(Placeholder.DATE, day(today));
    values.put(Placeholder.REMEDIES, told(remedies));
    company.ifPresent(name -> values.put(Placeholder.COMPANY, name));
    wanted.ifPresent(words -> values.put(Placeholder.WANTED, words));
    plan.ifPresent(words -> values.put(Placeholder.PLAN, words));
    due.ifPresent(date -> values.put(Placeholder.DUE, day(date)));
    leader.ifPresent(name -> values.put(Placeholder.LEADER, name));
    return values;
  }

  /** One after the other, in the middle of a sentence. */
  public static String told(List<String> remedies) {
    return remedies.stream().map(InSentence::middle).collect(Collectors.joining("; "));
  }

  /** A date is not torn apart at the end of a line. */
  private String day(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(date)
        .replace(' ', '\u00A0');
  }
}
