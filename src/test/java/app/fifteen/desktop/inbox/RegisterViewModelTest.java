package app.fifteen.desktop.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.Company;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.request.Caller;
import app.fifteen.request.Channel;
import app.fifteen.request.FindCaller.Callers;
import app.fifteen.request.FindCaller.Person;
import app.fifteen.request.HouseFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class RegisterViewModelTest {

  private final List<RequestId> registered = new ArrayList<>();

  private RegisterViewModel form(HouseFixture house) {
    return form(house, drafts(house));
  }

  private RegisterViewModel form(HouseFixture house, DraftDesk drafts) {
    return new RegisterViewModel(
        house.database, house.register, house.findCaller(), house.companies, house.clock, Tasks.sameThread(), drafts,
        (id, _) -> registered.add(id));
  }

  private static DraftDesk drafts(HouseFixture house) {
    return drafts(house, house.hire("Anna", Role.MANAGER));
  }

  private static DraftDesk drafts(HouseFixture house, Actor anna) {
    var desk =
        new Desk(new Messages(Language.EN), anna, house.database.read(house.offices::current).orElseThrow());
    return new DraftDesk(house.database, house.drafts(), desk, Tasks.sameThread(), (_, work) -> work.run());
  }

  private static List<Company> companies(HouseFixture house) {
    return house.database.read(house.companies::all);
  }

  @StoreTest
  void a_new_company_is_entered_with_the_request(Database database) {
    try (database) {
      var house = HouseFixture.in(database);
      var form = form(house);
      form.clientProperty().set("Ada");
      form.companyProperty().set(" Daisy  Ltd ");

      form.save(outcome -> outcome.orFail());

      assertThat(companies(house)).extracting(Company::name).containsExactly("Daisy Ltd");
      var request = house.database.read(tx -> house.requests.byId(tx, registered.getFirst())).orElseThrow();
      assertThat(request.arrival().company()).contains(companies(house).getFirst().id());
      assertThat(form.companyProperty().get()).isEmpty();
    }
  }

  @StoreTest
  void a_known_company_is_found_however_it_is_written(Database database) {
    try (database) {
      var house = HouseFixture.in(database);
      var daisy = house.company("ООО «Звёздочка»", Optional.empty());
      var form = form(house);
      form.clientProperty().set("Ada");
      form.companyProperty().set("ооо «звездочка»");

      form.save(outcome -> outcome.orFail());

      assertThat(companies(house)).containsExactly(daisy);
    }
  }

  @StoreTest
  void who_it_could_be_is_shown_while_typing_and_asked_where_that_is_doubtful(Database database) {
    try (database) {
      var house = HouseFixture.in(database);
      var form = form(house);
      form.clientProperty().set("Maria Ivanova");
      form.reachProperty().set("8 916 123-45-67");
      form.save(outcome -> outcome.orFail());
      assertThat(form.callersProperty().get()).isEqualTo(Callers.NOBODY);

      form.reachProperty().set("+7 916 1234567");
      assertThat(form.callersProperty().get().people()).extracting(Person::name).containsExactly("Maria Ivanova");
      assertThat(form.callersProperty().get().doubtful()).isFalse();

      form.clientProperty().set("Peter");
      assertThat(form.callersProperty().get().doubtful()).isTrue();
      var answers = new ArrayList<Outcome<RequestId>>();
      form.save(answers::add);
      assertThat(answers).containsExactly(Outcome.refused("request.client.doubtful"));
      form.chosenProperty().set(Optional.of(new Caller.Stranger()));
      form.save(answers::add);
      assertThat(registered).hasSize(2);
      assertThat(form.chosenProperty().get()).isEmpty();
    }
  }

  @StoreTest
  void the_channel_is_guessed_from_what_they_can_be_reached_by_until_somebody_says_it(Database database) {
    try (database) {
      var form = form(HouseFixture.in(database));
      form.clientProperty().set("Maria");
      form.reachProperty().set("maria@example.com");
      assertThat(form.channelProperty().get()).isEqualTo(Channel.EMAIL);
      form.reachProperty().set("8 (916) 123-45-67");
      assertThat(form.channelProperty().get()).isEqualTo(Channel.PHONE);
      form.channelProperty().set(Channel.VISIT);
      form.reachProperty().set("maria@example.com");
      assertThat(form.channelProperty().get()).as("said by somebody").isEqualTo(Channel.VISIT);

      form.save(outcome -> outcome.orFail());

      assertThat(form.channelProperty().get()).as("of the next one").isEqualTo(Channel.PHONE);
      form.reachProperty().set("peter@example.com");
      assertThat(form.channelProperty().get()).isEqualTo(Channel.EMAIL);
    }
  }

  @StoreTest
  void a_request_of_somebody_doubtful_leaves_no_company_behind(Database database) {
    try (database) {
      var house = HouseFixture.in(database);
      var form = form(house);
      form.clientProperty().set("Maria Ivanova");
      form.reachProperty().set("8 916 123-45-67");
      form.save(outcome -> outcome.orFail());
      form.clientProperty().set("Peter");
      form.reachProperty().set("8 916 123-45-67");
      form.companyProperty().set("Daisy");

      var answers = new ArrayList<Outcome<RequestId>>();
      form.save(answers::add);

      assertThat(answers).containsExactly(Outcome.refused("request.client.doubtful"));
      assertThat(companies(house)).isEmpty();
      form.chosenProperty().set(Optional.of(new Caller.Stranger()));
      form.save(outcome -> outcome.orFail());
      assertThat(companies(house)).extracting(Company::name).containsExactly("Daisy");
    }
  }

  @StoreTest
  void a_request_that_is_refused_leaves_no_company_behind(Database database) {
    try (database) {
      var house = HouseFixture.in(database);
      var form = form(house);
      form.companyProperty().set("Daisy");

      form.save(outcome -> {});

      assertThat(companies(house)).isEmpty();
      assertThat(form.companyProperty().get()).isEqualTo("Daisy");
    }
  }

  @StoreTest
  void what_is_typed_is_there_again_in_another_window_and_can_be_cleared_and_put_back(Database database) {
    try (database) {
      var house = HouseFixture.in(database);
      var anna = house.hire("Anna", Role.MANAGER);
      var desk = drafts(house, anna);
      var form = form(house, desk);
      assertThat(form.kept().untouchedProperty().get()).isTrue();
      form.clientProperty().set("Ada");
      form.channelProperty().set(Channel.SITE);
      form.companyProperty().set("Daisy");
      desk.close();

      var again = form(house, drafts(house, anna));
      assertThat(again.clientProperty().get()).isEqualTo("Ada");
      assertThat(again.channelProperty().get()).isEqualTo(Channel.SITE);
      again.kept().clear();
      assertThat(again.clientProperty().get()).isEmpty();
      assertThat(again.channelProperty().get()).isEqualTo(Channel.PHONE);
      again.kept().clear();
      assertThat(again.companyProperty().get()).isEqualTo("Daisy");
      again.save(outcome -> outcome.orFail());
      assertThat(again.companyProperty().get()).isEmpty();
      assertThat(again.channelProperty().get()).as("nothing of the one before").isEqualTo(Channel.PHONE);
      assertThat(again.kept().untouchedProperty().get()).isTrue();
    }
  }
}
