package app.fifteen.makegood;

import static app.fifteen.request.HouseFixture.moscow;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The make-goods of a house, with all that can be done to them, and four who work there. What was received when the
 * house opens is due at {@link #DUE}.
 */
final class MakeGoodFixture {

  static final Instant DUE = moscow("2026-11-23T10:15");

  final HouseFixture house;
  final Actor anna;
  final Actor boris;
  final Actor curator;
  final Actor svetlana;
  final FindMisses misses;
  final MakeGoodStore store;
  final OrderMakeGood order;
  final DeliverMakeGood deliver;
  final ConfirmMakeGood confirm;
  final WaiveMakeGood waive;
  private final MakeGoodList list;

  private MakeGoodFixture(HouseFixture house, Actor anna, Actor boris, Actor curator, Actor svetlana) {
    this.house = house;
    store = house.makeGoods().store;
    list = house.makeGoods().list;
    this.anna = anna;
    this.boris = boris;
    this.curator = curator;
    this.svetlana = svetlana;
    this.misses = house.makeGoods().findMisses;
    this.order = house.makeGoods().orderMakeGood;
    this.deliver = house.makeGoods().deliverMakeGood;
    this.confirm = house.makeGoods().confirmMakeGood;
    this.waive = house.makeGoods().waiveMakeGood;
  }

  static MakeGoodFixture in(Database database) {
    var house = HouseFixture.in(database);
    return new MakeGoodFixture(
        house,
        house.hire("Anna", Role.MANAGER),
        house.hire("Boris", Role.MANAGER),
        house.hire("Kira", Role.CURATOR),
        house.hire("Svetlana", Role.SUPERVISOR));
  }

  /** The same from another desk: a database connection of its own, which the caller closes. */
  MakeGoodFixture fromAnotherDesk() {
    return new MakeGoodFixture(house.fromAnotherDesk(), anna, boris, curator, svetlana);
  }

  static Money rubles(String amount) {
    return Money.of(new BigDecimal(amount), Currency.getInstance("RUB"));
  }

  MakeGood get(MakeGoodId id) {
    return house.database.read(tx -> store.byId(tx, id)).orElseThrow();
  }

  MakeGoodVersion seen(MakeGoodId id) {
    return new MakeGoodVersion(id, get(id).version());
  }

  /** Everything there is, the longest owed first. */
  List<MakeGood> all(Actor me) {
    return rows(MakeGoodScope.ALL, MakeGoodFilter.ALL, me).stream().map(MakeGoodRow::makeGood).toList();
  }

  List<MakeGoodRow> rows(MakeGoodScope scope, MakeGoodFilter filter, Actor me) {
    var query = new MakeGoodList.Query(scope, filter, me, house.clock.instant(), 10_000);
    return house.database.read(tx -> list.rows(tx, query));
  }

  /** Ordered and delivered as of now. */
  void delivered(MakeGoodId id, Actor debtor) {
    Instant now = house.clock.instant();
    order.order(seen(id), new Order(now, "Flower shop", rubles("1650.00")), debtor).orFail();
    deliver.deliver(seen(id), now, Optional.empty(), debtor).orFail();
  }
}
