package app.fifteen.desktop.card;

import app.fifteen.card.BareCard;
import app.fifteen.card.BurningCard;
import app.fifteen.card.CardRow;

/** One line of the panel's lists, with what its list is about. */
sealed interface CardLine {

  CardRow card();

  record Found(CardRow card) implements CardLine {}

  record Burning(BurningCard burning) implements CardLine {
    @Override
    public CardRow card() {
      return burning.card();
    }
  }

  record Bare(BareCard bare) implements CardLine {
    @Override
    public CardRow card() {
      return bare.card();
    }
  }
}
