package app.fifteen.remedy;

import app.fifteen.database.Transaction;
import java.util.List;
import java.util.stream.Stream;

/** Remedies with what is known of their effect. */
public final class RankedRemedyList {

  private final RemedyStore remedies;
  private final TrackRecordStore records = new TrackRecordStore();

  public RankedRemedyList(RemedyStore remedies) {
    this.remedies = remedies;
  }

  /** What a department offers, in the order in which it is to be offered (R17). */
  public List<RankedRemedy> offered(Transaction tx, String department) {
    return RemedyRanking.rank(records.recorded(tx, remedies.offeredBy(tx, department)));
  }

  /** What a department keeps itself: what it offers in that order, then the retired ones as they were added. */
  public List<RankedRemedy> kept(Transaction tx, String department) {
    var all = records.recorded(tx, remedies.withRetired(tx, department));
    var ranked = RemedyRanking.rank(all.stream().filter(one -> !one.remedy().retired()).toList());
    return Stream.concat(ranked.stream(), all.stream().filter(one -> one.remedy().retired())).toList();
  }
}
