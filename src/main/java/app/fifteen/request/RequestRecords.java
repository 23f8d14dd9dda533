package app.fifteen.request;

import static app.fifteen.database.schema.Tables.REQUEST;
import static app.fifteen.database.schema.Tables.REQUEST_ENTRY;
import static app.fifteen.database.schema.Tables.WARNING;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.MovedRecords;
import app.fifteen.client.records.RiskColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.Unsettled;
import app.fifteen.kernel.ClientId;
import java.util.Collection;
import java.util.List;
import org.jooq.Record1;
import org.jooq.Select;

/** What requests keep of clients. */
public final class RequestRecords implements ClientRecords {

  /** The section of a person's file that tells of requests; what hangs on one may be told of below it. */
  public static final String GIVEN_OUT = "requests";

  /** The numbers of some clients' requests, for whoever keeps something that hangs on requests. */
  public static Select<Record1<Long>> of(Collection<ClientId> people) {
    return select(REQUEST.ID)
        .from(REQUEST)
        .where(REQUEST.CLIENT_ID.in(people.stream().map(ClientId::value).toList()));
  }

  @Override
  public List<CoveredRecords> tables() {
    var follows = "when the office was warned follows from the deadline";
    return List.of(
        CoveredRecords.of(REQUEST),
        CoveredRecords.of(REQUEST_ENTRY),
        CoveredRecords.of(WARNING).without(Care.GIVING_OUT, follows).without(Care.TELLING, follows));
  }

  @Override
  public List<MovedRecords> moved() {
    return List.of(new MovedRecords("request", "merge.moves.requests", REQUEST, REQUEST.ID, REQUEST.CLIENT_ID));
  }

  @Override
  public ErasedRecords erased() {
    return new RequestErasureStore();
  }

  @Override
  public GivenOut.Reading givenOut() {
    return new GivenRequestStore();
  }

  @Override
  public RiskColumns.Reasons risks() {
    return RequestRiskColumns::of;
  }

  @Override
  public Unsettled.Reading unsettled() {
    return new RequestMatterStore();
  }

  @Override
  public List<StoryColumns> story() {
    return RequestStoryColumns.branches();
  }
}
