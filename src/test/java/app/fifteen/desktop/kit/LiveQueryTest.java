package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Failure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LiveQueryTest {

  private final Deque<Runnable> background = new ArrayDeque<>();
  private final Tasks tasks = Tasks.on(background::add, Runnable::run);
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private String asked = "first";
  private Supplier<String> asking = () -> asked;
  private final LiveQuery<String> reading = new LiveQuery<>(tasks, this::question, heard::add);

  LiveQueryTest() {
    tasks.onFailure(failures::add);
  }

  private Supplier<String> question() {
    var noted = asked;
    var work = asking;
    return () -> noted + " " + work.get();
  }

  private void finishOne() {
    background.remove().run();
  }

  @Test
  void howeverOftenItIsAskedMeanwhileItIsAskedOnceMore() {
    reading.again();
    reading.again();
    reading.again();
    assertThat(background).hasSize(1);
    finishOne();
    assertThat(background).hasSize(1);
    finishOne();
    assertThat(background).isEmpty();
    assertThat(heard).hasSize(2);
  }

  @Test
  void whatChangedAfterTheReadingIsSeen() {
    asking = () -> "before";
    reading.again();
    asking = () -> "after";
    reading.again();
    finishOne();
    finishOne();
    assertThat(heard).containsExactly("first before", "first after");
  }

  @Test
  void theAnswerToAQuestionNobodyAsksAnyMoreIsNotTold() {
    asking = () -> "answered";
    reading.again();
    asked = "second";
    reading.anew();
    finishOne();
    assertThat(heard).isEmpty();
    finishOne();
    assertThat(heard).containsExactly("second answered");
    asked = "third";
    reading.anew();
    finishOne();
    assertThat(heard).endsWith("third answered");
  }

  @Test
  void aFailureIsToldAndWhatWasAskedMeanwhileIsAskedStill() {
    asking =
        () -> {
          throw new IllegalStateException("the server is away");
        };
    reading.again();
    asking = () -> "answered";
    reading.again();
    finishOne();
    assertThat(failures).hasSize(1);
    finishOne();
    assertThat(heard).containsExactly("first answered");
    reading.again();
    assertThat(background).hasSize(1);
  }

  @Test
  void surroundingsThatFailAreTroubleAndNoBoxInTheWay() {
    var troubles = new ArrayList<Failure>();
    tasks.onTrouble(troubles::add);
    asking =
        () -> {
          throw Failure.of(null, "database.unreachable", "server");
        };
    reading.again();
    finishOne();
    assertThat(troubles).hasSize(1);
    assertThat(failures).isEmpty();
  }

  @Test
  void anAnswerThatMakesSomebodyAskAgainIsFollowedByAnother() {
    asking = () -> "answered";
    var rereading = new ArrayList<LiveQuery<String>>();
    rereading.add(
        new LiveQuery<>(
            tasks,
            this::question,
            told -> {
              heard.add(told);
              if (heard.size() == 1) {
                rereading.getFirst().again();
              }
            }));
    rereading.getFirst().again();
    finishOne();
    finishOne();
    assertThat(background).isEmpty();
    assertThat(heard).hasSize(2);
  }
}
