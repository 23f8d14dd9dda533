package app.fifteen.card.paper;

import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Percent;
import app.fifteen.office.CardTerms;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands on a receipt, line by line, in the office's language. */
final class ReceiptPaper {

  /** How much of a card's number a receipt shows that may be left lying about. */
  private static final int SHOWN_DIGITS = 4;

  private final CardLook look;
  private final Messages messages;
  private final List<Line> lines = new ArrayList<>();

  /** One line, or a few where it is long. */
  sealed interface Line {

    /** In the middle. */
    record Middle(String words, Weight weight) implements Line {}

    /** What it is on the left, how much on the right. */
    record Pair(String label, String value, Weight weight) implements Line {}

    /** On the left. */
    record Note(String words) implements Line {}

    /** From edge to edge. */
    record Rule() implements Line {}
  }

  enum Weight {
    SMALL,
    PLAIN,
    BOLD,
    LARGE
  }

  private ReceiptPaper(CardLook look) {
    this.look = look;
    messages = new Messages(look.language());
  }

  static List<Line> lines(Receipt receipt, CardLook look) {
    var paper = new ReceiptPaper(look);
    paper.write(receipt);
    return paper.lines;
  }

  private void write(Receipt receipt) {
    lines.add(new Line.Middle(look.office(), Weight.LARGE));
    look.address().forEach(each -> lines.add(new Line.Middle(each, Weight.SMALL)));
    rule();
    switch (receipt) {
      case Receipt.Sale sale -> sale(sale);
      case Receipt.Bought bought -> bought(bought);
      case Receipt.Reversed reversed -> reversed(reversed);
    }
    rule();
    receipt.common().by().ifPresent(name -> pair("card.paper.served", name));
    lines.add(new Line.Middle(messages.get("card.paper.not_fiscal"), Weight.SMALL));
    lines.add(new Line.Middle(messages.get("card.paper.thanks"), Weight.PLAIN));
  }

  private void head(String titleKey, Receipt.Common common, String number) {
    lines.add(new Line.Middle(messages.get(titleKey), Weight.BOLD));
    var time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(messages.locale())
            .withZone(look.zone());
    pair("card.paper.when", time.format(common.at()));
    pair("card.paper.card", number);
    rule();
  }

  private void sale(Receipt.Sale sale) {
    head(
        sale.price().isPresent() ? "card.paper.sale" : "card.paper.given", sale.common(),
        sale.common().number().grouped());
    sale.price().ifPresent(price -> total("card.paper.paid", price));
    sale.terms().ifPresent(terms -> terms(terms, sale.common().burnsOn()));
  }

  private void terms(CardTerms terms, LocalDate burnsOn) {
    if (terms.discount() > 0) {
      pair("card.paper.your_discount", percent(terms.discount()));
    }
    pair(
        "card.paper.your_bonuses",
        switch (terms.accrual()) {
          case CardTerms.Accrual.Share(int points) -> percent(points);
          case CardTerms.Accrual.Fixed(long minor) -> money(new Money(minor, terms.bonuses()));
        });
    pair("card.paper.until", day(burnsOn));
    note("card.paper.life", terms.lifeMonths());
  }

  private void bought(Receipt.Bought bought) {
    head("card.paper.purchase", bought.common(), masked(bought.common()));
    what(bought.what(), bought.reference());
    pair("card.paper.full_price", money(bought.amount()));
    less("card.paper.discount_taken", bought.discount());
    if (bought.redeemed().minor() != 0) {
      lines.add(
          new Line.Pair(
              bought.redeemed().currency().equals(bought.worth().currency())
                  ? messages.get("card.paper.redeemed")
                  : messages.get("card.paper.redeemed_as", bought.redeemed()),
              "−" + money(bought.worth()), Weight.PLAIN));
    }
    total("card.paper.paid", bought.paid());
    rule();
    if (bought.accrued().minor() != 0) {
      pair("card.paper.accrued", "+" + money(bought.accrued()));
      bought.goodOn().ifPresent(day -> pair("card.paper.good_on", day(day)));
    }
    balance(bought.common());
  }

  private void reversed(Receipt.Reversed reversed) {
    head("card.paper.reversal", reversed.common(), masked(reversed.common()));
    what(reversed.what(), reversed.reference());
    pair("card.paper.taken_back", money(reversed.amount()));
    total("card.paper.refund", reversed.refund());
    rule();
    if (reversed.restored().minor() != 0) {
      pair("card.paper.restored", "+" + money(reversed.restored()));
    }
    less("card.paper.bonuses_back", reversed.takenBack());
    if (reversed.owed().minor() != 0) {
      note("card.paper.owed", money(reversed.owed()));
    }
    balance(reversed.common());
  }

  private void what(String what, Optional<String> reference) {
    if (!what.isBlank()) {
      lines.add(new Line.Note(what));
    }
    reference.ifPresent(number -> pair("card.paper.reference", number));
  }

  private void balance(Receipt.Common common) {
    lines.add(new Line.Pair(messages.get("card.paper.balance"), money(common.balance()), Weight.BOLD));
    if (common.balance().minor() > 0) {
      pair("card.paper.until", day(common.burnsOn()));
      note("card.paper.saves");
    }
  }

  private void less(String key, Money amount) {
    if (amount.minor() != 0) {
      pair(key, "−" + money(amount));
    }
  }

  private void total(String key, Money amount) {
    lines.add(new Line.Pair(messages.get(key), money(amount), Weight.LARGE));
  }

  private void pair(String key, String value) {
    lines.add(new Line.Pair(messages.get(key), value, Weight.PLAIN));
  }

  private void note(String key, Object... args) {
    lines.add(new Line.Note(messages.get(key, args)));
  }

  private void rule() {
    lines.add(new Line.Rule());
  }

  /** Its last digits: who has lost the receipt has not lost the card. */
  private static String masked(Receipt.Common common) {
    var digits = common.number().digits();
    return "•••• " + digits.substring(digits.length() - SHOWN_DIGITS);
  }

  private String money(Money money) {
    return money.format(messages.locale());
  }

  private String percent(int basisPoints) {
    return Percent.format(basisPoints, messages.locale());
  }

  private String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale()));
  }
}
