package app.fifteen.desktop.card;

import app.fifteen.card.BurningReminder;
import app.fifteen.card.CardDetails;
import app.fifteen.card.CardHolder;
import app.fifteen.card.Cards;
import app.fifteen.card.CorrectReminder;
import app.fifteen.card.ReminderMark;
import app.fifteen.complaint.BookWaitingBonuses;
import app.fifteen.complaint.Grant;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.desktop.kit.Correction;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.UndoableActions;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Outcome;
import java.time.Clock;
import java.time.Instant;
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
  private final Workplace place;
  private final Desk desk;
  private final Clock clock;
  private final UndoableActions actions;
  private final ObjectProperty<CardId> shown;
  private final KnownCards known;
  private final ReadOnlyObjectWrapper<CardDetails> details = new ReadOnlyObjectWrapper<>();
  private List<Grant> granted = List.of();
  private Instant knownAt;
  private final LiveQuery<Optional<Shown>> reading;

  /** @param granted bonuses for the holder that are on no card yet (R18) */
  private record Shown(KnownCards.Known card, List<Grant> granted) {}

  /**
   * @param known told of each card that is shown, and asked where the database cannot be
   * @param shown which card; null for none
   */
  public CardViewModel(
      Workplace place,
      Database database,
      Cards cards,
      BookWaitingBonuses waitingBonuses,
      Clock clock,
      KnownCards known,
      ObjectProperty<CardId> shown) {
    this.place = place;
    this.desk = place.desk();
    this.database = database;
    this.cards = cards;
    this.waitingBonuses = waitingBonuses;
    this.clock = clock;
    this.known = known;
    this.shown = shown;
    actions = new UndoableActions(desk, place.tasks(), place.notices(), CorrectReminder.TIME, this::refresh);
    reading = new LiveQuery<>(place.tasks(), this::question, this::show, this::showKnown);
    shown.addListener(_ -> reading.anew());
  }

  private Supplier<Optional<Shown>> question() {
    var id = shown.get();
    return () -> id == null ? Optional.empty() : database.read(tx -> shown(tx, id, clock.instant()));
  }

  private Optional<Shown> shown(Transaction tx, CardId id, Instant now) {
    return cards
        .details
        .of(tx, id, now)
        .map(found -> new Shown(new KnownCards.Known(found, now), waitingBonuses.waiting(tx, found.card().holder())));
  }

  private void show(Optional<Shown> found) {
    found.map(Shown::card).ifPresent(known::keep);
    show(found.map(Shown::card), found.map(Shown::granted).orElse(List.of()));
  }

  private void show(Optional<KnownCards.Known> card, List<Grant> waiting) {
    granted = waiting;
    knownAt = card.map(KnownCards.Known::at).orElse(null);
    details.set(card.map(KnownCards.Known::details).orElse(null));
  }

  /** The card cannot be read: if it is another than the one on the panel, that is not the one somebody asked for. */
  private void showKnown() {
    if (!isRead()) {
      show(Optional.ofNullable(shown.get()).flatMap(known::of), List.of());
    }
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
    actions.act(
        () ->
            cards.remindOfBurning
                .mark(card.id(), card.account().burnsOn(), mark, "", actor)
                .then(noted -> Outcome.done(by -> cards.correctReminder.takeBack(noted, by))),
        "card.done.remind",
        () -> {});
  }

  /** Puts right what was noted. */
  void correct(BurningReminder.Told wrong) {
    new Correction<>(
            List.of(ReminderMark.values()), wrong.mark(), wrong.words(),
            (mark, words, by) -> cards.correctReminder.correct(wrong.id(), mark, words, by))
        .show(place);
  }

  /** Takes the last thing done back, while that is possible. */
  void undo() {
    actions.undo();
  }

  private void act(Supplier<? extends Outcome<?>> work, String doneKey) {
    actions.actForGood(work, doneKey, () -> {});
  }

  /** Whether the office sells cards under other terms by now. */
  boolean hasOtherTerms() {
    return details.get() != null && !details.get().card().terms().equals(desk.policy().office().cards().terms());
  }

  /** Whether what is on screen is the card that was opened last: until it is read, a key would hit the one before. */
  boolean isRead() {
    return details.get() != null && details.get().card().id().equals(shown.get());
  }

  /** When the card on the panel was last read; null while none is shown. */
  Instant knownAt() {
    return knownAt;
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
