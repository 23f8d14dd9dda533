package app.fifteen.exchange;

import app.fifteen.exchange.PlainChunks.Fact;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages, and how words, times and amounts stand on them in one language. */
public final class WordedPages {

  private final PlainChunks pages;
  private final Messages messages;
  private final String region;
  private final DateTimeFormatter time;
  private final DateTimeFormatter date;

  /** @param region ISO country whose phone numbers are written without a country code */
  public WordedPages(PlainChunks pages, Messages messages, ZoneId zone, String region) {
    this.pages = pages;
    this.messages = messages;
    this.region = region;
    this.time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(messages.locale())
            .withZone(zone);
    this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale());
  }

  /** What is known of something, each with its name; what is not known is left out. */
  public final class Facts {

    private final List<Fact> list = new ArrayList<>();

    public Facts with(String key, Optional<String> value) {
      value.filter(text -> !text.isEmpty()).ifPresent(text -> list.add(new Fact(messages.get(key), text)));
      return this;
    }

    public Facts with(String key, String value) {
      return with(key, Optional.of(value));
    }

    public void write() {
      pages.facts(list);
    }
  }

  public Facts facts() {
    return new Facts();
  }

  public void heading(String key, Object... args) {
    pages.heading(messages.get(key, args));
  }

  public void subheading(Instant at, String words) {
    pages.subheading(time(at) + " · " + words);
  }

  public void remark(String key, Object... args) {
    pages.remark(messages.get(key, args));
  }

  public void text(String words) {
    pages.text(words);
  }

  public void line(Instant at, String words) {
    pages.line(time(at), words);
  }

  /** Something that somebody said or did, with the words below it. */
  public void told(Instant at, String what, Optional<String> by, String words, boolean undone) {
    var head =
        joined(Stream.of(Optional.of(what), by, undone ? Optional.of(messages.get("person.pdf.undone")) : Optional.empty()));
    line(at, words.isEmpty() ? head : head + "\n" + words);
  }

  public Messages messages() {
    return messages;
  }

  /** ISO country whose phone numbers are written without a country code. */
  public String region() {
    return region;
  }

  public String money(Money money) {
    return money.format(messages.locale());
  }

  public String time(Instant instant) {
    return time.format(instant);
  }

  public String day(LocalDate day) {
    return date.format(day);
  }

  public static String lines(Stream<String> values) {
    return values.collect(Collectors.joining("\n"));
  }

  public static String joined(Stream<Optional<String>> parts) {
    return parts.flatMap(Optional::stream).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
