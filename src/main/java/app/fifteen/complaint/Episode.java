package app.fifteen.complaint;

import app.fifteen.kernel.PolicyId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A case from its opening to what became of the client; one that is opened again begins the next episode. */
public sealed interface Episode {

  Course course();

  /** 1 for the first. */
  default int number() {
    return course().number();
  }

  default Instant openedAt() {
    return course().openedAt();
  }

  /** What its due dates come from (R3). */
  default PolicyId policy() {
    return course().policy();
  }

  default StepProgress progress() {
    return course().progress();
  }

  /** When something was done in it last. */
  Instant lastDoneAt();

  /** How it began, and the steps it was gone through with; the policy is the one in force when it began. */
  record Course(int number, Instant openedAt, PolicyId policy, StepProgress progress) {

    private Instant lastDoneAt() {
      return Stream.concat(Stream.of(openedAt), progress.steps().stream().map(DoneStep::at))
          .max(Instant::compareTo)
          .orElseThrow();
    }
  }

  /** Somebody is at it: steps are done, remedies offered, tasks owed. */
  record Open(Course course) implements Episode {

    static Open first(Instant at, PolicyId inForce) {
      return new Open(new Course(1, at, inForce, StepProgress.NONE));
    }

    Open with(StepProgress further) {
      return new Open(new Course(number(), openedAt(), policy(), further));
    }

    /** @param askAt when to ask what became of the client; of one who has left that is known (R22) */
    Ended ended(Closing end, Instant askAt) {
      return switch (end.reaction()) {
        case LEFT -> new Followed(course, end, new FollowUp(Aftermath.LEFT, end.at(), end.by()));
        case VERY_HAPPY, HAPPY, CALM, ANGRY -> new Closed(course, end, Optional.of(askAt));
      };
    }

    @Override
    public Instant lastDoneAt() {
      return course.lastDoneAt();
    }
  }

  /** Nothing more is done in it, but it can be opened again. */
  sealed interface Ended extends Episode {

    Closing closing();

    /** What was found out before may be corrected. */
    default Followed followed(FollowUp found) {
      return new Followed(course(), closing(), found);
    }

    /** The next episode begins with the first step again. */
    default Open reopened(Instant at, PolicyId inForce) {
      return new Open(new Course(number() + 1, at, inForce, StepProgress.NONE));
    }

    @Override
    default Instant lastDoneAt() {
      return Stream.of(course().lastDoneAt(), closing().at()).max(Instant::compareTo).orElseThrow();
    }
  }

  /** @param askAt when to ask what became of the client; empty where they were erased and nobody can be asked */
  record Closed(Course course, Closing closing, Optional<Instant> askAt) implements Ended {

    public Closed {
      check(course, closing);
    }
  }

  /** It is known what became of the client. */
  record Followed(Course course, Closing closing, FollowUp found) implements Ended {

    public Followed {
      check(course, closing);
    }
  }

  private static void check(Course course, Closing closing) {
    if (closing.reaction() != Reaction.LEFT && !course.progress().isComplete()) {
      throw new IllegalArgumentException("a case is gone through before it is closed");
    }
  }
}
