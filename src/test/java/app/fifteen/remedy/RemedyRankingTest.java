package app.fifteen.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.RemedyId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemedyRankingTest {

  private static RankedRemedy remedy(long id, String cost, int offered, int kept, int left) {
    var terms = new Terms("R" + id, RemedyKind.GIFT, new Effect.Nothing(), RemedyFixture.rubles(cost), Optional.empty());
    var record = new TrackRecord(offered, kept + left, kept, 0, left);
    return new RankedRemedy(new Remedy(new RemedyId(id), "", terms, false, 1), record);
  }

  private static List<Long> order(RankedRemedy... remedies) {
    return RemedyRanking.rank(List.of(remedies)).stream().map(ranked -> ranked.remedy().id().value()).toList();
  }

  @Test
  void theSurestRemedyComesFirst() {
    // Lower bounds: 45 of 50 0.786, 9 of 10 0.596, 5 of 10 0.237, 2 of 10 0.057.
    assertThat(order(remedy(1, "10", 10, 2, 8), remedy(2, "10", 10, 5, 5), remedy(3, "10", 50, 45, 5),
            remedy(4, "10", 10, 9, 1)))
        .containsExactly(3L, 4L, 2L, 1L);
  }

  @Test
  void oneOfOneDoesNotBeatFortyFiveOfFifty() {
    assertThat(order(remedy(1, "10", 1, 1, 0), remedy(2, "10", 50, 45, 5))).containsExactly(2L, 1L);
  }

  @Test
  void theLeastOfferedUntriedOneStandsSecond() {
    assertThat(
            order(
                remedy(1, "10", 50, 45, 5), remedy(2, "10", 12, 9, 1), remedy(3, "10", 4, 3, 1),
                remedy(4, "10", 2, 0, 0), remedy(5, "10", 9, 5, 0)))
        .as("4 before the tried ones 5 (5 of 5: 0.566) and 2 (9 of 10: 0.596), and 3 (3 of 4: 0.301) where it belongs")
        .containsExactly(1L, 4L, 2L, 5L, 3L);
  }

  @Test
  void ofEqualsTheLessOfferedThenTheCheaperThenTheOlder() {
    assertThat(
            order(
                remedy(1, "20", 0, 0, 0), remedy(2, "10", 1, 0, 0), remedy(3, "10", 0, 0, 0), remedy(4, "10", 0, 0, 0)))
        .containsExactly(3L, 4L, 1L, 2L);
  }

  @Test
  void anUntriedBestIsFollowedByTheNextUntried() {
    // 3 of 3: 0.439, above 5 of 10.
    assertThat(order(remedy(1, "10", 10, 5, 5), remedy(2, "10", 0, 0, 0), remedy(3, "10", 3, 3, 0)))
        .containsExactly(3L, 2L, 1L);
  }

  @Test
  void fewRemediesAreAllRanked() {
    assertThat(RemedyRanking.rank(List.of())).isEmpty();
    assertThat(order(remedy(1, "10", 0, 0, 0))).containsExactly(1L);
    assertThat(RemedyRanking.rank(Stream.of(remedy(1, "10", 7, 5, 1), remedy(2, "10", 7, 5, 2)).toList())).hasSize(2);
  }
}
