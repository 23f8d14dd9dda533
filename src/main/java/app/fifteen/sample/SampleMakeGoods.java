package app.fifteen.sample;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.RequestId;
import app.fifteen.makegood.ConfirmMakeGood;
import app.fifteen.makegood.DeliverMakeGood;
import app.fifteen.makegood.FindMisses;
import app.fifteen.makegood.MakeGood;
import app.fifteen.makegood.MakeGoodFilter;
import app.fifteen.makegood.MakeGoodList;
import app.fifteen.makegood.MakeGoodRow;
import app.fifteen.makegood.MakeGoodScope;
import app.fifteen.makegood.MakeGoodStore;
import app.fifteen.makegood.MakeGoodVersion;
import app.fifteen.makegood.MissStore;
import app.fifteen.makegood.Order;
import app.fifteen.makegood.OrderMakeGood;
import app.fifteen.makegood.WaiveMakeGood;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.util.Optional;

/** Lets the sample's people make good what they missed. */
final class SampleMakeGoods {

  private static final int ALL = 1000;

  private final Database database;
  private final Clock clock;
  private final MakeGoodList list = new MakeGoodList();
  private final FindMisses findMisses;
  private final OrderMakeGood order;
  private final DeliverMakeGood deliver;
  private final ConfirmMakeGood confirm;
  private final WaiveMakeGood waive;

  SampleMakeGoods(Database database, OfficeStore offices, StaffStore staff, Clock clock) {
    var makeGoods = new MakeGoodStore();
    this.database = database;
    this.clock = clock;
    findMisses = new FindMisses(database, offices, staff, new MissStore(), clock);
    order = new OrderMakeGood(database, offices, staff, makeGoods, clock);
    deliver = new DeliverMakeGood(database, offices, staff, makeGoods, clock);
    confirm = new ConfirmMakeGood(database, staff, makeGoods, clock);
    waive = new WaiveMakeGood(database, staff, makeGoods, clock);
  }

  void find() {
    findMisses.find();
  }

  void take(RequestId request, SampleStep step, String words, Actor actor) {
    var makeGood = owed(request, step.rung(), actor);
    var seen = new MakeGoodVersion(makeGood.id(), makeGood.version());
    var outcome =
        switch (step.what()) {
          case "order" -> order.order(seen, new Order(clock.instant(), words, makeGood.cost()), actor);
          case "deliver" -> deliver.deliver(seen, clock.instant(), Optional.empty(), actor);
          case "confirm" -> confirm.confirm(seen, actor);
          case "waive" -> waive.waive(seen, words, actor);
          default -> throw new IllegalStateException("the sample has no " + step.what());
        };
    outcome.orFail();
  }

  private MakeGood owed(RequestId request, int rung, Actor actor) {
    var query = new MakeGoodList.Query(MakeGoodScope.ALL, MakeGoodFilter.ALL, actor, clock.instant(), ALL);
    return database.read(tx -> list.rows(tx, query)).stream()
        .map(MakeGoodRow::makeGood)
        .filter(each -> each.request().equals(request) && each.rung() == rung)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody owes rung " + rung + " for " + request));
  }
}
