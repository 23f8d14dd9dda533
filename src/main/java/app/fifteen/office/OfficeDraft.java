package app.fifteen.office;

import app.fifteen.kernel.Money;
import app.fifteen.kernel.Rejection;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything the office decides, as typed into fields and not yet checked. {@link #check} reads it as the office's file
 * is read, so that there is one way to understand hours, times and amounts.
 *
 * @param hours the intervals of each weekday with commas between; empty is closed
 * @param country {@code none} or an ISO code
 */
public record OfficeDraft(
    String name,
    String zone,
    String currency,
    String language,
    String enforcementStart,
    boolean roundTheClock,
    Map<DayOfWeek, String> hours,
    String country,
    List<DayOff> exceptions,
    String firstContact,
    String ownSideDays,
    String thirdPartyDays,
    String warnAt,
    Privileged aStatus,
    List<Step> ladder,
    Limits authority,
    String followUpDays,
    Cards cards) {

  public static final String NO_COUNTRY = "none";

  public record DayOff(String date, String hours, String reason) {}

  /** What A-status clients are promised. */
  public record Privileged(
      String firstContact, String ownSideDays, String thirdPartyDays, List<String> privileges) {

    public Privileged {
      privileges = List.copyOf(privileges);
    }
  }

  /** How much each may give per case. */
  public record Limits(String manager, String curator) {}

  /**
   * How discount cards are sold and used; an empty count sets no limit.
   *
   * @param fixed whether a purchase adds an amount instead of a share
   */
  public record Cards(
      String price,
      String discount,
      boolean fixed,
      String accrual,
      String lifeMonths,
      String bonusCurrency,
      String redeemable,
      String bareRenewals,
      String mostPersons,
      String goalAtLeast,
      String goalUsual,
      List<Rate> rates) {

    public Cards {
      rates = List.copyOf(rates);
    }
  }

  public record Rate(String from, String perBonus) {}

  public record Step(String after, String gift, String cost, Payer payer, boolean inPerson) {}

  public OfficeDraft {
    hours = Map.copyOf(hours);
    exceptions = List.copyOf(exceptions);
    ladder = List.copyOf(ladder);
  }

  /** What the fields make together: an office, or what is wrong with which of them. */
  public sealed interface Checked {
    record Sound(Office office) implements Checked {}

    record Faulty(Map<OfficeField, Rejection> problems) implements Checked {}
  }

  public Checked check() {
    var text = new OfficeDraftText(this);
    return switch (OfficeFile.read(text.toml())) {
      case OfficeReading.Accepted(var office) -> new Checked.Sound(office);
      case OfficeReading.Faulty(var problems) -> {
        var byField = new LinkedHashMap<OfficeField, Rejection>();
        for (var problem : problems) {
          var field = text.fieldAt(problem.line());
          byField.putIfAbsent(field, text.inFields(field, problem.what()));
        }
        yield new Checked.Faulty(byField);
      }
    };
  }

  /** The fields that {@link #check} reads as an equal office. */
  public static OfficeDraft of(Office office) {
    var hours = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      hours.put(day, office.hours().roundTheClock() ? "" : joined(office.hours().on(day)));
    }
    var norms = office.norms();
    return new OfficeDraft(
        office.name(),
        office.zone().getId(),
        office.currency().getCurrencyCode(),
        office.language().code(),
        office.enforcementStart().map(Object::toString).orElse(""),
        office.hours().roundTheClock(),
        hours,
        office.holidayCountry().orElse(NO_COUNTRY),
        office.exceptions().stream()
            .map(day -> new DayOff(day.date().toString(), joined(day.hours()), day.reason()))
            .toList(),
        WorkingTime.print(norms.firstContact()),
        String.valueOf(norms.ownSideDays()),
        String.valueOf(norms.thirdPartyDays()),
        joined(norms.warnAt().stream().map(OfficeFileWriter::warning).toList()),
        privileged(office.aStatus()),
        office.ladder().rungs().stream().map(OfficeDraft::step).toList(),
        new Limits(plain(office.authority().manager()), plain(office.authority().curator())),
        String.valueOf(office.followUpDays()),
        cards(office.cards()));
  }

  private static Privileged privileged(AStatus aStatus) {
    var norms = aStatus.norms();
    return new Privileged(
        WorkingTime.print(norms.firstContact()),
        String.valueOf(norms.ownSideDays()),
        String.valueOf(norms.thirdPartyDays()),
        aStatus.privileges());
  }

  private static Cards cards(CardPolicy cards) {
    var terms = cards.terms();
    return new Cards(
        plain(cards.price()),
        OfficeFileWriter.percent(terms.discount()),
        terms.accrual() instanceof CardTerms.Accrual.Fixed,
        switch (terms.accrual()) {
          case CardTerms.Accrual.Share(int points) -> OfficeFileWriter.percent(points);
          case CardTerms.Accrual.Fixed(long minor) -> plain(new Money(minor, terms.bonuses()));
        },
        String.valueOf(terms.lifeMonths()),
        terms.bonuses().getCurrencyCode(),
        OfficeFileWriter.percent(cards.redeemable()),
        cards.bareRenewals().map(String::valueOf).orElse(""),
        cards.mostPersons().map(String::valueOf).orElse(""),
        String.valueOf(cards.goal().atLeast()),
        String.valueOf(cards.goal().usual()),
        cards.rates().stream()
            .map(rate -> new Rate(rate.from().toString(), rate.perBonus().toPlainString()))
            .toList());
  }

  private static Step step(Rung rung) {
    return new Step(
        WorkingTime.print(rung.after()),
        rung.gift(),
        plain(rung.cost()),
        rung.payer(),
        rung.inPerson());
  }

  private static String plain(Money money) {
    return money.amount().toPlainString();
  }

  private static String joined(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
