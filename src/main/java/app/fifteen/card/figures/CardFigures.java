package app.fifteen.card.figures;

import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import java.time.Clock;

/**
 * What becomes of an office's cards in figures (R33, R41). Everybody may see them: whoever sells cards sells towards the goal,
 * and the exports of cards and ledgers, which anybody makes, hold all they are made of.
 */
public final class CardFigures {

  public final CardMonthList months = new CardMonthList();
  public final CardsTodayStore today = new CardsTodayStore();
  public final CardLivesStore lives = new CardLivesStore(months);
  public final BehindList behind = new BehindList(months);
  public final ExportCardFigures export;

  public CardFigures(Database database, Clock clock, Offices offices) {
    export = new ExportCardFigures(database, clock, offices.store, this);
  }
}
