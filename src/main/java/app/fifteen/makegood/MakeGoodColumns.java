package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.MAKE_GOOD;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import app.fifteen.makegood.MakeGoodProgress.Confirmed;
import app.fifteen.makegood.MakeGoodProgress.Delivered;
import app.fifteen.makegood.MakeGoodProgress.Open;
import app.fifteen.makegood.MakeGoodProgress.Ordered;
import app.fifteen.makegood.MakeGoodProgress.Owed;
import app.fifteen.makegood.MakeGoodProgress.Waived;
import app.fifteen.office.Payer;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Record;

/** A make-good read from its columns. Part of the store. */
final class MakeGoodColumns {

  /** As long as nobody has confirmed it, it is owed. */
  static final List<String> UNCONFIRMED =
      Stream.of(MakeGoodState.OWED, MakeGoodState.ORDERED, MakeGoodState.DELIVERED).map(EnumCode::of).toList();

  private MakeGoodColumns() {}

  static MakeGood read(Record row) {
    return new MakeGood(
        new MakeGoodId(row.get(MAKE_GOOD.ID)),
        new RequestId(row.get(MAKE_GOOD.REQUEST_ID)),
        row.get(MAKE_GOOD.RUNG),
        Optional.ofNullable(row.get(MAKE_GOOD.DEBTOR_ID)).map(StaffId::new),
        row.get(MAKE_GOOD.MISSED_DUE_AT),
        row.get(MAKE_GOOD.OWED_AT),
        row.get(MAKE_GOOD.ESCALATES_AT),
        row.get(MAKE_GOOD.GIFT),
        money(row, row.get(MAKE_GOOD.COST_MINOR)),
        EnumCode.read(Payer.class, row.get(MAKE_GOOD.PAYER)),
        row.get(MAKE_GOOD.IN_PERSON),
        progress(row),
        row.get(MAKE_GOOD.VERSION));
  }

  private static MakeGoodProgress progress(Record row) {
    return switch (EnumCode.read(MakeGoodState.class, row.get(MAKE_GOOD.STATE))) {
      case OWED, ORDERED, DELIVERED -> open(row);
      case CONFIRMED ->
          new Confirmed(delivered(row), row.get(MAKE_GOOD.CONFIRMED_AT), new StaffId(row.get(MAKE_GOOD.CONFIRMED_BY)));
      case WAIVED ->
          new Waived(
              open(row), row.get(MAKE_GOOD.WAIVED_AT), new StaffId(row.get(MAKE_GOOD.WAIVED_BY)),
              row.get(MAKE_GOOD.WAIVED_REASON));
    };
  }

  private static Open open(Record row) {
    if (row.get(MAKE_GOOD.DELIVERED_AT) != null) {
      return delivered(row);
    }
    return row.get(MAKE_GOOD.ORDERED_AT) == null ? new Owed() : new Ordered(order(row));
  }

  private static Delivered delivered(Record row) {
    return new Delivered(order(row), row.get(MAKE_GOOD.DELIVERED_AT));
  }

  private static Order order(Record row) {
    return new Order(
        row.get(MAKE_GOOD.ORDERED_AT), row.get(MAKE_GOOD.ORDERED_WHERE),
        money(row, row.get(MAKE_GOOD.ORDERED_COST_MINOR)));
  }

  private static Money money(Record row, long minor) {
    return new Money(minor, Currency.getInstance(row.get(MAKE_GOOD.CURRENCY)));
  }
}
