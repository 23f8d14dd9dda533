package app.fifteen.privacy;

import app.fifteen.client.Client;
import app.fifteen.client.ClientEntry;
import app.fifteen.complaint.Aftermath;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Reaction;
import app.fifteen.complaint.Severity;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.RequestId;
import app.fifteen.makegood.MakeGoodState;
import app.fifteen.office.Payer;
import app.fifteen.request.Channel;
import app.fifteen.request.EntryKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything held on one person.
 *
 * @param names the client, then whoever was merged into them
 */
record PersonFile(
    String office,
    ZoneId zone,
    String region,
    Instant at,
    String by,
    List<Name> names,
    List<Said> entries,
    List<Asked> requests,
    List<Complained> complaints) {

  /** One entry of the person in the books, with the names that belong to it. */
  record Name(
      Client client,
      boolean merged,
      Optional<String> company,
      Optional<String> personalManager,
      Optional<String> referredBy,
      Optional<String> standingBy,
      List<Unsubscribed> unsubscribed) {}

  record Unsubscribed(ContactHow how, Instant at, Optional<String> by) {}

  /** Said or done besides requests. */
  record Said(ClientEntry entry, Optional<String> by, boolean undone) {}

  /** A request as it came, what became of it, and what it was made good with. */
  record Asked(
      RequestId id,
      Optional<String> externalId,
      Instant receivedAt,
      Instant registeredAt,
      Channel channel,
      String client,
      Optional<String> phone,
      Optional<String> email,
      Optional<String> company,
      String subject,
      Optional<String> text,
      Instant firstContactDue,
      Optional<Instant> firstContactAt,
      Optional<ContactHow> firstContactHow,
      Optional<String> holder,
      Optional<Instant> resolvedAt,
      List<Told> story,
      List<MadeGood> makeGoods) {}

  record Told(EntryKind kind, Instant at, Optional<String> by, Optional<String> words, boolean undone) {}

  /**
   * A complaint, what was said and given, and how it ended.
   *
   * @param draft what somebody was typing about it and has not recorded yet, as it is kept
   */
  record Complained(
      ComplaintId id,
      Instant openedAt,
      String wanted,
      Severity severity,
      String category,
      Optional<String> leader,
      Optional<Reaction> reaction,
      Optional<Instant> closedAt,
      Optional<Aftermath> aftermath,
      List<Word> story,
      List<Given> given,
      List<Letter> letters,
      Optional<String> draft) {}

  record Word(ComplaintEntryKind kind, Instant at, Optional<String> by, String about, String words) {}

  record Given(String name, Money cost, GrantState state, Instant offeredAt, String words, String answer) {}

  record Letter(Instant at, String text) {}

  record MadeGood(
      String gift,
      Money cost,
      Payer payer,
      MakeGoodState state,
      Instant owedAt,
      Optional<String> debtor,
      Optional<Instant> orderedAt,
      Optional<String> orderedWhere,
      Optional<Money> orderedCost,
      Optional<Instant> deliveredAt,
      Optional<Instant> confirmedAt,
      Optional<String> waivedReason,
      Optional<String> proof) {}
}
