package app.fifteen.privacy;

import app.fifteen.client.AddClient;
import app.fifteen.client.ChangeClient;
import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.DecideStanding;
import app.fifteen.client.FieldWordsStore;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.RecordContact;
import app.fifteen.client.Standing;
import app.fifteen.client.merge.MergeChoice;
import app.fifteen.client.merge.MergeClients;
import app.fifteen.client.merge.MergeStore;
import app.fifteen.client.merge.Merging;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.makegood.DeliverMakeGood;
import app.fifteen.makegood.FindMisses;
import app.fifteen.makegood.MakeGoodFilter;
import app.fifteen.makegood.MakeGoodList;
import app.fifteen.makegood.MakeGoodScope;
import app.fifteen.makegood.MakeGoodStore;
import app.fifteen.makegood.MissStore;
import app.fifteen.makegood.Order;
import app.fifteen.makegood.OrderMakeGood;
import app.fifteen.makegood.Proof;
import app.fifteen.makegood.Seen;
import app.fifteen.request.Action;
import app.fifteen.request.Arrival;
import app.fifteen.request.Caller;
import app.fifteen.request.Channel;
import app.fifteen.request.HouseFixture;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person with all that an office can hold on one: every word that is theirs is one of {@link #WORDS}. */
final class PersonFixture {

  /** Nobody else's, and none of the program's own. */
  static final List<String> WORDS =
      List.of(
          "Щербакова", "щербакова", "Пелагея", "Тихоновна", "+79167770011", "8 916 777-00-11", "pelageya@example.com",
          "+74957770022", "Pelageja", "pelageja", "EXT-SHCHER", "Занзибар", "Мальдивы", "объявление в трамвае",
          "аллергия на орехи", "громко спорила", "свадьба внучки", "просила перезвонить", "улица Пелагеи",
          "снимок букета", "Сокольникова", "сокольникова");

  final HouseFixture house;
  final Actor boss;
  final Actor anna;
  final ClientId person;
  final RequestId request;
  final ErasePerson erase;

  PersonFixture(HouseFixture house) {
    this.house = house;
    boss = house.hire("Svetlana", Role.SUPERVISOR);
    anna = house.hire("Anna", Role.MANAGER);
    erase = new ErasePerson(house.database, house.offices, house.staff, house.clients, house.clock);
    person = add("Щербакова Пелагея", "EXT-SHCHER", "8 916 777-00-11", "pelageya@example.com");
    rename("Щербакова Пелагея Тихоновна");
    new DecideStanding(house.database, house.staff, house.clients, house.clock)
        .decide(person, Standing.WATCHED, "громко спорила в офисе", boss)
        .orFail();
    new RecordContact(house.database, house.clients, house.clock)
        .record(person, ClientEntryKind.CALL, "просила перезвонить в пятницу", anna)
        .orFail();
    merge(add("Pelageja Сокольникова", "", "8 495 777-00-22", ""));
    request = miss();
  }

  ClientId add(String name, String externalId, String phone, String email) {
    var draft =
        new ClientDraft(
            externalId, name, List.of(phone), email.isEmpty() ? List.of() : List.of(email), Optional.empty(),
            "17.05.1950", "01.06.2027", "Мальдивы", "ru", "объявление в трамвае", Optional.empty(),
            Optional.of(anna.id()), LettersConsent.AGREED, Set.of(ContactHow.CHAT), "аллергия на орехи");
    return new AddClient(house.database, house.offices, house.clients, house.knownClients, house.clock)
        .add(draft, anna)
        .orFail();
  }

  private void rename(String name) {
    var client = house.database.read(tx -> house.clients.byId(tx, person)).orElseThrow();
    var is = ClientDraft.of(client.facts(), "RU");
    var draft =
        new ClientDraft(
            is.externalId(), name, is.phones(), is.emails(), is.company(), is.birthday(), is.nextTripOn(),
            is.nextTripTo(), is.language(), is.source(), is.referredBy(), is.personalManager(), is.letters(),
            is.unsubscribed(), is.notes());
    new ChangeClient(
            house.database, house.offices, house.clients, house.knownClients,
            new FieldWordsStore(house.companies, house.staff), house.clock)
        .change(person, client.version(), draft, anna)
        .orFail();
  }

  private void merge(ClientId duplicate) {
    var one = house.database.read(tx -> house.clients.byId(tx, person)).orElseThrow();
    var other = house.database.read(tx -> house.clients.byId(tx, duplicate)).orElseThrow();
    new MergeClients(house.database, house.staff, house.clients, new MergeStore(), house.clock)
        .merge(new Merging(one, other, MergeChoice.suggested(one, other)), anna)
        .orFail();
  }

  Arrival.Draft asks(String name, String phone) {
    return new Arrival.Draft(
        "", house.clock.instant(), Channel.SITE, name, phone, "", Optional.empty(), "Тур на Занзибар",
        "Едем на свадьбу: свадьба внучки в июне");
  }

  /** A request that was missed, answered late and made good, and one that is still open. */
  private RequestId miss() {
    var id = house.register.register(asks("Щербакова П. Т.", "8 916 777-00-11"), new Caller.Known(person)).orFail();
    house.handle.handle(id, new Action.TakeOn(), anna).orFail();
    house.clock.pass(Duration.ofHours(1));
    new FindMisses(house.database, house.offices, house.staff, new MissStore(), house.clock).find();
    house.handle.handle(id, new Action.Reach(ContactHow.CALL, "просила перезвонить"), anna).orFail();
    var store = new MakeGoodStore();
    var list = new MakeGoodList();
    var query = new MakeGoodList.Query(MakeGoodScope.ALL, MakeGoodFilter.ALL, anna, house.clock.instant(), 10);
    var owed = house.database.read(tx -> list.rows(tx, query)).getFirst();
    var cost = Money.of(new BigDecimal("1650.00"), Currency.getInstance("RUB"));
    var ordered =
        new OrderMakeGood(house.database, house.offices, house.staff, store, house.clock)
            .order(owed.seen(), new Order(house.clock.instant(), "улица Пелагеи, 5", cost), anna)
            .orFail();
    new DeliverMakeGood(house.database, house.offices, house.staff, store, house.clock)
        .deliver(
            new Seen(ordered.id(), ordered.version()), house.clock.instant(),
            Optional.of(Proof.of("снимок букета.jpg", "снимок букета".getBytes(StandardCharsets.UTF_8)).orFail()), anna)
        .orFail();
    house.register.register(asks("Пелагея", "8 916 777-00-11"), new Caller.Known(person)).orFail();
    return id;
  }
}
