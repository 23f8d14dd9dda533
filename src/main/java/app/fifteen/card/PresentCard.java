package app.fifteen.card;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.Optional;
import java.util.function.Function;

/** Notes that a card was shown, by its holder or by anybody else (R29), who becomes a client whom the holder brought. */
public final class PresentCard {

  private final CardChange changes;
  private final CardStores stores;
  private final FindHolder holders;

  PresentCard(CardChange changes, CardStores stores, FindHolder holders) {
    this.changes = changes;
    this.stores = stores;
    this.holders = holders;
  }

  /** Without a purchase. */
  public Outcome<Asked<DiscountCard>> present(CardId card, CardHolder presenter, Actor actor) {
    return changes.use(
        card,
        actor,
        (tx, book, me) ->
            by(
                tx,
                book,
                presenter,
                me,
                client -> {
                  book.present(client, Optional.empty());
                  return Outcome.done(book.close());
                }));
  }

  /** As part of something that is bought. @param then what is done for whoever presents it */
  <T> Outcome<Asked<T>> by(
      Transaction tx, CardBook book, CardHolder presenter, Actor me, Function<ClientId, Outcome<T>> then) {
    var brought =
        presenter instanceof CardHolder.Newcomer newcomer ? newcomer.broughtBy(book.card().holder()) : presenter;
    return holders.find(tx, brought, me, client -> mayPresent(tx, book, client).then(_ -> then.apply(client)));
  }

  private Outcome<ClientId> mayPresent(Transaction tx, CardBook book, ClientId presenter) {
    var most = book.office().cards().mostPersons();
    if (most.isEmpty() || presenter.equals(book.card().holder())) {
      return Outcome.done(presenter);
    }
    var others = stores.presentations().presenters(tx, book.card().id()).stream()
        .filter(client -> !client.equals(book.card().holder()))
        .toList();
    return others.contains(presenter) || others.size() + 1 < most.get()
        ? Outcome.done(presenter)
        : Outcome.refused(Rejection.of("card.persons.too_many", most.get()).at(CardPart.PERSON));
  }
}
