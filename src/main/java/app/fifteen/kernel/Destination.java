package app.fifteen.kernel;

import java.time.Instant;
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

  /** A message to the supervisor: from the outside, unless whoever sits here may read it. */
  record SealedMessage(SealedMessageId id) implements Destination {}

  record Complaints() implements Destination {}

  record MakeGoods() implements Destination {}

  /** The panel of discount cards, with this one on it. */
  record Card(CardId id) implements Destination {}

  /** Cards to be printed, ten to a page: numbers of a series that nobody has yet. @param series empty for the one in use */
  record SeriesSheet(Optional<CardSeriesId> series) implements Destination {}

  /** Cards to be printed by their numbers, this one to begin with. */
  record CardSheet(CardId card) implements Destination {}

  /** A card as a picture that can be sent. */
  record CardPicture(CardId card) implements Destination {}

  /** What a client is given on paper of something done with a card. */
  sealed interface Receipt extends Destination {

    CardId card();

    /** Of how it came to its holder. */
    record OfSale(CardId card) implements Receipt {}

    record OfPurchase(CardId card, PurchaseId purchase) implements Receipt {}

    /** @param at when the purchase, or a part of it, was taken back */
    record OfReversal(CardId card, PurchaseId purchase, Instant at) implements Receipt {}

    /** Of whatever was last. */
    record Newest(CardId card) implements Receipt {}
  }

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
