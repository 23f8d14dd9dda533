package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import app.fifteen.request.Requests;
import app.fifteen.staff.Staff;
import java.time.Clock;

/** What the office owes for missed deadlines: what can be done about it. */
public final class MakeGoods {

  public final MakeGoodStore store = new MakeGoodStore();
  public final MakeGoodList list = new MakeGoodList();
  public final MissStore misses = new MissStore();
  public final FindMisses findMisses;
  public final OrderMakeGood orderMakeGood;
  public final DeliverMakeGood deliverMakeGood;
  public final ConfirmMakeGood confirmMakeGood;
  public final WaiveMakeGood waiveMakeGood;
  public final UndoMakeGood undoMakeGood;
  public final TakeBackFound takeBackFound;
  public final DoubtfulClock doubtfulClock;

  public MakeGoods(Database database, Clock clock, Offices offices, Staff staff, Requests requests) {
    findMisses = new FindMisses(database, offices.store, staff.store, misses, clock);
    orderMakeGood = new OrderMakeGood(database, offices.store, staff.store, store, clock);
    deliverMakeGood = new DeliverMakeGood(database, offices.store, staff.store, store, clock);
    confirmMakeGood = new ConfirmMakeGood(database, staff.store, store, clock);
    waiveMakeGood = new WaiveMakeGood(database, store, clock);
    undoMakeGood = new UndoMakeGood(database, store, clock);
    takeBackFound = new TakeBackFound(database, misses, store, requests.store, clock);
    doubtfulClock = new DoubtfulClock(database, offices.store, misses);
  }
}
