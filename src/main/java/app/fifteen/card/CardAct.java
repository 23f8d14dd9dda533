package app.fifteen.card;

/** What a story tells of a card. */
public enum CardAct {
  ISSUED,
  REPLACED,
  HANDED,
  BLOCKED,
  UNBLOCKED,
  MOVED,
  ADJUSTED,
  REVERSED,
  PRESENTED,
  /** By somebody else than the holder, in whose story it is. */
  PRESENTED_BY_ANOTHER,
  BURNT,
  /** Of what was going to burn: nobody answered. */
  CALLED,
  REACHED,
  LETTER,
  DECLINED
}
