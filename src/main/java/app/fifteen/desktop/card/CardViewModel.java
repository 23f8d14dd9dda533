package app.fifteen.desktop.card;

import app.fifteen.card.CardDetails;
import app.fifteen.card.CardHolder;
import app.fifteen.card.Cards;
import app.fifteen.card.ReminderMark;
import app.fifteen.complaint.BookWaitingBonuses;
import app.fifteen.complaint.Grant;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The card on the panel, and what is done with it by one key. */
public final class CardViewModel {

  private final Database database;
  private final Cards cards;
  private final BookWaitingBonuses waitingBonuses;
  private final Desk desk;
  private final Notices notices;
  private final Clock clock;
  private final OneAtATime acting;
  private final ObjectProperty<CardId> shown;
  private final ReadOnlyObjectWrapper<CardDetails> details = new ReadOnlyObjectWrapper<>();
  private List<Grant> granted = List.of();
  private final LiveQuery<Optional<Shown>> reading;

  /** @param granted bonuses for the holder that are on no card yet (R18) */
  private record Shown(CardDetails details, List<Grant> granted) {}

  /** @param shown which card; null for none */
  public CardViewModel(
      Database database,
      Cards cards,
      BookWaitingBonuses waitingBonuses,
      Desk desk,
      Tasks tasks,
      Notices notices,
      Clock clock,
      ObjectProperty<CardId> shown) {
    this.database = database;
    this.cards = cards;
    this.waitingBonuses = waitingBonuses;
    this.desk = desk;
    this.notices = notices;
    this.clock = clock;
    this.shown = shown;
    acting = new OneAtATime(tasks);
    reading = new LiveQuery<>(tasks, this::question, this::show);
    shown.addListener(_ -> reading.anew());
  }

  private Supplier<Optional<Shown>> question() {
    var id = shown.get();
    return () ->
        id == null
            ? Optional.empty()
            : database.read(
                tx ->
                    cards
                        .details
                        .of(tx, id, clock.instant())
                        .map(found -> new Shown(found, waitingBonuses.waiting(tx, found.card().holder()))));
  }

  private void show(Optional<Shown> found) {
    granted = found.map(Shown::granted).orElse(List.of());
    details.set(found.map(Shown::details).orElse(null));
  }

  public void refresh() {
    reading.again();
  }

  /** By its holder, without a purchase. */
  void present() {
    var card = details.get().card();
    var actor = desk.actor();
    act(
        () -> cards.presentCard.present(card.id(), new CardHolder.Known(card.holder()), actor),
        "card.done.present");
  }

  /** Puts bonuses on the card that were granted before there was one. */
  void book(Grant grant) {
    var actor = desk.actor();
    act(() -> waitingBonuses.book(grant.id(), actor), "card.done.book");
  }

  /** What came of telling the holder that bonuses burn (R31). */
  void remind(ReminderMark mark) {
    var card = details.get().card();
    var actor = desk.actor();
    act(
        () -> cards.remindOfBurning.mark(card.id(), card.account().burnsOn(), mark, "", actor),
        "card.done.remind");
  }

  private void act(Supplier<? extends Outcome<?>> work, String doneKey) {
    acting.run(
        work,
        outcome -> {
          outcome.use(
              _ -> notices.say(desk.messages().get(doneKey)), refused -> notices.say(desk.messages().get(refused)));
          refresh();
        });
  }

  /** Whether the office sells cards under other terms by now. */
  boolean hasOtherTerms() {
    return details.get() != null && !details.get().card().terms().equals(desk.policy().office().cards().terms());
  }

  /** Whether what is on screen is the card that was opened last: until it is read, a key would hit the one before. */
  boolean isRead() {
    return details.get() != null && details.get().card().id().equals(shown.get());
  }

  /** Null while none is shown. */
  ReadOnlyObjectProperty<CardDetails> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** Bonuses for the holder that are on no card yet; changes before the details do. */
  List<Grant> granted() {
    return granted;
  }

  ObjectProperty<CardId> shownProperty() {
    return shown;
  }
}
