package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.desktop.kit.UndoableActions.WayBack;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoableActionsTest {

  private static final Actor ANNA = new Actor(new StaffId(1), "Anna", Role.MANAGER);
  private static final Actor BORIS = new Actor(new StaffId(2), "Boris", Role.MANAGER);

  private final Deque<Runnable> background = new ArrayDeque<>();
  private final Tasks tasks = Tasks.on(background::add, Runnable::run);
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final Notices notices = new Notices();
  private final Desk desk = new Desk(new Messages(Language.EN), ANNA, null);
  private final UndoableActions actions = new UndoableActions(desk, tasks, notices, Duration.ofSeconds(10), () -> heard.add("refreshed"));

  UndoableActionsTest() {
    tasks.onFailure(failures::add);
  }

  private void act(Outcome<WayBack> outcome) {
    actions.act(() -> outcome, "clientpage.saved", () -> heard.add("done"));
  }

  private Outcome<WayBack> undoable() {
    return Outcome.done(
        by -> {
          heard.add("taken back by " + by.name());
          return Outcome.done(by);
        });
  }

  private void finishOne() {
    background.remove().run();
  }

  private String said() {
    return notices.currentProperty().get().text();
  }

  @Test
  void aSecondThingWhileTheFirstIsUnderWayIsNotDone() {
    act(undoable());
    act(undoable());
    assertThat(background).hasSize(1);
    finishOne();
    assertThat(heard).containsExactly("done", "refreshed");
    act(undoable());
    assertThat(background).hasSize(1);
  }

  @Test
  void whatWasDoneIsTakenBackOnceByWhoeverSitsThereThen() {
    act(undoable());
    finishOne();
    assertThat(notices.currentProperty().get().undoable()).isTrue();
    desk.actorProperty().set(BORIS);
    actions.undo();
    actions.undo();
    finishOne();
    assertThat(background).isEmpty();
    assertThat(heard).containsExactly("done", "refreshed", "taken back by Boris", "refreshed");
    assertThat(notices.currentProperty().get().undoable()).isFalse();
  }

  @Test
  void whatIsRefusedIsSaidAndLeavesNothingToTakeBack() {
    act(Outcome.refused("request.undo.too_late"));
    finishOne();
    assertThat(said()).isEqualTo(desk.messages().get("request.undo.too_late"));
    actions.undo();
    assertThat(background).isEmpty();
    assertThat(heard).containsExactly("refreshed");
  }

  @Test
  void afterAFailureTheNextThingCanBeDone() {
    actions.act(
        () -> {
          throw new IllegalStateException("the disk is gone");
        },
        "clientpage.saved",
        () -> heard.add("done"));
    finishOne();
    assertThat(failures).singleElement().asString().contains("the disk is gone");
    act(undoable());
    finishOne();
    assertThat(heard).contains("done");
  }
}
