package app.fifteen.desktop.client;

import static app.fifteen.client.ClientDraftFixture.named;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.ClientField;
import app.fifteen.client.NameParts;
import app.fifteen.client.Standing;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.client.ClientFormViewModel.Saved;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.ContactHow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The forms of the clients' screen, without a window. */
class ClientFormViewModelTest {

  private Database opened;
  private ClientScreenFixture at;
  private final List<Saved> saved = new ArrayList<>();

  private void in(Database database) {
    opened = database;
    at = ClientScreenFixture.in(database);
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private static void type(ClientFormViewModel form, ClientField field, String text) {
    form.form().texts.get(field).set(text);
  }

  @StoreTest
  void everyWrongFieldSaysSoAndNothingIsStoredOrLost(Database database) {
    in(database);
    var form = at.form(Optional.empty());
    type(form, ClientField.BIRTHDAY, "31.02.1980");
    form.form().phones.setAll("12", "");
    form.form().emails.setAll("nobody at home");
    form.form().referredBy.textProperty().set("Somebody I made up");
    form.save(saved::add);
    assertThat(form.problems().byFieldProperty().get())
        .containsOnlyKeys(
            ClientField.NAME, ClientField.BIRTHDAY, ClientField.PHONES, ClientField.EMAILS, ClientField.REFERRED_BY);
    assertThat(saved).isEmpty();
    assertThat(form.form().phones).containsExactly("12", "");
    assertThat(form.kept().untouchedProperty().get()).isFalse();
  }

  @StoreTest
  void somebodyNewIsEnteredWithANewCompanyAndWhoRecommendedUs(Database database) {
    in(database);
    var galina = at.add(named("Galina").phones("8 916 000-00-01"));
    var form = at.form(Optional.empty());
    type(form, ClientField.NAME, "Maria Ivanova");
    type(form, ClientField.LANGUAGE, "German");
    type(form, ClientField.BIRTHDAY, "17.05");
    form.form().phones.setAll("8 916 000-00-02", "8 916 000-00-03", "");
    form.form().company.textProperty().set("Daisy");
    assertThat(form.clients("gal")).hasSize(1);
    form.form().referredBy.choose(Optional.of(galina), "Galina");
    form.form().unsubscribed.get(ContactHow.LETTER).set(true);
    form.form().manager.set(Optional.of(at.boris.id()));
    form.save(saved::add);
    assertThat(form.problems().ofTheWholeProperty().get()).isEmpty();
    var id = ((Saved.Added) saved.getFirst()).id();
    var facts = at.stored(id).facts();
    assertThat(facts.phones()).hasSize(2);
    assertThat(facts.language().orElseThrow().code()).isEqualTo("de");
    assertThat(facts.referredBy()).contains(galina);
    assertThat(facts.unsubscribed()).containsExactly(ContactHow.LETTER);
    assertThat(facts.personalManager()).contains(at.boris.id());
    assertThat(form.companies("daisy")).extracting(row -> row.id()).containsExactly(facts.company().orElseThrow());
  }

  @StoreTest
  void somebodyAlikeIsAskedAboutOnce(Database database) {
    in(database);
    var galina = at.add(named("Galina").phones("8 916 000-00-01"));
    var form = at.form(Optional.empty());
    type(form, ClientField.NAME, "Boris, her husband");
    form.form().phones.setAll("+7 916 000-00-01");
    form.save(saved::add);
    assertThat(saved).isEmpty();
    assertThat(form.alikeProperty().get()).extracting(one -> one.id()).containsExactly(galina);
    form.save(saved::add);
    assertThat(saved).hasSize(1).first().isInstanceOf(Saved.Added.class);
  }

  @StoreTest
  void whoeverIsRefusedLeavesNoCompanyBehind(Database database) {
    in(database);
    at.add(named("Galina").externalId("A-1"));
    var boris = at.add(named("Boris"));
    for (var form : List.of(at.form(Optional.empty()), at.form(Optional.of(boris)))) {
      type(form, ClientField.NAME, "Maria Ivanova");
      type(form, ClientField.EXTERNAL_ID, "A-1");
      form.form().company.textProperty().set("Daisy");
      form.save(saved::add);
      assertThat(form.problems().byFieldProperty().get()).containsOnlyKeys(ClientField.EXTERNAL_ID);
    }
    assertThat(saved).isEmpty();
    assertThat(database.read(at.house.companies::all)).isEmpty();
  }

  @StoreTest
  void aKnownCompanyIsFoundHoweverItIsWritten(Database database) {
    in(database);
    var daisy = at.house.company("ООО «Звёздочка»", Optional.empty());
    var form = at.form(Optional.empty());
    type(form, ClientField.NAME, "Maria Ivanova");
    form.form().company.textProperty().set("ооо «звездочка»");
    form.save(saved::add);
    assertThat(at.stored(((Saved.Added) saved.getFirst()).id()).facts().company()).contains(daisy.id());
    assertThat(database.read(at.house.companies::all)).containsExactly(daisy);
  }

  @StoreTest
  void whatIsStoredComesBackAsPeopleWriteItAndUnchangedIsUnchanged(Database database) {
    in(database);
    var maria = at.add(named("Maria").phones("+79160000002", "+359881234567").birthday("1980-05-17").language("de"));
    var form = at.form(Optional.of(maria));
    assertThat(form.form().phones).containsExactly("8 (916) 000-00-02", "+359 88 123 4567");
    assertThat(form.form().texts.get(ClientField.BIRTHDAY).get()).isEqualTo("17.05.1980");
    assertThat(form.form().texts.get(ClientField.LANGUAGE).get()).isEqualTo("German");
    assertThat(form.kept().untouchedProperty().get()).isTrue();
    var before = at.stored(maria).facts();
    form.save(saved::add);
    assertThat(at.stored(maria).facts()).isEqualTo(before);
  }

  @StoreTest
  void somebodyElsesChangeMeanwhileLosesNothingTyped(Database database) {
    in(database);
    var maria = at.add(named("Maria").birthday("17.05"));
    var mine = at.form(Optional.of(maria));
    var theirs = at.form(Optional.of(maria));
    type(mine, ClientField.SOURCE, "A friend");
    type(theirs, ClientField.BIRTHDAY, "17.05.1980");
    theirs.save(saved::add);
    mine.save(saved::add);
    assertThat(saved).hasSize(1);
    assertThat(mine.problems().ofTheWholeProperty().get()).isNotEmpty();
    assertThat(mine.form().texts.get(ClientField.SOURCE).get()).isEqualTo("A friend");
    assertThat(mine.form().texts.get(ClientField.BIRTHDAY).get()).isEqualTo("17.05.1980");
    mine.save(saved::add);
    assertThat(saved).hasSize(2);
    assertThat(at.stored(maria).facts().source()).contains("A friend");
    assertThat(at.stored(maria).facts().birthday().orElseThrow().iso()).isEqualTo("1980-05-17");
  }

  @StoreTest
  void aCompanyIsEnteredChangedAndItsCuratorAppointedByASupervisor(Database database) {
    in(database);
    var opened = new ArrayList<Shown>();
    var form = at.companyForm(Optional.empty());
    form.save(saved -> opened.add(new Shown.Firm(saved.company())));
    assertThat(form.problems().byFieldProperty().get()).containsOnlyKeys(ClientField.NAME);
    form.nameProperty().set("Daisy");
    form.phones().setAll("8 495 123-45-67", "");
    form.save(saved -> opened.add(new Shown.Firm(saved.company())));
    at.list.shownProperty().set(opened.getFirst());
    assertThat(at.company.pageProperty().get().details().phones()).hasSize(1);
    var again = at.companyForm(Optional.empty());
    again.nameProperty().set("Daisy");
    again.save(saved -> opened.add(new Shown.Firm(saved.company())));
    assertThat(again.problems().byFieldProperty().get().get(ClientField.NAME)).contains("Daisy");

    var annaCurates = at.company.curators().getLast();
    at.desk.actorProperty().set(at.boris);
    at.company.appoint(annaCurates);
    assertThat(at.company.problemProperty().get()).contains("supervisor");
    at.desk.actorProperty().set(at.anna);
    at.company.appoint(annaCurates);
    assertThat(at.company.pageProperty().get().details().company().curator()).contains(at.anna.id());
    assertThat(at.company.curators()).hasSize(2);
    at.company.undo();
    assertThat(at.company.pageProperty().get().details().company().curator()).isEmpty();

    var renamed = at.companyForm(Optional.of(at.company.pageProperty().get().details()));
    renamed.nameProperty().set("Dasiy");
    renamed.save(at.company::saved);
    assertThat(at.company.pageProperty().get().details().company().name()).isEqualTo("Dasiy");
    at.company.undo();
    assertThat(at.company.pageProperty().get().details().company().name()).isEqualTo("Daisy");
  }

  @StoreTest
  void onlyASupervisorStopsRetainingSomebodyAndAlwaysWithAReason(Database database) {
    in(database);
    var maria = at.add(named("Maria"));
    var decide =
        at.house.clients().decideStanding;
    at.desk.actorProperty().set(at.boris);
    var form = new StandingViewModel(decide, at.desk, Tasks.sameThread(), at.drafts, at.stored(maria));
    assertThat(form.mayChoose(Standing.NOT_RETAINED)).isFalse();
    form.standingProperty().set(Standing.WATCHED);
    form.save(at.client::standingDecided);
    assertThat(form.problemProperty().get()).isNotEmpty();
    form.reasonProperty().set("Shouts");
    form.save(at.client::standingDecided);
    assertThat(at.stored(maria).standing().standing()).isEqualTo(Standing.WATCHED);
    at.undo();
    assertThat(at.stored(maria).standing().standing()).isEqualTo(Standing.ORDINARY);
  }

  @StoreTest
  void aNameIsTakenApartAsItIsTypedAndACorrectionStays(Database database) {
    in(database);
    var form = at.form(Optional.empty());
    type(form, ClientField.NAME, "Ivanova Maria Ivanovna");
    assertThat(form.form().nameParts.get()).isEqualTo(new NameParts("Maria", "Ivanovna", "Ivanova"));
    form.form().nameParts.set(new NameParts("Masha", "", "Ivanova"));
    type(form, ClientField.NAME, "Ivanova Maria");
    assertThat(form.form().nameParts.get().given()).as("somebody has said so").isEqualTo("Masha");
    form.save(saved::add);
    var id = ((Saved.Added) saved.getFirst()).id();
    assertThat(at.stored(id).facts().nameParts()).isEqualTo(new NameParts("Masha", "", "Ivanova"));
    var again = at.form(Optional.of(id));
    assertThat(again.form().nameParts.get().given()).isEqualTo("Masha");
    assertThat(again.kept().untouchedProperty().get()).isTrue();
    again.form().nameParts.set(NameParts.NONE);
    again.save(saved::add);
    assertThat(at.stored(id).facts().nameParts()).as("not to be taken apart").isEqualTo(NameParts.NONE);
    assertThat(database.<Object>read(tx -> tx.dsl().fetchValue("select words from client_entry where detail = 'name_parts'")))
        .isEqualTo("Masha · – · Ivanova");
  }

  @StoreTest
  void whoeverWasEnteredBeforeNamesWereTakenApartIsReadByTheRule(Database database) {
    in(database);
    var maria = at.add(named("Maria Ivanova"));
    database.run(tx -> tx.dsl().execute("update client set given_name = null, patronymic = null, family_name = null"));
    assertThat(at.stored(maria).facts().nameParts()).isEqualTo(new NameParts("Maria", "", "Ivanova"));
  }

  @StoreTest
  void aPartThatIsTooLongIsToldOfAtItsFields(Database database) {
    in(database);
    var form = at.form(Optional.empty());
    type(form, ClientField.NAME, "Maria");
    form.form().nameParts.set(new NameParts("m".repeat(301), "", ""));
    form.save(saved::add);
    assertThat(form.problems().byFieldProperty().get()).containsOnlyKeys(ClientField.NAME_PARTS);
  }
}
