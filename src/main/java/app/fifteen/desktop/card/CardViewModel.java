package app.fifteen.desktop.card;

import app.fifteen.card.CardDetails;
import app.fifteen.card.CardHolder;
import app.fifteen.card.Cards;
import app.fifteen.card.ReminderMark;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Outcome;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The card on the panel, and what is done with it by one key. */
public final class CardViewModel {

  private final Database database;
  private final Cards cards;
  private final Desk desk;
  private final Notices notices;
  private final Clock clock;
  private final OneAtATime acting;
  private final ObjectProperty<CardId> shown;
  private final ReadOnlyObjectWrapper<CardDetails> details = new ReadOnlyObjectWrapper<>();
  private final LiveQuery<Optional<CardDetails>> reading;

  /** @param shown which card; null for none */
  public CardViewModel(
      Database database, Cards cards, Desk desk, Tasks tasks, Notices notices, Clock clock, ObjectProperty<CardId> shown) {
    this.database = database;
    this.cards = cards;
    this.desk = desk;
    this.notices = notices;
    this.clock = clock;
    this.shown = shown;
    acting = new OneAtATime(tasks);
    reading = new LiveQuery<>(tasks, this::question, found -> details.set(found.orElse(null)));
    shown.addListener(_ -> reading.anew());
  }

  private Supplier<Optional<CardDetails>> question() {
    var id = shown.get();
    return () ->
        id == null ? Optional.empty() : database.read(tx -> cards.details.of(tx, id, clock.instant()));
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

  ObjectProperty<CardId> shownProperty() {
    return shown;
  }
}
