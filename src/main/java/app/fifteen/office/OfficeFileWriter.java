package app.fifteen.office;

import app.fifteen.kernel.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Renders an office as TOML, always the same way. */
final class OfficeFileWriter {

  private final StringBuilder toml = new StringBuilder();

  private OfficeFileWriter() {}

  static String write(Office office) {
    var writer = new OfficeFileWriter();
    writer.head(office);
    writer.hours(office.hours());
    writer.table("holidays");
    writer.text("country", office.holidayCountry().orElse("none"));
    office.exceptions().forEach(writer::exception);
    writer.norms(office.norms());
    writer.aStatus(office.aStatus());
    office.ladder().rungs().forEach(writer::rung);
    writer.authority(office.authority());
    writer.table("complaints");
    writer.plain("follow_up_days", String.valueOf(office.followUpDays()));
    writer.cards(office.cards());
    return writer.toml.toString();
  }

  private void head(Office office) {
    text("name", office.name());
    text("zone", office.zone().getId());
    text("currency", office.currency().getCurrencyCode());
    text("language", office.language().code());
    office.enforcementStart().ifPresent(day -> text("enforcement_start", day.toString()));
    if (office.ladder().rungs().isEmpty()) {
      plain("make_goods", "[]");
    }
  }

  private void hours(OpeningHours hours) {
    table("hours");
    if (hours.roundTheClock()) {
      plain("round_the_clock", "true");
      return;
    }
    for (var day : DayOfWeek.values()) {
      if (!hours.on(day).isEmpty()) {
        plain(day.name().toLowerCase(Locale.ROOT), list(hours.on(day)));
      }
    }
  }

  private void exception(DayException exception) {
    toml.append("\n[[exceptions]]\n");
    text("date", exception.date().toString());
    plain("hours", list(exception.hours()));
    text("reason", exception.reason());
  }

  private void norms(Norms norms) {
    table("norms");
    spans(norms);
    plain("warn_at", list(norms.warnAt().stream().map(OfficeFileWriter::warning).toList()));
  }

  private void aStatus(AStatus aStatus) {
    table("a_status");
    spans(aStatus.norms());
    plain(
        "privileges",
        aStatus.privileges().isEmpty()
            ? "[]"
            : aStatus.privileges().stream()
                .map(privilege -> "  " + quoted(privilege))
                .collect(Collectors.joining(",\n", "[\n", "\n]")));
  }

  private void spans(Norms norms) {
    text("first_contact", WorkingTime.print(norms.firstContact()));
    plain("own_side_days", String.valueOf(norms.ownSideDays()));
    plain("third_party_days", String.valueOf(norms.thirdPartyDays()));
  }

  private void authority(Authority authority) {
    table("authority");
    text("manager", authority.manager().amount().toPlainString());
    text("curator", authority.curator().amount().toPlainString());
  }

  private void cards(CardPolicy cards) {
    var terms = cards.terms();
    table("cards");
    text("price", cards.price().amount().toPlainString());
    text("discount", percent(terms.discount()));
    switch (terms.accrual()) {
      case CardTerms.Accrual.Share(int points) -> text("accrual", percent(points));
      case CardTerms.Accrual.Fixed(long minor) ->
          text("accrual_fixed", new Money(minor, terms.bonuses()).amount().toPlainString());
    }
    plain("life_months", String.valueOf(terms.lifeMonths()));
    text("bonus_currency", terms.bonuses().getCurrencyCode());
    text("redeemable", percent(cards.redeemable()));
    cards.bareRenewals().ifPresent(most -> plain("bare_renewals", String.valueOf(most)));
    cards.mostPersons().ifPresent(most -> plain("most_persons", String.valueOf(most)));
    plain("goal_at_least", String.valueOf(cards.goal().atLeast()));
    plain("goal_usual", String.valueOf(cards.goal().usual()));
    for (var rate : cards.rates()) {
      toml.append("\n[[card_rates]]\n");
      text("from", rate.from().toString());
      text("per_bonus", rate.perBonus().toPlainString());
    }
  }

  static String percent(int basisPoints) {
    return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
  }

  static String warning(WarnAt warning) {
    return switch (warning) {
      case WarnAt.ShareLeft(var percent) -> percent + "%";
      case WarnAt.TimeLeft(var working) -> WorkingTime.print(working);
    };
  }

  private void rung(Rung rung) {
    toml.append("\n[[make_goods]]\n");
    text("after", WorkingTime.print(rung.after()));
    text("gift", rung.gift());
    text("cost", rung.cost().amount().toPlainString());
    text("payer", rung.payer().name().toLowerCase(Locale.ROOT));
    plain("in_person", String.valueOf(rung.inPerson()));
  }

  private void table(String name) {
    toml.append("\n[").append(name).append("]\n");
  }

  private void text(String key, String value) {
    plain(key, quoted(value));
  }

  private void plain(String key, String value) {
    toml.append(key).append(" = ").append(value).append('\n');
  }

  private static String list(List<?> values) {
    return values.stream().map(value -> quoted(value.toString())).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A basic string; everything that may not stand in one is escaped. */
  static String quoted(String value) {
    var text = new StringBuilder("\"");
    value
        .chars()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                  if (c < 0x20 || c == 0x7F) {
                    text.append("\\u%04X".formatted(c));
                  } else {
                    text.append((char) c);
                  }
                }
              }
            });
    return text.append('"').toString();
  }
}
