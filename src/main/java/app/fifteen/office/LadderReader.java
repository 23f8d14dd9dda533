package app.fifteen.office;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.UsualCost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code [[make_goods]]}; without any, the ladder is that of R10 and R11. */
final class LadderReader {

  /** What the column for gifts takes. */
  static final int LONGEST_GIFT = 500;

  private LadderReader() {}

  static Ladder read(TomlSection root, MoneyReader money, Language language) {
    if (!root.has("make_goods")) {
      return byTheHouse(money.currency(), language);
    }
    var rungs = new ArrayList<Rung>();
    for (var section : root.sections("make_goods")) {
      section.allow(List.of("after", "gift", "cost", "payer", "in_person"));
      List.of("after", "gift", "cost").forEach(section::require);
      var after = section.text("after", WorkingTime::parse, "office.file.bad_time_after");
      var gift = OfficeFileReader.limited(section, "gift", LONGEST_GIFT, true);
      var cost = money.read(section, "cost");
      var payer = section.text("payer", LadderReader::payer, "office.file.bad_payer").orElse(Payer.MANAGER);
      boolean inPerson = section.yesOrNo("in_person").orElse(false);
      if (after.isPresent() && gift.isPresent() && cost.isPresent()) {
        rungs.add(new Rung(after.get(), gift.get(), cost.get(), payer, inPerson));
      }
    }
    rungs.sort(Comparator.comparing(Rung::after));
    return new Ladder(rungs);
  }

  /** Gift at once, visit a day later. */
  static Ladder byTheHouse(Currency currency, Language language) {
    var messages = new Messages(language);
    return new Ladder(
        List.of(
            new Rung(
                Duration.ZERO,
                messages.get("office.make_good.gift"),
                UsualCost.of(currency, "1700", "20"),
                Payer.MANAGER,
                false),
            new Rung(
                Duration.ofHours(24),
                messages.get("office.make_good.visit"),
                UsualCost.of(currency, "5000", "60"),
                Payer.MANAGER,
                true)));
  }

  private static Optional<Payer> payer(String text) {
    return Stream.of(Payer.values()).filter(payer -> OfficeFileReader.lower(payer).equals(text)).findFirst();
  }
}
