package app.fifteen.desktop.inbox;

import static app.fifteen.request.HouseFixture.moscow;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.request.Action;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.InboxFilter.Scope;
import app.fifteen.request.InboxRow;
import app.fifteen.request.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** What the inbox shows and does, without a window. */
class InboxViewModelTest {

  private static final Instant TEN = moscow("2026-11-23T10:00");

  private final Deque<Runnable> background = new ArrayDeque<>();
  private Database opened;
  private HouseFixture house;
  private Actor me;
  private Actor colleague;
  private Desk desk;
  private InboxViewModel inbox;
  private RequestViewModel request;
  private DraftDesk drafts;
  private final Notices notices = new Notices();
  private final List<RequestId> answered = new ArrayList<>();

  private void in(Database database, Tasks tasks) {
    opened = database;
    house = HouseFixture.in(database);
    me = house.hire("Anna", Role.MANAGER);
    colleague = house.hire("Boris", Role.MANAGER);
    desk = new Desk(new Messages(Language.EN), me, house.database.read(house.offices::current).orElseThrow());
    inbox = new InboxViewModel(database, house.requests().inbox, desk, tasks, house.clock::instant);
    request =
        new RequestViewModel(
            database, house.requests(), house.clock::instant, desk, tasks, notices, drafts(tasks),
            inbox.selectedProperty(), answered::add);
  }

  private DraftDesk drafts(Tasks tasks) {
    drafts = new DraftDesk(opened, house.drafts(), desk, tasks, (_, work) -> work.run());
    return drafts;
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private List<RequestId> shown() {
    return inbox.rows().stream().map(InboxRow::id).toList();
  }

  @StoreTest
  void theNearestDeadlineStandsFirstAndScopesTellWhoseItIs(Database database) {
    in(database, Tasks.sameThread());
    var later = newRequest(house).receivedAt(TEN.plusSeconds(60)).stored();
    var mine = newRequest(house).receivedAt(TEN.minusSeconds(60)).claimedBy(me).stored();
    var theirs = newRequest(house).receivedAt(TEN).claimedBy(colleague).stored();
    inbox.refresh();
    assertThat(shown()).containsExactly(mine, theirs, later);
    inbox.scopeProperty().set(Scope.MINE);
    assertThat(shown()).containsExactly(mine);
    inbox.scopeProperty().set(Scope.UNCLAIMED);
    assertThat(shown()).containsExactly(later);
    desk.actorProperty().set(colleague);
    inbox.scopeProperty().set(Scope.MINE);
    assertThat(shown()).containsExactly(theirs);
    assertThat(inbox.openProperty().get()).isEqualTo(3);
  }

  @StoreTest
  void searchFoldsCaseAndFindsPartsOfWords(Database database) {
    in(database, Tasks.sameThread());
    var found = newRequest(house).stored();
    inbox.searchProperty().set("IVANO ital");
    assertThat(shown()).containsExactly(found);
    inbox.searchProperty().set("ivano spain");
    assertThat(shown()).isEmpty();
    inbox.searchProperty().set("");
    assertThat(shown()).containsExactly(found);
  }

  @StoreTest
  void anAnswerToAnOlderQuestionNeverOverwritesANewerOne(Database database) {
    in(database, Tasks.on(background::add, Runnable::run));
    newRequest(house).stored();
    inbox.refresh();
    inbox.searchProperty().set("nobody is called like this");
    while (!background.isEmpty()) {
      background.poll().run();
    }
    assertThat(shown()).isEmpty();
  }

  @StoreTest
  void oneKeyClaimsAnotherAnswersAndBothCanBeTakenBack(Database database) {
    in(database, Tasks.sameThread());
    var id = newRequest(house).receivedAt(TEN).stored();
    inbox.selectedProperty().set(id);
    request.act(new Action.TakeOn());
    assertThat(request.detailsProperty().get().holder()).contains("Anna");
    request.wordsProperty().set("Told her the price");
    request.act(new Action.Reach(ContactHow.CALL, "Told her the price"));
    assertThat(request.detailsProperty().get().request().stage()).isInstanceOf(Stage.InHand.class);
    assertThat(request.wordsProperty().get()).isEmpty();
    assertThat(notices.currentProperty().get().undoable()).isTrue();
    notices.currentProperty().get().undo().run();
    assertThat(request.detailsProperty().get().request().stage()).isInstanceOf(Stage.AwaitingFirstContact.class);
    assertThat(request.detailsProperty().get().story().getLast().undone()).isTrue();
    drafts.refresh();
    assertThat(request.wordsProperty().get()).as("there to be said again").isEqualTo("Told her the price");
  }

  @StoreTest
  void whatIsTypedBelongsToItsRequestAndToWhoeverTypedIt(Database database) {
    in(database, Tasks.sameThread());
    var first = newRequest(house).stored();
    var second = newRequest(house).stored();
    var words = request.wordsProperty();
    inbox.selectedProperty().set(first);
    words.set("Window seat");
    inbox.selectedProperty().set(second);
    assertThat(words.get()).isEmpty();
    words.set("Two children");
    assertThat(drafts.begunProperty().get())
        .containsExactlyInAnyOrder(new DraftOf.RequestWords(first), new DraftOf.RequestWords(second));
    inbox.selectedProperty().set(first);
    assertThat(words.get()).isEqualTo("Window seat");
    desk.actorProperty().set(colleague);
    assertThat(words.get()).as("what is on screen is not wiped").isEqualTo("Window seat");
    assertThat(drafts.begunProperty().get()).as("and is no draft of the other one's yet").isEmpty();
    inbox.selectedProperty().set(second);
    assertThat(words.get()).isEmpty();
    desk.actorProperty().set(me);
    assertThat(words.get()).isEqualTo("Two children");
  }

  @StoreTest
  void clearedWordsCanBePutBack(Database database) {
    in(database, Tasks.sameThread());
    inbox.selectedProperty().set(newRequest(house).stored());
    request.wordsProperty().set("Window seat");
    request.clearWords();
    assertThat(request.wordsProperty().get()).isEmpty();
    assertThat(drafts.begunProperty().get()).isEmpty();
    request.undo();
    drafts.refresh();
    assertThat(request.wordsProperty().get()).isEqualTo("Window seat");
  }

  @StoreTest
  void whoSitsDownAndRecordsWhatStandsThereLeavesNothingToTheOneBefore(Database database) {
    in(database, Tasks.sameThread());
    inbox.selectedProperty().set(newRequest(house).stored());
    request.wordsProperty().set("Window seat");
    desk.actorProperty().set(colleague);
    request.act(new Action.Note("Window seat"));
    assertThat(request.wordsProperty().get()).isEmpty();
    desk.actorProperty().set(me);
    assertThat(request.wordsProperty().get()).isEmpty();
  }

  @StoreTest
  void theNextDeadlineIsChosenAfterAnAnswerAndTheAnsweredOneAgainWhenThatIsTakenBack(Database database) {
    in(database, Tasks.sameThread());
    var first = newRequest(house).receivedAt(TEN).stored();
    var second = newRequest(house).receivedAt(TEN.plusSeconds(60)).stored();
    inbox.refresh();
    inbox.selectedProperty().set(second);
    request.act(new Action.Note("she calls back"));
    request.act(new Action.TakeOn());
    assertThat(answered).as("reached nobody yet").isEmpty();
    request.act(new Action.Reach(ContactHow.CALL, ""));
    assertThat(answered).containsExactly(second);
    inbox.turnFrom(second);
    assertThat(inbox.selectedProperty().get()).isEqualTo(first);
    request.undo();
    assertThat(inbox.selectedProperty().get()).isEqualTo(second);
  }

  @StoreTest
  void whereThereIsNoOtherRequestTheAnsweredOneStaysOnScreen(Database database) {
    in(database, Tasks.sameThread());
    var only = newRequest(house).receivedAt(TEN).stored();
    inbox.refresh();
    inbox.selectedProperty().set(only);
    inbox.turnFrom(only);
    assertThat(inbox.selectedProperty().get()).isEqualTo(only);
  }

  @StoreTest
  void afterTenSecondsItIsTooLateToTakeBack(Database database) {
    in(database, Tasks.sameThread());
    inbox.selectedProperty().set(newRequest(house).receivedAt(TEN).stored());
    request.act(new Action.Reach(ContactHow.CHAT, ""));
    house.clock.pass(Duration.ofSeconds(11));
    request.undo();
    assertThat(request.detailsProperty().get().request().stage()).isInstanceOf(Stage.InHand.class);
    assertThat(notices.currentProperty().get().undoable()).isFalse();
  }

  @StoreTest
  void whoComesSecondIsToldWhoHoldsIt(Database database) {
    in(database, Tasks.sameThread());
    inbox.selectedProperty().set(newRequest(house).receivedAt(TEN).claimedBy(colleague).stored());
    request.act(new Action.TakeOn());
    assertThat(notices.currentProperty().get().text()).contains("Boris");
  }

  @StoreTest
  void theMostUrgentIsTheNearestThatCanStillBeKeptWhateverTheFilterShows(Database database) {
    in(database, Tasks.sameThread());
    var late = newRequest(house).receivedAt(TEN.minus(Duration.ofMinutes(30))).stored();
    var first = newRequest(house).receivedAt(TEN).stored();
    var second = newRequest(house).receivedAt(TEN.plusSeconds(60)).stored();
    inbox.searchProperty().set("nobody is called like this");
    assertThat(urgent()).isEqualTo(first);
    pass(TEN.plus(Duration.ofMinutes(15)), TEN.plus(Duration.ofMinutes(15)).plusSeconds(1));
    assertThat(urgent()).isEqualTo(second);
    pass(TEN.plus(Duration.ofMinutes(16)), TEN.plus(Duration.ofMinutes(16)).plusSeconds(1));
    assertThat(urgent()).isEqualTo(late);
  }

  private RequestId urgent() {
    return inbox.mostUrgentProperty().get().orElseThrow().id();
  }

  private void pass(Instant before, Instant now) {
    house.clock.set(now);
    inbox.tick(before, now);
  }
}
