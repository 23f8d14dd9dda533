package app.fifteen.desktop.client;

import app.fifteen.client.RiskReason;
import app.fifteen.desktop.Desk;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a company is at risk, in words: who is unhappy, why, since when (R14). */
final class RiskWords {

  private static final int SEEN_AT_ONCE = 2;

  private RiskWords() {}

  /** One reason a line. */
  static String of(List<RiskReason> reasons, Desk desk, Instant now) {
    return reasons.stream().map(reason -> of(reason, desk, now)).distinct().collect(Collectors.joining("\n"));
  }

  /** The oldest reason of each kind with each person, and how many there are besides those that are seen at once. */
  static String brief(List<RiskReason> reasons, Desk desk, Instant now) {
    var seen = new HashSet<List<Object>>();
    var oldest = reasons.stream().filter(reason -> seen.add(List.of(reason.person(), reason.kind()))).toList();
    var told = of(oldest.subList(0, Math.min(SEEN_AT_ONCE, oldest.size())), desk, now);
    int more = oldest.size() - SEEN_AT_ONCE;
    return more <= 0 ? told : told + "\n" + desk.messages().get("clientpage.more_risks", more);
  }

  private static String of(RiskReason reason, Desk desk, Instant now) {
    return desk.messages()
        .get(
            "client.risk." + reason.kind().name().toLowerCase(Locale.ROOT),
            reason.person(),
            desk.when().at(reason.since(), now));
  }
}
