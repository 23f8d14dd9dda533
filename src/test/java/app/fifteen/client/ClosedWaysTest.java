package app.fifteen.client;

import static app.fifteen.client.ClientDraftFixture.named;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import java.util.Set;

class ClosedWaysTest {

  private static ClientId add(HouseFixture house, ClientDraftFixture draft, Actor actor) {
    return house.clients().addClient
        .add(draft.draft(), actor)
        .orFail();
  }

  private static Set<ContactHow> closed(HouseFixture house, ClientId id) {
    return house.database.read(tx -> new ClosedWaysStore().closed(tx, id));
  }

  @StoreTest
  void anUnsubscriptionHoldsWhereverTheSameAddressIsEnteredOnceMore(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var phone = "+7 916 123-45-67";
    add(house, named("Maria").phones(phone).emails("m@example.com").unsubscribed(ContactHow.LETTER), anna);
    var sameEmail = add(house, named("M. Ivanova").emails("M@example.com"), anna);
    var samePhone = add(house, named("Peter").phones(phone), anna);
    var own = add(house, named("Olga").unsubscribed(ContactHow.CALL), anna);

    assertThat(closed(house, sameEmail)).containsExactly(ContactHow.LETTER);
    assertThat(closed(house, samePhone)).isEmpty();
    assertThat(closed(house, own)).containsExactly(ContactHow.CALL);
  }
}
