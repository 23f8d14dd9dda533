package app.fifteen.desktop.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.AddCompany;
import app.fifteen.client.Company;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.Tasks;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.HouseFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class RegisterViewModelTest {

  private final List<RequestId> registered = new ArrayList<>();

  private RegisterViewModel form(HouseFixture house) {
    return new RegisterViewModel(
        house.database, house.register, house.companies, new AddCompany(house.database, house.companies), house.clock,
        Tasks.sameThread(), registered::add);
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
}
