package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TroubleTest {

  private static final Failure AWAY = Failure.of(null, "database.unreachable", "server");
  private static final Failure FULL = Failure.of(null, "database.full", "office.db");

  private final Trouble trouble = new Trouble();

  private Optional<Rejection> shown() {
    return trouble.currentProperty().get();
  }

  @Test
  void whatCanBeReadAgainMayStillNotBeWritten() {
    trouble.met(AWAY);
    trouble.met("work", FULL);
    trouble.over();
    assertThat(shown()).contains(FULL.rejection());
    assertThat(trouble.over("work")).isTrue();
    assertThat(shown()).isEmpty();
  }

  @Test
  void theNewestIsShown() {
    trouble.met("work", FULL);
    trouble.met(AWAY);
    assertThat(shown()).contains(AWAY.rejection());
    trouble.met("work", FULL);
    assertThat(shown()).contains(FULL.rejection());
    trouble.over("work");
    assertThat(shown()).contains(AWAY.rejection());
  }

  @Test
  void whoeverWaitsForTheDataIsToldOnceItCanBeReached() {
    List<String> told = new ArrayList<>();
    trouble.onReached(() -> told.add("reached"));
    trouble.over();
    trouble.met("work", FULL);
    trouble.over("work");
    assertThat(told).isEmpty();
    trouble.met(AWAY);
    trouble.over();
    trouble.over();
    assertThat(told).containsExactly("reached");
  }
}
