package app.fifteen.sealed;

import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientDraftFixture;
import app.fifteen.client.merge.ClientMerge;
import app.fifteen.client.merge.MergeChoice;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Field;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.SealedMessageId;
import app.fifteen.request.HouseFixture;
import app.fifteen.search.SearchAnything;
import app.fifteen.staff.PhotoChange;
import app.fifteen.staff.StaffDraft;
import app.fifteen.timeline.OpenMatter;
import app.fifteen.timeline.TimelineRow;
import app.fifteen.timeline.TimelineSubject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a client says to the supervisor goes past everyone else and is answered within a working day (R26). */
class SealedMessageTest {

  private static final String SECRET = "Anna shouted at my mother";

  private static SealedDraft draft(Optional<ClientId> client, String text, String reach) {
    return new SealedDraft(client, Optional.empty(), SealedKind.COMPLAINT, text, ReplyWay.CALL, reach);
  }

  private static SealedMessage sealed(ComplaintFixture at, ClientId client) {
    return at.house.sealedMessages().sealMessage.seal(draft(Optional.of(client), SECRET, ""), at.boris).orFail();
  }

  private static Outcome<OpenedMessage> open(ComplaintFixture at, SealedMessageId id, Actor actor) {
    return at.house.sealedMessages().openSealedMessage.open(id, actor);
  }

  private static Outcome<OpenedMessage> read(ComplaintFixture at, SealedMessageId id, Actor actor) {
    return at.house.sealedMessages().readSealedMessage.read(id, actor);
  }

  private static Outcome<OpenedMessage> answer(ComplaintFixture at, SealedMessageId id, String words, Actor actor) {
    return at.house.sealedMessages().answerSealedMessage.answer(id, ReplyWay.VISIT, words, actor);
  }

  private static List<SealedMessageRow> rows(ComplaintFixture at, SealedFilter filter, Actor reader) {
    return at.house.database.read(tx -> at.house.sealedMessages().list.rows(tx, filter, reader, 100));
  }

  private static List<SealedMessage> unanswered(ComplaintFixture at, Actor reader) {
    return at.house.database.read(tx -> at.house.sealedMessages().unansweredMessages.of(tx, reader));
  }

  private static List<TimelineRow> story(ComplaintFixture at, ClientId client, Actor reader) {
    var subject = new TimelineSubject.OfClient(client);
    return at.house.database.read(
        tx -> at.house.timelines().store.page(tx, subject, reader, Set.of(), Optional.empty(), 50));
  }

  private static Stream<SealedHappened> told(ComplaintFixture at, ClientId client, Actor reader) {
    return story(at, client, reader).stream()
        .map(TimelineRow::happened)
        .filter(SealedHappened.class::isInstance)
        .map(SealedHappened.class::cast);
  }

  private static List<OpenMatter> matters(ComplaintFixture at, ClientId client, Actor reader) {
    return at.house.database.read(
        tx -> at.house.timelines().openMatters.of(tx, new TimelineSubject.OfClient(client), reader));
  }

  private static String key(Outcome<?> outcome) {
    return outcome.either(_ -> "done", Rejection::key);
  }

  private static Optional<Field> field(Outcome<?> outcome) {
    return outcome.either(_ -> Optional.empty(), Rejection::field);
  }

  /** Sealed at {@code received}, it is to be answered by {@code due}. */
  private static void dueAt(ComplaintFixture at, String received, String due) {
    at.house.clock.set(moscow(received));
    var message = at.house.sealedMessages().sealMessage.seal(draft(Optional.empty(), "Why?", "555"), at.anna).orFail();
    assertThat(message.due()).as(received).isEqualTo(moscow(due));
  }

  @StoreTest
  void aWorkingDayIsTheSameTimeOnTheNextDayOfWork(Database database) {
    var at = ComplaintFixture.in(database);
    dueAt(at, "2026-11-23T10:00", "2026-11-24T10:00");
    dueAt(at, "2026-11-27T18:59", "2026-11-30T18:59");
    dueAt(at, "2026-11-27T19:30", "2026-12-01T09:00");
    dueAt(at, "2026-11-28T12:00", "2026-12-01T09:00");
    dueAt(at, "2026-11-30T08:00", "2026-12-01T09:00");
  }

  @StoreTest
  void holidaysClosuresAndMovedDaysOfTheOfficeCount(Database database) {
    var at = ComplaintFixture.in(database);
    at.house.apply(HouseFixture.OFFICE.replace("country = \"none\"", "country = \"RU\""));
    dueAt(at, "2026-11-03T10:00", "2026-11-05T10:00");
    dueAt(at, "2026-11-04T10:00", "2026-11-06T09:00");
    // The last day of December is off by decree, and so are the days until the tenth of January.
    dueAt(at, "2026-12-30T10:00", "2027-01-11T10:00");
  }

  @StoreTest
  void whatTheOfficeChangesLaterDoesNotMoveWhatWasPromised(Database database) {
    var at = ComplaintFixture.in(database);
    var message = sealed(at, at.client());
    at.house.apply(HouseFixture.OFFICE.replace("tuesday = [\"09:00-19:00\"]", "tuesday = [\"15:00-19:00\"]"));
    assertThat(unanswered(at, at.svetlana)).extracting(SealedMessage::due).containsExactly(message.due());
  }

  @StoreTest
  void whatIsLateStandsOnTopAndIsLateStrictlyAfterItsTime(Database database) {
    var at = ComplaintFixture.in(database);
    var first = sealed(at, at.client());
    at.house.clock.pass(Duration.ofHours(1));
    var second = sealed(at, at.client());
    assertThat(unanswered(at, at.svetlana)).containsExactly(first, second);
    assertThat(first.age(at.house.clock.instant())).isEqualTo(Duration.ofHours(1));
    open(at, first.id(), at.svetlana).orFail();
    open(at, second.id(), at.svetlana).orFail();
    at.house.clock.set(second.due());
    assertThat(answer(at, first.id(), "Sorry", at.svetlana).orFail().message().wasLate()).isTrue();
    assertThat(answer(at, second.id(), "Sorry", at.svetlana).orFail().message().wasLate()).isFalse();
    assertThat(unanswered(at, at.svetlana)).isEmpty();
  }

  @StoreTest
  void onlyASupervisorOpensReadsAndAnswers(Database database) {
    var at = ComplaintFixture.in(database);
    var id = sealed(at, at.client()).id();
    for (var other : List.of(at.anna, at.boris, at.curator)) {
      var refused = Outcome.refused(Rejection.of("sealed.supervisor_only", "Svetlana"));
      assertThat(open(at, id, other)).isEqualTo(refused);
      assertThat(read(at, id, other)).isEqualTo(refused);
      assertThat(answer(at, id, "Nonsense", other)).isEqualTo(refused);
      assertThat(unanswered(at, other)).isEmpty();
    }
    assertThat(rows(at, SealedFilter.UNANSWERED, at.svetlana))
        .as("a refusal leaves nothing behind")
        .singleElement()
        .satisfies(row -> assertThat(row.message().openedAt()).isEmpty());
  }

  @StoreTest
  void whoIsSupervisorNoLongerReadsNoMore(Database database) {
    var at = ComplaintFixture.in(database);
    var client = at.client();
    var id = sealed(at, client).id();
    var tatiana = at.house.hire("Tatiana", Role.SUPERVISOR);
    open(at, id, tatiana).orFail();
    assertThat(told(at, client, tatiana)).isNotEmpty();
    at.house.staff().changeStaff
        .change(tatiana.id(), new StaffDraft("Tatiana", Role.MANAGER, true, "", "", ""), new PhotoChange.Keep(), at.svetlana)
        .orFail();
    assertThat(key(read(at, id, tatiana))).isEqualTo("sealed.supervisor_only");
    assertThat(told(at, client, tatiana)).as("though her desk remembers her as one").isEmpty();
    assertThat(rows(at, SealedFilter.UNANSWERED, tatiana)).isEmpty();
  }

  @StoreTest
  void theWriterSeesThatItWasGivenAndWhenItIsDueAndOthersNothing(Database database) {
    var at = ComplaintFixture.in(database);
    var client = at.client();
    var about = new SealedDraft(Optional.of(client), Optional.of(at.anna.id()), SealedKind.COMPLAINT, SECRET, ReplyWay.CALL, "");
    var message = at.house.sealedMessages().sealMessage.seal(about, at.boris).orFail();
    var own = rows(at, SealedFilter.UNANSWERED, at.boris);
    assertThat(own).extracting(SealedMessageRow::message).containsExactly(message);
    assertThat(own.getFirst().readable()).isFalse();
    assertThat(own.getFirst().about()).isEmpty();
    assertThat(own.toString()).doesNotContain(SECRET);
    assertThat(rows(at, SealedFilter.UNANSWERED, at.anna)).isEmpty();
    var others = database.read(tx -> at.house.sealedMessages().list.one(tx, message.id(), at.anna));
    assertThat(others).isEmpty();
    assertThat(rows(at, SealedFilter.UNANSWERED, at.svetlana).getFirst().about()).contains("Anna");
    open(at, message.id(), at.svetlana).orFail();
    answer(at, message.id(), "I talked to her", at.svetlana).orFail();
    assertThat(rows(at, SealedFilter.ANSWERED, at.boris)).hasSize(1);
    assertThat(rows(at, SealedFilter.ANSWERED, at.boris).toString()).doesNotContain("I talked to her");
  }

  @StoreTest
  void theFirstOpeningIsKept(Database database) {
    var at = ComplaintFixture.in(database);
    var tatiana = at.house.hire("Tatiana", Role.SUPERVISOR);
    var id = sealed(at, at.client()).id();
    assertThat(key(read(at, id, at.svetlana))).isEqualTo("sealed.not_opened");
    assertThat(key(answer(at, id, "Sorry", at.svetlana))).as("nobody answers what nobody has read").isEqualTo("sealed.not_opened");
    at.house.clock.pass(Duration.ofMinutes(5));
    var first = at.house.clock.instant();
    assertThat(open(at, id, at.svetlana).orFail().text()).isEqualTo(SECRET);
    at.house.clock.pass(Duration.ofMinutes(5));
    var again = open(at, id, tatiana).orFail();
    assertThat(again.openedBy()).isEqualTo("Svetlana");
    assertThat(again.message().openedAt()).contains(first);
    assertThat(read(at, id, tatiana)).isEqualTo(Outcome.done(again));
  }

  @StoreTest
  void theFirstAnswerStandsFromHoweverManyDesks(Database database) {
    var at = ComplaintFixture.in(database);
    var tatiana = at.house.hire("Tatiana", Role.SUPERVISOR);
    var id = sealed(at, at.client()).id();
    open(at, id, at.svetlana).orFail();
    var now = at.house.clock.instant();
    assertThat(answer(at, id, " We are\nsorry ", at.svetlana).orFail().answer())
        .contains(new OpenedMessage.Answer(now, "Svetlana", ReplyWay.VISIT, "We are\nsorry"));
    assertThat(key(answer(at, id, "Another one", tatiana))).isEqualTo("sealed.stale");
    assertThat(read(at, id, tatiana).orFail().answer().orElseThrow().words()).isEqualTo("We are\nsorry");
  }

  @StoreTest
  void whatIsMissingIsSaidAtItsField(Database database) {
    var at = ComplaintFixture.in(database);
    var seal = at.house.sealedMessages().sealMessage;
    var empty = seal.seal(draft(Optional.of(at.client()), " \n", ""), at.anna);
    assertThat(key(empty)).isEqualTo("sealed.text.none");
    assertThat(field(empty)).contains(SealedField.TEXT);
    assertThat(key(seal.seal(draft(Optional.of(at.client()), "x".repeat(10_001), ""), at.anna))).isEqualTo("sealed.text.too_long");
    var unreachable = seal.seal(draft(Optional.empty(), SECRET, " "), at.anna);
    assertThat(key(unreachable)).isEqualTo("sealed.reach.none");
    assertThat(field(unreachable)).contains(SealedField.REACH);
    assertThat(key(seal.seal(draft(Optional.of(new ClientId(999)), SECRET, ""), at.anna))).isEqualTo("client.gone");
    assertThat(rows(at, SealedFilter.UNANSWERED, at.svetlana)).isEmpty();
    var id = sealed(at, at.client()).id();
    open(at, id, at.svetlana).orFail();
    assertThat(field(answer(at, id, " ", at.svetlana))).contains(SealedField.ANSWER);
  }

  @StoreTest
  void theStoryAndWhatIsOpenTellSupervisorsAlone(Database database) {
    var at = ComplaintFixture.in(database);
    var client = at.client();
    var before = story(at, client, at.anna);
    var id = sealed(at, client).id();
    assertThat(story(at, client, at.anna)).isEqualTo(before);
    assertThat(matters(at, client, at.boris)).isEmpty();
    assertThat(matters(at, client, at.svetlana))
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.matter()).isEqualTo(new SealedMatter(SealedKind.COMPLAINT));
              assertThat(open.source()).isEqualTo(id.destination());
              assertThat(open.due()).isEqualTo(ComplaintFixture.OWN_SIDE_DUE);
            });
    assertThat(story(at, client, at.svetlana).toString()).as("the seal is not gone round").doesNotContain(SECRET);
    open(at, id, at.svetlana).orFail();
    assertThat(story(at, client, at.svetlana).toString()).contains(SECRET);
    at.house.clock.pass(Duration.ofMinutes(1));
    answer(at, id, "We are sorry", at.svetlana).orFail();
    assertThat(told(at, client, at.svetlana))
        .containsExactly(new SealedHappened.Answered(ReplyWay.VISIT), new SealedHappened.Sealed(SealedKind.COMPLAINT));
    assertThat(story(at, client, at.svetlana).toString()).contains("We are sorry");
    assertThat(story(at, client, at.anna)).isEqualTo(before);
    assertThat(matters(at, client, at.svetlana)).isEmpty();
  }

  @StoreTest
  void theSearchDoesNotFindWhatIsSealed(Database database) {
    var at = ComplaintFixture.in(database);
    sealed(at, at.client("Petrova"));
    var search = new SearchAnything(database);
    assertThat(search.search("Petrova", "RU")).as("the search works at all").isNotEmpty();
    assertThat(search.search("shouted", "RU")).isEmpty();
  }

  @StoreTest
  void aMessageGoesWithItsClientWhoIsMergedAndComesBack(Database database) {
    var at = ComplaintFixture.in(database);
    var maria = at.client("Maria Petrova");
    var twin = at.house.clients().addClient.add(ClientDraftFixture.named("M. Petrova").draft(), at.anna).orFail();
    var id = sealed(at, twin).id();
    var merges = at.house.merges();
    assertThat(at.house.database.read(tx -> merges.store.counts(tx, twin, at.anna)).of("merge.moves.sealed"))
        .as("not for everybody's eyes").isZero();
    assertThat(at.house.database.read(tx -> merges.store.counts(tx, twin, at.svetlana)).of("merge.moves.sealed")).isOne();
    var pair =
        at.house.database.read(
            tx -> List.of(at.house.clients.byId(tx, maria).orElseThrow(), at.house.clients.byId(tx, twin).orElseThrow()));
    var wanted = new ClientMerge(pair.getFirst(), pair.getLast(), MergeChoice.suggested(pair.getFirst(), pair.getLast()));
    var merge = merges.mergeClients.merge(wanted, at.anna).orFail();
    assertThat(matters(at, maria, at.svetlana)).extracting(OpenMatter::source).containsExactly(id.destination());
    merges.unmergeClients.unmerge(merge.id(), at.anna).orFail();
    assertThat(matters(at, maria, at.svetlana)).isEmpty();
    assertThat(matters(at, twin, at.svetlana)).hasSize(1);
  }

  @StoreTest
  void whoeverIsErasedWaitsForNoAnswer(Database database) {
    var at = ComplaintFixture.in(database);
    var client = at.client();
    var id = sealed(at, client).id();
    at.house.privacy().erasePerson.erase(client, "asked by letter", at.svetlana).orFail();
    assertThat(rows(at, SealedFilter.UNANSWERED, at.svetlana)).isEmpty();
    assertThat(key(open(at, id, at.svetlana))).isEqualTo("sealed.gone");
    assertThat(key(answer(at, id, "Sorry", at.svetlana))).isEqualTo("sealed.gone");
  }
}
