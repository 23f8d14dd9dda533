package app.fifteen.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.records.TimelineKind;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import app.fifteen.timeline.TimelineRow;
import app.fifteen.timeline.TimelineSubject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class CorrectClientContactTest {

  private HouseFixture house;
  private Actor anna;
  private ClientId maria;

  private EntryId called(Database database) {
    house = HouseFixture.in(database);
    anna = house.hire("Anna", Role.MANAGER);
    maria = house.clients().addClient.add(ClientDraftFixture.named("Maria").draft(), anna).orFail();
    var undo = house.clients().recordContact.record(maria, ClientEntryKind.CALL, "Wants 1000", anna).orFail();
    house.clock.pass(Duration.ofDays(2));
    return undo.entries().getFirst();
  }

  private List<TimelineRow> contacts() {
    return house.database.read(
        tx ->
            house.timelines().store.page(
                tx, new TimelineSubject.OfClient(maria), anna, Set.of(TimelineKind.CONTACT), Optional.empty(), 20));
  }

  @StoreTest
  void bothVersionsStandInTheStoryOfTheClient(Database database) {
    var wrong = called(database);
    house.clients().correctContact.correct(wrong, ClientEntryKind.LETTER, "Wants 100", anna).orFail();
    assertThat(contacts()).extracting(TimelineRow::undone).containsExactly(false, true);
    assertThat(contacts()).extracting(row -> row.words().orElse("")).containsExactly("Wants 100", "Wants 1000");
    assertThat(contacts()).extracting(TimelineRow::at).containsOnly(contacts().getFirst().at());
    assertThat(house.clients().correctContact.correct(wrong, ClientEntryKind.CALL, "Wants 10", anna))
        .isEqualTo(Outcome.refused("request.correct.gone"));
  }

  @StoreTest
  void onlyWhoeverRecordedItOrTheSupervisorMay(Database database) {
    var wrong = called(database);
    var ivan = house.hire("Ivan", Role.MANAGER);
    var correct = house.clients().correctContact;
    assertThat(correct.correct(wrong, ClientEntryKind.CALL, "Wants 100", ivan))
        .isEqualTo(Outcome.refused("request.correct.others"));
    assertThat(correct.correct(wrong, ClientEntryKind.CALL, "Wants 1000", anna))
        .isEqualTo(Outcome.refused("request.correct.same"));
    assertThat(correct.correct(wrong, ClientEntryKind.NOTE, " ", anna)).isEqualTo(Outcome.refused("request.note.empty"));
    correct.correct(wrong, ClientEntryKind.CALL, "Wants 100", house.hire("Svetlana", Role.SUPERVISOR)).orFail();
  }
}
