package app.fifteen.card.paper;

import java.util.List;

/**
 * Cards that are to be printed, as they were read together.
 *
 * @param cards none where no number is left
 */
public record SheetPlan(CardLook look, List<PrintedCard> cards) {

  public SheetPlan {
    cards = List.copyOf(cards);
  }
}
