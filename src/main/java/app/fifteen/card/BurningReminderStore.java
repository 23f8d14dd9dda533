package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CLIENT;

import app.fifteen.client.Client;
import app.fifteen.client.ClientBatchStore;
import app.fifteen.client.ClosedWaysStore;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what one needs to tell a client that bonuses are going to burn (R31). */
final class BurningReminderStore {

  private static final int FRIENDS = 6;

  private final CardReminderStore reminders = new CardReminderStore();
  private final ClientBatchStore clients = new ClientBatchStore();
  private final ClosedWaysStore ways = new ClosedWaysStore();

  /**
   * @param users everybody else who used the card, the last one first
   * @return empty while there is nothing to tell: nothing burns within a month, or nobody can use the card
   */
  Optional<BurningReminder> of(Transaction tx, DiscountCard card, List<CardDetails.Presenter> users, LocalDate today) {
    var account = card.account();
    return account.balance() == 0 || card.isBlocked() || !BurnDate.isTold(account.burnsOn(), today)
        ? Optional.empty()
        : Optional.of(
            new BurningReminder(
                reminders.of(tx, card.id(), account.burnsOn()), ways.closed(tx, card.holder()), friends(tx, card, users)));
  }

  private List<BurningReminder.Friend> friends(Transaction tx, DiscountCard card, List<CardDetails.Presenter> users) {
    var people =
        Stream.concat(users.stream().map(CardDetails.Presenter::client), brought(tx, card.holder()).stream())
            .distinct()
            .limit(FRIENDS)
            .toList();
    var known =
        clients.byIds(tx, people, false).stream().collect(Collectors.toMap(Client::id, Function.identity()));
    return people.stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(friend -> new BurningReminder.Friend(friend, ways.closed(tx, friend.id())))
        .toList();
  }

  /** The last ones first. */
  private static List<ClientId> brought(Transaction tx, ClientId holder) {
    return tx.dsl()
        .select(CLIENT.ID)
        .from(CLIENT)
        .where(CLIENT.REFERRED_BY.eq(holder.value()))
        .orderBy(CLIENT.ID.desc())
        .limit(FRIENDS)
        .fetch(row -> new ClientId(row.value1()));
  }
}
