package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.StaffId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/** The current episode of a case as columns of its row: what is not so far yet is null. Part of the store. */
final class EpisodeColumns {

  /** What an episode that was opened again has no longer. */
  private static final List<Field<?>> END =
      List.of(
          COMPLAINT.REACTION, COMPLAINT.CLOSED_AT, COMPLAINT.CLOSED_BY, COMPLAINT.CLOSING_WORDS, COMPLAINT.FOLLOW_UP_AT,
          COMPLAINT.AFTERMATH, COMPLAINT.AFTERMATH_AT, COMPLAINT.AFTERMATH_BY);

  private EpisodeColumns() {}

  static Map<Field<?>, Object> of(Episode episode) {
    var columns = new HashMap<Field<?>, Object>();
    columns.put(COMPLAINT.EPISODE, episode.number());
    columns.put(COMPLAINT.EPISODE_OPENED_AT, episode.openedAt());
    columns.put(COMPLAINT.POLICY_ID, episode.policy().value());
    columns.put(COMPLAINT.STEP, episode.progress().next().map(EnumCode::of).orElse(ComplaintColumns.DONE));
    columns.put(COMPLAINT.LEADER_ID, episode.progress().leader().map(StaffId::value).orElse(null));
    columns.putAll(end(episode));
    return columns;
  }

  private static Map<Field<?>, Object> end(Episode episode) {
    var columns = new HashMap<Field<?>, Object>();
    for (var column : END) {
      columns.put(column, null);
    }
    switch (episode) {
      case Episode.Open _ -> {}
      case Episode.Closed(var _, var closing, var askAt) -> {
        close(columns, closing);
        columns.put(COMPLAINT.FOLLOW_UP_AT, askAt.orElse(null));
      }
      case Episode.Followed(var _, var closing, FollowUp(var aftermath, var at, var by)) -> {
        close(columns, closing);
        columns.put(COMPLAINT.AFTERMATH, EnumCode.of(aftermath));
        columns.put(COMPLAINT.AFTERMATH_AT, at);
        columns.put(COMPLAINT.AFTERMATH_BY, by.value());
      }
    }
    return columns;
  }

  private static void close(Map<Field<?>, Object> columns, Closing closing) {
    columns.put(COMPLAINT.REACTION, EnumCode.of(closing.reaction()));
    columns.put(COMPLAINT.CLOSED_AT, closing.at());
    columns.put(COMPLAINT.CLOSED_BY, closing.by().value());
    columns.put(COMPLAINT.CLOSING_WORDS, closing.words());
  }

  static Episode read(Record row, StepProgress progress) {
    var course =
        new Episode.Course(
            row.get(COMPLAINT.EPISODE), row.get(COMPLAINT.EPISODE_OPENED_AT),
            new PolicyId(row.get(COMPLAINT.POLICY_ID)), progress);
    if (row.get(COMPLAINT.REACTION) == null) {
      return new Episode.Open(course);
    }
    return row.get(COMPLAINT.AFTERMATH) == null
        ? new Episode.Closed(course, closing(row), Optional.ofNullable(row.get(COMPLAINT.FOLLOW_UP_AT)))
        : new Episode.Followed(course, closing(row), found(row));
  }

  private static Closing closing(Record row) {
    return new Closing(
        EnumCode.read(Reaction.class, row.get(COMPLAINT.REACTION)),
        Optional.ofNullable(row.get(COMPLAINT.CLOSING_WORDS)).orElse(""),
        row.get(COMPLAINT.CLOSED_AT),
        new StaffId(row.get(COMPLAINT.CLOSED_BY)));
  }

  private static FollowUp found(Record row) {
    return new FollowUp(
        EnumCode.read(Aftermath.class, row.get(COMPLAINT.AFTERMATH)),
        row.get(COMPLAINT.AFTERMATH_AT),
        new StaffId(row.get(COMPLAINT.AFTERMATH_BY)));
  }
}
