package app.fifteen.complaint;

import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.SpokenTime;
import app.fifteen.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case put into words, alike on the screen and on paper.
 *
 * @param name of somebody who works here
 * @param time how an instant is written, and {@code day} how a day is
 */
public record CaseWords(
    Messages messages,
    Function<StaffId, String> name,
    Function<Instant, String> time,
    Function<LocalDate, String> day) {

  /** In seconds within which a client is offered something (R16). */
  public static final long AIM = OfferTimes.AIM.toSeconds();

  private static final int SECONDS_AT_MOST = 600;

  /** Who did a step, when, and how. */
  public String done(DoneStep step) {
    var how =
        step.facts() instanceof StepFacts.Apology(var way, var _)
            ? Optional.of(messages.word(way))
            : Optional.<String>empty();
    return joined(Stream.of(Optional.of(name.apply(step.by())), Optional.of(time.apply(step.at())), how));
  }

  /** What was settled by a step, one thing a line. */
  public List<String> facts(DoneStep step) {
    return switch (step.facts()) {
      case StepFacts.Apology _, StepFacts.Compensation _ -> List.of();
      case StepFacts.Ownership(var leader, var _) -> List.of(messages.get("case.leader", name.apply(leader)));
      case StepFacts.Fix fix -> {
        var lines = new ArrayList<String>();
        lines.add(fix.plan());
        lines.add(messages.get("case.fix.due", name.apply(fix.owner()), time.apply(fix.due())));
        var besides =
            Stream.of(
                    messages.get(fix.thirdParty() ? "case.fix.third_party" : "case.fix.own_side"),
                    fix.offHours() ? messages.get("case.fix.off_hours") : "",
                    fix.siteVisit() ? messages.get("case.fix.site_visit") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        lines.add(besides);
        yield lines;
      }
    };
  }

  /** Which episode it is in and since when; empty in the first. */
  public Optional<String> episode(ComplaintCase complaint) {
    var episode = complaint.episode();
    return episode.number() == 1
        ? Optional.empty()
        : Optional.of(messages.get("case.episode", episode.number(), time.apply(episode.openedAt())));
  }

  /** How fast something was offered, against the aim of R16. */
  public String untilOffer(Optional<Duration> taken) {
    if (taken.isEmpty()) {
      return messages.get("case.not_offered");
    }
    long seconds = Math.max(0, taken.get().toSeconds());
    return seconds <= SECONDS_AT_MOST
        ? messages.get("case.offered_seconds", seconds, AIM)
        : messages.get("case.offered_minutes", roughly(taken.get()), AIM);
  }

  private String roughly(Duration time) {
    var spoken = new SpokenTime(messages);
    return SpokenTime.isLong(time) ? spoken.days(time) : spoken.of(time.truncatedTo(ChronoUnit.MINUTES));
  }

  /** What became of a remedy. */
  public String state(Grant grant) {
    var offered = messages.get("case.grant.offered", name.apply(grant.offeredBy()), time.apply(grant.offeredAt()));
    var until = grant.validUntil().map(last -> messages.get("case.grant.valid_until", day.apply(last)));
    return joined(Stream.of(Optional.of(messages.word(grant.state())), Optional.of(offered), until));
  }

  /** What the supervisor said to it, and what was asked for where that was something else. */
  public Optional<String> answer(Grant grant) {
    return grant
        .approval()
        .map(
            answer ->
                joined(
                    Stream.of(
                        Optional.of(
                            messages.get("case.grant.answered", name.apply(answer.by()), time.apply(answer.at()))),
                        Optional.of(answer.words()),
                        answer.asked().map(asked -> messages.get("case.grant.asked", asked.name(), asked.cost())))));
  }

  /** What is to be done; as long as nothing is planned, the steps themselves. */
  public String what(CaseTask task) {
    return task.isPlanned() ? task.what() : messages.get("case.task.steps");
  }

  /** How far a task is, without the time that is left. */
  public String task(CaseTask task) {
    if (task.done().isPresent()) {
      var done = task.done().get();
      return messages.get("case.task.done", name.apply(done.by()), time.apply(done.at()));
    }
    if (task.cancelled()) {
      return messages.get("case.task.dropped");
    }
    var due = messages.get("case.task.due", name.apply(task.owner()), time.apply(task.due()));
    return joined(
        Stream.of(
            Optional.of(due), task.escalatedAt().map(at -> messages.get("case.task.escalated", time.apply(at)))));
  }

  public String flag(Abuse abuse) {
    return joined(
        Stream.of(
            Optional.of(messages.word(abuse.kind())), Optional.of(name.apply(abuse.flaggedBy())),
            Optional.of(time.apply(abuse.flaggedAt()))));
  }

  public Optional<String> verdict(Abuse abuse) {
    return abuse
        .answer()
        .map(
            answer ->
                joined(
                    Stream.of(
                        Optional.of(messages.word(answer.verdict())), Optional.of(name.apply(answer.by())),
                        Optional.of(time.apply(answer.at())), Optional.of(answer.words()))));
  }

  public String closing(Closing end) {
    return joined(
        Stream.of(
            Optional.of(messages.word(end.reaction())), Optional.of(name.apply(end.by())),
            Optional.of(time.apply(end.at()))));
  }

  /** What became of the client, or when somebody will ask. */
  public Optional<String> aftermath(ComplaintCase complaint) {
    return switch (complaint.episode()) {
      case Episode.Open _ -> Optional.empty();
      case Episode.Closed closed -> closed.askAt().map(at -> messages.get("case.follow_up", time.apply(at)));
      case Episode.Followed(var _, var _, FollowUp(var aftermath, var at, var by)) ->
          Optional.of(messages.get("case.followed", messages.word(aftermath), name.apply(by), time.apply(at)));
    };
  }

  /** What happened, and about what. */
  public String entry(ComplaintEntry entry) {
    var what =
        joined(
            Stream.of(
                entry.how().map(messages::word), Optional.of(detail(entry)), entry.cost().map(this::money),
                entry.due().map(at -> messages.get("case.entry.due", time.apply(at)))));
    return what.isEmpty() ? messages.word(entry.kind()) : messages.word(entry.kind()) + ": " + what;
  }

  /** {@link #entry}, with what became of it since. */
  public String line(StoryEntry line) {
    var told = entry(line.entry());
    return switch (line.fate()) {
      case STANDS -> told;
      case TAKEN_BACK -> messages.get("common.story.undone", told);
      case CORRECTED -> messages.get("correction.corrected", told);
    };
  }

  /** Who and when. */
  public String told(ComplaintEntry entry) {
    return joined(Stream.of(entry.by().map(name), Optional.of(time.apply(entry.at()))));
  }

  /** Codes in words. */
  public String detail(ComplaintEntry entry) {
    return switch (entry.kind()) {
      case CLOSED -> messages.word(Reaction.valueOf(entry.detail().toUpperCase(Locale.ROOT)));
      case AFTERMATH -> messages.word(Aftermath.valueOf(entry.detail().toUpperCase(Locale.ROOT)));
      case ABUSE_FLAGGED -> messages.word(AbuseKind.valueOf(entry.detail().toUpperCase(Locale.ROOT)));
      case ABUSE_ANSWERED -> messages.word(AbuseVerdict.valueOf(entry.detail().toUpperCase(Locale.ROOT)));
      case ESCALATED -> entry.detail().isEmpty() ? messages.get("case.task.steps") : entry.detail();
      default -> entry.detail();
    };
  }

  public String money(Money amount) {
    return amount.format(messages.locale());
  }

  private static String joined(Stream<Optional<String>> parts) {
    return parts.flatMap(Optional::stream).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
