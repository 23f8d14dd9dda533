package app.fifteen.makegood;

/** Whose make-goods a list shows. */
public enum MakeGoodScope {
  /** Those I owe. */
  MINE,
  /** Those owed to companies I look after; for a supervisor also where there is no curator (R13). */
  MY_COMPANIES,
  ALL
}
