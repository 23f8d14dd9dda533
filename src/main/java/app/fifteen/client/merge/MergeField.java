package app.fifteen.client.merge;

/** What a client has one of, so that of two merged ones one has to give way. */
public enum MergeField {
  NAME,
  COMPANY,
  ADDRESS,
  BIRTHDAY,
  NEXT_TRIP,
  LANGUAGE,
  SOURCE,
  REFERRED_BY,
  PERSONAL_MANAGER,
  STANDING,
  /** The only one that both can keep. */
  NOTES
}
