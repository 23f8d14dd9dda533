package app.fifteen.office;

import app.fifteen.kernel.Money;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.UsualCost;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads {@code [authority]}; a limit that is left out is that of the house, moved as far as the other one needs. */
final class AuthorityReader {

  private AuthorityReader() {}

  static Authority read(Optional<TomlSection> section, MoneyReader money) {
    var house = byTheHouse(money.currency());
    if (section.isEmpty()) {
      return house;
    }
    var limits = section.get();
    limits.allow(List.of("manager", "curator"));
    var manager = money.read(limits, "manager");
    var curator = money.read(limits, "curator");
    if (manager.isPresent() && curator.isPresent() && curator.get().minor() < manager.get().minor()) {
      limits.note(
          "curator", Rejection.of("office.file.curator_below_manager", limits.name("curator"), plain(manager.get())));
      return house;
    }
    return new Authority(
        manager.orElseGet(() -> lower(house.manager(), curator.orElse(house.manager()))),
        curator.orElseGet(() -> higher(house.curator(), manager.orElse(house.curator()))));
  }

  static Authority byTheHouse(Currency currency) {
    return new Authority(
        UsualCost.of(currency, "3000", "35"), UsualCost.of(currency, "10000", "120"));
  }

  private static Money lower(Money one, Money other) {
    return one.minor() <= other.minor() ? one : other;
  }

  private static Money higher(Money one, Money other) {
    return one.minor() >= other.minor() ? one : other;
  }

  private static String plain(Money money) {
    return money.amount().toPlainString();
  }
}
