package app.fifteen.office;

import app.fifteen.kernel.Rejection;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A draft as the text of an office's file, one field a line, remembering which line is which field. */
final class OfficeDraftText {

  private static final OfficeField FOLLOW_UP_DAYS = OfficeField.of("complaints.follow_up_days");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");
  private static final Pattern ONE_DIGIT_HOUR = Pattern.compile("(?<!\\d)(\\d:)");

  private static final Pattern UNIT =
      Pattern.compile(
          "(\\d+)\\s*(?:(?<hours>ч|час|часа|часов|часове|h|hour|hours)"
              + "|(?<minutes>м|мин|минут|минута|минуты|минути|m|min|minute|minutes)"
              + "|(?<seconds>с|сек|секунд|секунда|секунды|секунди|s|sec|second|seconds))\\.?(?!\\p{L})");
  /** What is still in words after the units were taken for what they are. */
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}|[^hms\\P{L}]");

  private final StringBuilder toml = new StringBuilder();
  private final Map<Integer, OfficeField> fields = new HashMap<>();
  private final Map<OfficeField, String> typed = new HashMap<>();
  private int line = 1;

  OfficeDraftText(OfficeDraft draft) {
    head(draft);
    hours(draft);
    header("[holidays]", OfficeField.of("holidays"));
    text("country", draft.country(), OfficeField.of("holidays.country"));
    norms(draft);
    aStatus(draft.aStatus());
    authority(draft.authority());
    header("[complaints]", OfficeField.of("complaints"));
    number(FOLLOW_UP_DAYS, draft.followUpDays());
    for (int row = 0; row < draft.exceptions().size(); row++) {
      exception(draft.exceptions().get(row), row);
    }
    for (int row = 0; row < draft.ladder().size(); row++) {
      step(draft.ladder().get(row), row);
    }
    cards(draft.cards());
  }

  String toml() {
    return toml.toString();
  }

  OfficeField fieldAt(int atLine) {
    return fields.getOrDefault(atLine, OfficeField.of("name"));
  }

  /** A problem of the file as one of the field: nothing typed is told as such, and nobody writes quotes. */
  Rejection inFields(OfficeField field, Rejection what) {
    var text = typed.getOrDefault(field, "");
    if (text.isBlank() && typed.containsKey(field)) {
      return Rejection.of("office.file.blank", field.path());
    }
    if (what.key().equals("office.file.wrong_kind") && field.equals(FOLLOW_UP_DAYS)) {
      return Rejection.of(
          "office.file.bad_calendar_days", field.path(), text, OfficeFileReader.MOST_FOLLOW_UP_DAYS);
    }
    if (what.key().equals("office.file.wrong_kind") && field.path().endsWith("_days")) {
      return Rejection.of("office.file.bad_days", field.path(), text, NormsReader.MOST_DAYS);
    }
    if (what.key().equals("office.file.wrong_kind") && field.path().startsWith("cards.")) {
      return Rejection.of("office.file.bad_whole", field.path(), text);
    }
    return what;
  }

  private void head(OfficeDraft draft) {
    text("name", draft.name(), OfficeField.of("name"));
    text("zone", draft.zone(), OfficeField.of("zone"));
    text("currency", draft.currency(), OfficeField.of("currency"));
    text("language", draft.language(), OfficeField.of("language"));
    if (!draft.enforcementStart().isBlank()) {
      text("enforcement_start", draft.enforcementStart(), OfficeField.of("enforcement_start"));
    }
    if (draft.ladder().isEmpty()) {
      put("make_goods = []", OfficeField.of("make_goods"));
    }
  }

  private void hours(OfficeDraft draft) {
    header("[hours]", OfficeField.of("hours"));
    if (draft.roundTheClock()) {
      put("round_the_clock = true", OfficeField.of("hours.round_the_clock"));
      return;
    }
    for (var day : DayOfWeek.values()) {
      var hours = draft.hours().getOrDefault(day, "");
      if (!hours.isBlank()) {
        var key = OfficeFileReader.lower(day);
        put(key + " = " + list(asHours(hours)), OfficeField.of("hours." + key));
      }
    }
  }

  private void norms(OfficeDraft draft) {
    header("[norms]", OfficeField.of("norms"));
    text("first_contact", asTime(draft.firstContact()), OfficeField.of("norms.first_contact"));
    number(OfficeField.of("norms.own_side_days"), draft.ownSideDays());
    number(OfficeField.of("norms.third_party_days"), draft.thirdPartyDays());
    put("warn_at = " + list(asTime(draft.warnAt())), OfficeField.of("norms.warn_at"));
  }

  private void aStatus(OfficeDraft.Privileged draft) {
    header("[a_status]", OfficeField.of("a_status"));
    text("first_contact", asTime(draft.firstContact()), OfficeField.of("a_status.first_contact"));
    number(OfficeField.of("a_status.own_side_days"), draft.ownSideDays());
    number(OfficeField.of("a_status.third_party_days"), draft.thirdPartyDays());
    put("privileges = [", OfficeField.of("a_status.privileges"));
    for (int row = 0; row < draft.privileges().size(); row++) {
      var words = draft.privileges().get(row).strip();
      var field = new OfficeField("a_status.privileges", row);
      typed.put(field, words);
      put(OfficeFileWriter.quoted(words) + ",", field);
    }
    put("]", OfficeField.of("a_status.privileges"));
  }

  private void authority(OfficeDraft.Limits draft) {
    header("[authority]", OfficeField.of("authority"));
    text("manager", asAmount(draft.manager()), OfficeField.of("authority.manager"));
    text("curator", asAmount(draft.curator()), OfficeField.of("authority.curator"));
  }

  private void cards(OfficeDraft.Cards draft) {
    header("[cards]", OfficeField.of("cards"));
    text("price", asAmount(draft.price()), OfficeField.of("cards.price"));
    text("discount", asPercent(draft.discount()), OfficeField.of("cards.discount"));
    if (draft.fixed()) {
      text("accrual_fixed", asAmount(draft.accrual()), OfficeField.of("cards.accrual"));
    } else {
      text("accrual", asPercent(draft.accrual()), OfficeField.of("cards.accrual"));
    }
    number(OfficeField.of("cards.life_months"), draft.lifeMonths());
    text("bonus_currency", draft.bonusCurrency(), OfficeField.of("cards.bonus_currency"));
    text("redeemable", asPercent(draft.redeemable()), OfficeField.of("cards.redeemable"));
    limit(OfficeField.of("cards.bare_renewals"), draft.bareRenewals());
    limit(OfficeField.of("cards.most_persons"), draft.mostPersons());
    number(OfficeField.of("cards.goal_at_least"), draft.goalAtLeast());
    number(OfficeField.of("cards.goal_usual"), draft.goalUsual());
    for (int row = 0; row < draft.rates().size(); row++) {
      header("[[card_rates]]", new OfficeField("card_rates", row));
      text("from", draft.rates().get(row).from(), new OfficeField("card_rates.from", row));
      text("per_bonus", asAmount(draft.rates().get(row).perBonus()), new OfficeField("card_rates.per_bonus", row));
    }
  }

  /** Left empty, there is none. */
  private void limit(OfficeField field, String value) {
    if (!value.isBlank()) {
      number(field, value);
    }
  }

  private void exception(OfficeDraft.DayOff day, int row) {
    header("[[exceptions]]", new OfficeField("exceptions", row));
    text("date", day.date(), new OfficeField("exceptions.date", row));
    put("hours = " + list(asHours(day.hours())), new OfficeField("exceptions.hours", row));
    text("reason", day.reason(), new OfficeField("exceptions.reason", row));
  }

  private void step(OfficeDraft.Step step, int row) {
    header("[[make_goods]]", new OfficeField("make_goods", row));
    text("after", asTime(step.after()), new OfficeField("make_goods.after", row));
    text("gift", step.gift(), new OfficeField("make_goods.gift", row));
    text("cost", asAmount(step.cost()), new OfficeField("make_goods.cost", row));
    text("payer", OfficeFileReader.lower(step.payer()), new OfficeField("make_goods.payer", row));
    put("in_person = " + step.inPerson(), new OfficeField("make_goods.in_person", row));
  }

  private void header(String text, OfficeField field) {
    put(text, field);
  }

  private void text(String key, String value, OfficeField field) {
    typed.put(field, value);
    put(key + " = " + OfficeFileWriter.quoted(value.strip()), field);
  }

  private void number(OfficeField field, String value) {
    var text = value.strip();
    typed.put(field, text);
    var key = field.path().substring(field.path().indexOf('.') + 1);
    put(key + " = " + (NUMBER.matcher(text).matches() ? text : OfficeFileWriter.quoted(text)), field);
  }

  private void put(String text, OfficeField field) {
    toml.append(text).append('\n');
    fields.put(line++, field);
  }

  private static String list(String commas) {
    return Arrays.stream(commas.split("[,;]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(OfficeFileWriter::quoted)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Hands write 9:00 – 18:00 where the file wants 09:00-18:00. */
  private static String asHours(String text) {
    var plain = text.replaceAll("\\s*[-–—]\\s*", "-");
    return ONE_DIGIT_HOUR.matcher(plain).replaceAll("0$1");
  }

  /** Hands write 1 700,50 where the file wants 1700.50. */
  private static String asAmount(String text) {
    return text.replace(',', '.').replaceAll("[\\s\\u00A0\\u202F]", "");
  }

  /** Hands write 2,5 where the file wants 2.5%. */
  private static String asPercent(String text) {
    var amount = asAmount(text);
    return amount.isEmpty() || amount.endsWith("%") ? amount : amount + "%";
  }

  /** Hands write 1 ч 30 мин where the file wants 1h30m; what is not understood stays as it was typed. */
  private static String asTime(String text) {
    var plain = new StringBuilder();
    var unit = UNIT.matcher(text.toLowerCase(Locale.ROOT));
    while (unit.find()) {
      unit.appendReplacement(
          plain, unit.group(1) + (unit.start("hours") >= 0 ? "h" : unit.start("minutes") >= 0 ? "m" : "s"));
    }
    unit.appendTail(plain);
    return LETTERS.matcher(plain).find() ? text : plain.toString().replaceAll("\\s+", "");
  }
}
