package app.fifteen.desktop.card;

import app.fifteen.card.BurnDate;
import app.fifteen.card.CardDetails;
import app.fifteen.card.DiscountCard;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Percent;
import app.fifteen.office.CardTerms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A card in words: what it brings, how long it lives, and what one would say to whoever shows it. */
final class CardWords {

  private static final int SOON = 7;

  private final Messages messages;

  CardWords(Messages messages) {
    this.messages = messages;
  }

  /** How near the burning is; shape and word say it as well as the colour. */
  enum Life {
    EMPTY(Feather.MINUS_CIRCLE),
    SAFE(Feather.SUN),
    /** Within a month: the client is told (R31). */
    SOON(Feather.ALERT_TRIANGLE),
    LAST_DAYS(Feather.ALERT_OCTAGON),
    OVER(Feather.ALERT_OCTAGON);

    private final Ikon icon;

    Life(Ikon icon) {
      this.icon = icon;
    }

    Ikon icon() {
      return icon;
    }

    boolean isSoon() {
      return this == SOON;
    }

    boolean isDueNow() {
      return this == LAST_DAYS || this == OVER;
    }
  }

  static Life life(DiscountCard card, LocalDate today) {
    var account = card.account();
    if (account.balance() == 0) {
      return Life.EMPTY;
    }
    if (account.burnsOn().isBefore(today)) {
      return Life.OVER;
    }
    if (!account.burnsOn().isAfter(today.plusDays(SOON))) {
      return Life.LAST_DAYS;
    }
    return BurnDate.isTold(account.burnsOn(), today) ? Life.SOON : Life.SAFE;
  }

  String burning(DiscountCard card, LocalDate today) {
    var burnsOn = card.account().burnsOn();
    long days = ChronoUnit.DAYS.between(today, burnsOn);
    return switch (life(card, today)) {
      case EMPTY -> messages.get("card.burning.empty");
      case OVER -> messages.get("card.burning.over", burnsOn);
      case SAFE, SOON, LAST_DAYS ->
          days == 0 ? messages.get("card.burning.today") : messages.get("card.burning.days", burnsOn, days);
    };
  }

  /** Before whoever shows it. */
  String toSay(CardDetails details, LocalDate today) {
    var card = details.card();
    if (card.isBlocked()) {
      return messages.get("card.say.blocked");
    }
    return switch (life(card, today)) {
      case EMPTY, OVER -> messages.get("card.say.empty", accrual(card.terms()));
      case SAFE -> messages.get("card.say.balance", card.balance(), card.account().burnsOn());
      case SOON, LAST_DAYS -> messages.get("card.say.soon", card.balance(), card.account().burnsOn());
    };
  }

  /** To a friend of the holder, for a letter or a chat; how much is on the card is the holder's to tell. */
  String toFriend(CardDetails details, String friend) {
    var card = details.card();
    return messages.get(
        "card.to_friend", friend, details.holder().facts().name(), card.account().burnsOn(), percent(card.terms().discount()));
  }

  String earned(CardDetails details) {
    var price = details.card().issue().price();
    return price.minor() == 0
        ? messages.get("card.earned.given", details.earned())
        : messages.get(details.isEarnedBack() ? "card.earned.back" : "card.earned.so_far", details.earned(), price);
  }

  String terms(CardTerms terms) {
    return messages.get("card.terms", percent(terms.discount()), accrual(terms), terms.lifeMonths());
  }

  private String accrual(CardTerms terms) {
    return switch (terms.accrual()) {
      case CardTerms.Accrual.Share(int points) -> percent(points);
      case CardTerms.Accrual.Fixed(long minor) -> new Money(minor, terms.bonuses()).format(messages.locale());
    };
  }

  private String percent(int basisPoints) {
    return Percent.format(basisPoints, messages.locale());
  }
}
