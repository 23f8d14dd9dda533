package app.fifteen.sample;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.RequestId;
import app.fifteen.makegood.MakeGood;
import app.fifteen.makegood.MakeGoodFilter;
import app.fifteen.makegood.MakeGoodList;
import app.fifteen.makegood.MakeGoodRow;
import app.fifteen.makegood.MakeGoodScope;
import app.fifteen.makegood.MakeGoodVersion;
import app.fifteen.makegood.MakeGoods;
import app.fifteen.makegood.Order;
import java.time.Clock;
import java.util.Optional;


/** Lets the sample's people make good what they missed. */
final class SampleMakeGoods {

  private static final int ALL = 1000;

  private final Database database;
  private final Clock clock;
  private final MakeGoods makeGoods;

  SampleMakeGoods(Database database, MakeGoods makeGoods, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.makeGoods = makeGoods;
  }

  void find() {
    makeGoods.findMisses.find();
  }

  void take(RequestId request, SampleStep step, String words, Actor actor) {
    var makeGood = owed(request, step.rung(), actor);
    var seen = new MakeGoodVersion(makeGood.id(), makeGood.version());
    var outcome =
        switch (step.what()) {
          case "order" -> makeGoods.orderMakeGood.order(seen, new Order(clock.instant(), words, makeGood.cost()), actor);
          case "deliver" -> makeGoods.deliverMakeGood.deliver(seen, clock.instant(), Optional.empty(), actor);
          case "confirm" -> makeGoods.confirmMakeGood.confirm(seen, actor);
          case "waive" -> makeGoods.waiveMakeGood.waive(seen, words, actor);
          default -> throw new IllegalStateException("the sample has no " + step.what());
        };
    outcome.orFail();
  }

  private MakeGood owed(RequestId request, int rung, Actor actor) {
    var query = new MakeGoodList.Query(MakeGoodScope.ALL, MakeGoodFilter.ALL, actor, clock.instant(), ALL);
    return database.read(tx -> makeGoods.list.rows(tx, query)).stream()
        .map(MakeGoodRow::makeGood)
        .filter(each -> each.request().equals(request) && each.rung() == rung)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody owes rung " + rung + " for " + request));
  }
}
