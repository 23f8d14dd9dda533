package app.fifteen.desktop.merge;

import app.fifteen.client.merge.MergeField;
import app.fifteen.client.merge.Side;

/** One line of the comparison; the survivor stands on the left. */
sealed interface MergeRow {

  /** Something of which one has to be chosen. Empty where that one says nothing. */
  record OfField(MergeField field, String mine, String theirs, Side side) implements MergeRow {
    @Override
    public boolean differs() {
      return !mine.equals(theirs);
    }

    @Override
    public boolean keeps(Side column) {
      return side == column || side == Side.BOTH || !differs();
    }

    @Override
    public String text(Side column) {
      return column == Side.OTHER ? theirs : mine;
    }
  }

  /**
   * A phone or an e-mail, which can be left out.
   *
   * @param contact as it is stored
   */
  record OfContact(String contact, boolean phone, String shown, boolean mine, boolean theirs, boolean kept)
      implements MergeRow {
    @Override
    public boolean differs() {
      return mine != theirs;
    }

    @Override
    public boolean keeps(Side column) {
      return kept;
    }

    @Override
    public String text(Side column) {
      return (column == Side.OTHER ? theirs : mine) ? shown : "";
    }
  }

  /** Whether there is anything to think about. */
  boolean differs();

  boolean keeps(Side column);

  String text(Side column);
}
