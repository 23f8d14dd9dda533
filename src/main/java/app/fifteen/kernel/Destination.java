package app.fifteen.kernel;

import java.util.Optional;

/** Something in the program that can be opened, and what everything that opens something names it by. */
public sealed interface Destination {

  record Request(RequestId id) implements Destination {}

  record Client(ClientId id) implements Destination {}

  record Company(CompanyId id) implements Destination {}

  /** The page of a case; one that is being worked on at this desk is gone on with. */
  record Complaint(ComplaintId id) implements Destination {}

  /** The four steps of a complaint, gone on with where they were left. */
  record ComplaintAtWork(ComplaintId id) implements Destination {}

  /** A complaint that begins. @param about whoever complains, or what they had asked for; empty to ask who it is */
  record NewComplaint(Optional<Destination> about) implements Destination {}

  record Complaints() implements Destination {}

  record MakeGoods() implements Destination {}

  /** The panel of discount cards, with this one on it. */
  record Card(CardId id) implements Destination {}

  /** A practice call that is on: whoever is meant, it is nobody real. */
  record PracticeCall() implements Destination {}

  record Settings(SettingsTab tab) implements Destination {}

  /** In the order of the tabs. */
  enum SettingsTab {
    OFFICE,
    STAFF,
    REMEDIES,
    LETTERS,
    CARD_NUMBERS
  }
}
