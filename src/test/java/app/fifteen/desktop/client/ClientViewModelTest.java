package app.fifteen.desktop.client;

import static app.fifteen.client.ClientDraftFixture.named;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientField;
import app.fifteen.client.own.ClientHappened;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.Action;
import app.fifteen.request.Stage;
import app.fifteen.timeline.OpenMatter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** What can be seen and done on a client's page, without a window. */
class ClientViewModelTest {

  private static final String PHONE = "8 916 123-45-67";

  private Database opened;
  private ClientScreenFixture at;

  private void in(Database database) {
    opened = database;
    at = ClientScreenFixture.in(database);
  }

  @AfterEach
  void close() {
    opened.close();
  }

  @StoreTest
  void aCallBelongsToTheNearestOpenRequestAndStopsItsClock(Database database) {
    in(database);
    var maria = at.add(named("Maria").phones(PHONE));
    var first = at.asks("Maria", PHONE, "A cruise");
    at.house.clock.pass(Duration.ofMinutes(3));
    var second = at.asks("Maria", PHONE, "A visa");
    at.open(maria);
    assertThat(at.client.subjects().aboutProperty().get().flatMap(OpenMatter::request)).contains(first);
    at.client.wordsProperty().set("Told her the price");
    at.client.contact(ContactAction.CALL);
    assertThat(at.stage(first)).isInstanceOf(Stage.InHand.class);
    assertThat(at.stage(second)).isInstanceOf(Stage.AwaitingFirstContact.class);
    assertThat(at.client.wordsProperty().get()).isEmpty();
    assertThat(at.client.pageProperty().get().client().manager().orElseThrow().name()).isEqualTo("Anna");
    at.undo();
    assertThat(at.stage(first)).isInstanceOf(Stage.AwaitingFirstContact.class);
    assertThat(at.client.pageProperty().get().client().manager()).isEmpty();
  }

  @StoreTest
  void aCallThatIsAboutNoRequestStopsNoClock(Database database) {
    in(database);
    var maria = at.add(named("Maria").phones(PHONE));
    var request = at.asks("Maria", PHONE, "A cruise");
    at.open(maria);
    at.client.subjects().aboutProperty().set(Optional.empty());
    at.client.refresh();
    at.client.contact(ContactAction.CALL);
    assertThat(at.stage(request)).isInstanceOf(Stage.AwaitingFirstContact.class);
    at.timeline.kinds().add(TimelineKind.CONTACT);
    assertThat(at.timeline.rows().rows()).extracting(row -> row.happened())
        .containsExactly(new ClientHappened(ClientEntryKind.CALL, ""));
  }

  @StoreTest
  void withoutRequestsWhatIsSaidStaysWithTheClient(Database database) {
    in(database);
    var maria = at.add(named("Maria"));
    at.open(maria);
    at.client.contact(ContactAction.NOTE);
    assertThat(at.notice()).contains("note");
    at.client.wordsProperty().set("Swims in the morning");
    at.client.contact(ContactAction.NOTE);
    at.timeline.refresh();
    assertThat(at.timeline.rows().rows().getFirst().words()).contains("Swims in the morning");
    at.undo();
    at.timeline.refresh();
    assertThat(at.timeline.rows().rows().getFirst().undone()).isTrue();
  }

  @StoreTest
  void aRefusalSaysWhoHoldsTheRequestAndKeepsTheWords(Database database) {
    in(database);
    var maria = at.add(named("Maria").phones(PHONE));
    var request = at.asks("Maria", PHONE, "A cruise");
    at.house.handle.handle(request, new Action.TakeOn(), at.anna).orFail();
    at.desk.actorProperty().set(at.boris);
    at.open(maria);
    at.client.wordsProperty().set("She called me");
    at.client.contact(ContactAction.CALL);
    assertThat(at.notice()).contains("Anna");
    assertThat(at.client.wordsProperty().get()).isEqualTo("She called me");
  }

  @StoreTest
  void aMissingBirthdayIsFilledInWronglyThenRightlyAndTakenBack(Database database) {
    in(database);
    var maria = at.add(named("Maria"));
    at.open(maria);
    assertThat(MissingField.in(at.client.pageProperty().get().client().client().facts())).contains(MissingField.BIRTHDAY);
    var refused = new ArrayList<Rejection>();
    at.client.change(at.client.draft().with(ClientField.BIRTHDAY, "31.02.1980"), () -> {}, refused::add);
    assertThat(refused).containsExactly(Rejection.of("birthday.wrong", "31.02.1980"));
    at.client.change(at.client.draft().with(ClientField.BIRTHDAY, "17.05.1980"), () -> {}, refused::add);
    assertThat(at.stored(maria).facts().birthday().orElseThrow().iso()).isEqualTo("1980-05-17");
    assertThat(refused).hasSize(1);
    at.undo();
    assertThat(at.stored(maria).facts().birthday()).isEmpty();
    assertThat(MissingField.in(at.client.pageProperty().get().client().client().facts())).contains(MissingField.BIRTHDAY);
  }

  @StoreTest
  void anUnsubscriptionHoldsAcrossDuplicates(Database database) {
    in(database);
    var maria = at.add(named("Maria").phones(PHONE).emails("m@example.com").unsubscribed(ContactHow.CALL));
    var duplicate = at.add(named("M. Ivanova").phones(PHONE));
    at.open(maria);
    assertThat(at.client.isUnwanted(ContactAction.CALL)).isTrue();
    assertThat(at.client.isUnwanted(ContactAction.UNANSWERED)).isTrue();
    assertThat(at.client.isUnwanted(ContactAction.LETTER)).isFalse();
    assertThat(at.client.isUnwanted(ContactAction.NOTE)).isFalse();
    at.open(duplicate);
    assertThat(at.client.isUnwanted(ContactAction.CALL)).isTrue();
  }

  @StoreTest
  void anotherClientsPageHasNothingOfTheOneBefore(Database database) {
    in(database);
    var maria = at.add(named("Maria").phones(PHONE));
    var petr = at.add(named("Petr"));
    at.asks("Maria", PHONE, "A cruise");
    at.open(maria);
    at.client.wordsProperty().set("Half a sen");
    at.open(petr);
    assertThat(at.client.wordsProperty().get()).isEmpty();
    assertThat(at.client.subjects().offered()).isEmpty();
    assertThat(at.client.subjects().aboutProperty().get()).isEmpty();
    assertThat(at.timeline.rows().rows()).hasSize(1);
  }

  @StoreTest
  void aPageThatIsGoneCloses(Database database) {
    in(database);
    at.open(at.add(named("Maria")));
    assertThat(at.client.pageProperty().get()).isNotNull();
    at.open(new ClientId(999));
    assertThat(at.client.pageProperty().get()).isNull();
    assertThat(at.list.shownProperty().get()).isNull();
  }

  @StoreTest
  void theListShowsCompaniesInsteadOfPersonsAndCountsThem(Database database) {
    in(database);
    at.add(named("Maria"));
    at.house.company("Globus", Optional.of(at.anna));
    at.house.company("Daisy", Optional.empty());
    at.list.refresh();
    assertThat(at.list.clients().rows()).hasSize(1);
    at.list.ofCompaniesProperty().set(true);
    assertThat(at.list.companies().rows()).extracting(row -> row.name()).containsExactly("Daisy", "Globus");
    assertThat(at.list.totalProperty().get().rows()).isEqualTo(2);
    at.list.searchProperty().set("glo");
    assertThat(at.list.companies().rows()).extracting(row -> row.curator()).containsExactly(Optional.of("Anna"));
  }
}
