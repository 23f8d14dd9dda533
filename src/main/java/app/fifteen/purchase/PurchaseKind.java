package app.fifteen.purchase;

/** What was bought (R44). */
public enum PurchaseKind {
  PURCHASE,
  CONTRACT,
  /** Its bonuses usually become good when it is over. */
  TRIP
}
