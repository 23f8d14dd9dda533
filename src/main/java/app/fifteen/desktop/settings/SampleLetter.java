package app.fifteen.desktop.settings;

import app.fifteen.client.NameParts;
import app.fifteen.complaint.Severity;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.wording.ApologyLetter;
import app.fifteen.wording.FillIn;
import app.fifteen.wording.LetterFacts;
import app.fifteen.wording.Letterhead;
import app.fifteen.wording.Placeholder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A client who does not exist, to try words out on. */
final class SampleLetter {

  private static final int DAYS = 3;

  private final Desk desk;
  private final Clock clock;

  SampleLetter(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  private LocalDate today() {
    return clock.instant().atZone(desk.policy().office().zone()).toLocalDate();
  }

  private LetterFacts facts(Messages messages, Severity severity) {
    var client = messages.get("letters.sample.client");
    return new LetterFacts(
        messages.language(), severity, client, NameParts.of(client),
        Optional.of(messages.get("letters.sample.company")), address(messages), Optional.of(messages.get("letters.sample.wanted")),
        Optional.of(messages.get("letters.sample.plan")), Optional.of(today().plusDays(DAYS)),
        List.of(messages.get("letters.sample.remedy")), Optional.of(desk.actor().name()));
  }

  private static PostalAddress address(Messages messages) {
    return new PostalAddress(
        messages.get("letters.sample.street"), messages.get("letters.sample.postal_code"),
        messages.get("letters.sample.city"), "");
  }

  Map<Placeholder, String> values(Language language, Severity severity) {
    return facts(new Messages(language), severity).values(desk.policy().office().name(), desk.actor().name(), today());
  }

  ApologyLetter letter(Letterhead letterhead, Language language, Severity severity, String words) {
    var messages = new Messages(language);
    var facts = facts(messages, severity);
    return new ApologyLetter(
        language, letterhead, desk.policy().office().name(), desk.actor().name(), today(), facts.client(),
        facts.company(), facts.address(), messages.get("letter.subject"), FillIn.fill(words, values(language, severity), language));
  }
}
