package app.fifteen.office;

import app.fifteen.kernel.Money;
import app.fifteen.kernel.Role;
import java.util.Optional;

/** How much each role may give away in one case without asking (R19), in the office's currency. */
public record Authority(Money manager, Money curator) {

  public Authority {
    if (!manager.currency().equals(curator.currency()) || curator.minor() < manager.minor()) {
      throw new IllegalArgumentException("a curator may give at least what a manager may");
    }
  }

  /** The most per case; empty for whoever has no limit. */
  public Optional<Money> limit(Role role) {
    return switch (role) {
      case MANAGER -> Optional.of(manager);
      case CURATOR -> Optional.of(curator);
      case SUPERVISOR -> Optional.empty();
    };
  }
}
