package app.fifteen.request;

import static app.fifteen.database.schema.Tables.REQUEST;

import app.fifteen.request.Stage.AwaitingFirstContact;
import app.fifteen.request.Stage.InHand;
import app.fifteen.request.Stage.Resolved;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** A stage spread over its columns, and back. Part of the store. */
public final class StageColumns {

  public static final String AWAITING = "awaiting";
  static final String IN_HAND = "in_hand";
  static final String RESOLVED = "resolved";

  private StageColumns() {}

  static Stage read(Record row, List<Instant> warnings) {
    return switch (row.get(REQUEST.STAGE)) {
      case AWAITING -> new AwaitingFirstContact(new Deadline(row.get(REQUEST.NEXT_DUE_AT), warnings));
      case IN_HAND ->
          new InHand(
              row.get(REQUEST.CONTACTED_AT),
              row.get(REQUEST.THIRD_PARTY),
              new Deadline(row.get(REQUEST.RESOLUTION_DUE_AT), warnings));
      case RESOLVED ->
          new Resolved(
              Optional.ofNullable(row.get(REQUEST.CONTACTED_AT)),
              row.get(REQUEST.THIRD_PARTY),
              Optional.ofNullable(row.get(REQUEST.RESOLUTION_DUE_AT)),
              row.get(REQUEST.RESOLVED_AT));
      default -> throw new IllegalStateException("unknown stage " + row.get(REQUEST.STAGE));
    };
  }

  static String name(Stage stage) {
    return switch (stage) {
      case AwaitingFirstContact _ -> AWAITING;
      case InHand _ -> IN_HAND;
      case Resolved _ -> RESOLVED;
    };
  }

  static Instant contactedAt(Stage stage) {
    return switch (stage) {
      case AwaitingFirstContact _ -> null;
      case InHand(var at, var _, var _) -> at;
      case Resolved resolved -> resolved.contactedAt().orElse(null);
    };
  }

  static boolean thirdParty(Stage stage) {
    return switch (stage) {
      case AwaitingFirstContact _ -> false;
      case InHand(var _, var thirdParty, var _) -> thirdParty;
      case Resolved resolved -> resolved.thirdParty();
    };
  }

  static Instant resolutionDue(Stage stage) {
    return switch (stage) {
      case AwaitingFirstContact _ -> null;
      case InHand(var _, var _, var deadline) -> deadline.due();
      case Resolved resolved -> resolved.resolutionDue().orElse(null);
    };
  }

  static Instant resolvedAt(Stage stage) {
    return stage instanceof Resolved resolved ? resolved.at() : null;
  }

  /** The one instant the inbox is ordered by. */
  static Instant nextDue(Stage stage) {
    return stage.running().map(Deadline::due).orElse(null);
  }
}
