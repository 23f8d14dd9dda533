package app.fifteen.complaint;

import app.fifteen.exchange.PlainChunks.Fact;
import app.fifteen.exchange.PlainChunks;
import app.fifteen.kernel.Messages;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A whole case to be read on paper, in one language. */
public final class CasePdf {

  private final CaseDetails page;
  private final Messages messages;
  private final CaseWords words;

  private CasePdf(CaseDetails page, Messages messages, CaseWords words) {
    this.page = page;
    this.messages = messages;
    this.words = words;
  }

  /**
   * Pages of A4.
   *
   * @param undrawable signs for which boxes stand in it, because no font has them; each once
   */
  public record Drawn(byte[] pdf, String undrawable) {}

  /** @param at stands at the foot of each page: how old the paper is */
  public static Drawn draw(CaseDetails page, String office, ZoneId zone, Instant at, Messages messages) {
    var locale = messages.locale();
    var time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(zone);
    var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    var words = new CaseWords(messages, page::name, time::format, date::format);
    var title = messages.get("case.pdf.title", page.complaint().id().value());
    var out = new ByteArrayOutputStream();
    var paper = new PlainChunks(out, messages, title, office, time.format(at));
    try (paper) {
      new CasePdf(page, messages, words).write(paper, title);
    }
    return new Drawn(out.toByteArray(), paper.undrawable());
  }

  private void write(PlainChunks paper, String title) {
    var name = page.clientName().isEmpty() ? messages.get("client.erased") : page.clientName();
    paper.title(name);
    paper.remark(title);
    paper.facts(facts());
    paper.heading(messages.get("case.steps"));
    for (var step : Step.values()) {
      var done = page.complaint().progress().done(step);
      paper.subheading(messages.word(step));
      if (done.isPresent()) {
        paper.remark(words.done(done.get()));
        words.facts(done.get()).forEach(paper::text);
        said(paper, done.get().facts().words());
      } else {
        paper.remark(messages.get("case.step.not_done"));
      }
    }
    if (!page.grants().isEmpty()) {
      paper.heading(messages.get("case.grants"));
      page.grants().forEach(grant -> paper.line(words.money(grant.terms().cost()), told(grant)));
    }
    if (!page.tasks().isEmpty()) {
      paper.heading(messages.get("case.tasks"));
      page.tasks().forEach(task -> paper.text(words.what(task) + "\n" + words.task(task)));
    }
    if (!page.abuses().isEmpty()) {
      paper.heading(messages.get("case.abuse"));
      page.abuses().forEach(abuse -> paper.text(told(abuse)));
    }
    paper.heading(messages.get("case.story"));
    page.story().forEach(line -> paper.line(words.time().apply(line.entry().at()), told(line)));
  }

  private List<Fact> facts() {
    var complaint = page.complaint();
    var facts = new ArrayList<Fact>();
    page.company().ifPresent(company -> facts.add(fact("clientfield.company", company)));
    page.client()
        .map(client -> client.standing().standing())
        .ifPresent(standing -> facts.add(fact("person.pdf.standing", messages.word(standing))));
    var grievance = complaint.grievance();
    if (!grievance.wanted().isEmpty()) {
      facts.add(fact("case.wanted", grievance.wanted()));
    }
    facts.add(fact("case.severity", messages.word(grievance.severity())));
    if (!grievance.category().isEmpty()) {
      facts.add(fact("case.category", grievance.category()));
    }
    facts.add(
        fact(
            "case.opened_on",
            words.name().apply(complaint.opening().by()) + " · " + words.time().apply(complaint.opening().at())));
    words.episode(complaint).ifPresent(begun -> facts.add(fact("case.episode_on", begun)));
    facts.add(fact("case.speed", words.untilOffer(complaint.untilOffer(page.grants()))));
    switch (complaint.episode()) {
      case Episode.Open _ -> {}
      case Episode.Ended ended ->
          facts.add(fact("case.closed", with(words.closing(ended.closing()), ended.closing().words())));
    }
    words.aftermath(complaint).ifPresent(found -> facts.add(fact("case.aftermath", found)));
    if (!page.letters().isEmpty()) {
      facts.add(
          fact("case.letters", page.letters().stream().map(words.time()).collect(Collectors.joining("\n"))));
    }
    return facts;
  }

  private Fact fact(String key, String value) {
    return new Fact(messages.get(key), value);
  }

  private String told(Grant grant) {
    return with(
        with(with(grant.terms().name(), words.state(grant)), grant.words()), words.answer(grant).orElse(""));
  }

  private String told(Abuse abuse) {
    return with(with(words.flag(abuse), abuse.words()), words.verdict(abuse).orElse(""));
  }

  private String told(StoryEntry line) {
    var entry = line.entry();
    var what = words.line(line);
    var head = entry.by().map(by -> what + " · " + words.name().apply(by)).orElse(what);
    return with(head, entry.words());
  }

  private static void said(PlainChunks paper, String words) {
    if (!words.isEmpty()) {
      paper.text("«" + words + "»");
    }
  }

  private static String with(String first, String second) {
    return second.isEmpty() ? first : first + "\n" + second;
  }
}
