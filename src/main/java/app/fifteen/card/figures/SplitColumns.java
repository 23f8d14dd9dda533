package app.fifteen.card.figures;

import app.fifteen.card.CardOrigin;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/**
 * What belongs to cards of one origin, in one currency. To group millions of rows SQLite sorts them all first, which takes most
 * of the time; each of these picks its own rows as all go by once. Part of the stores.
 *
 * @param count of them
 * @param sum null where there are none
 */
record SplitColumns(CardOrigin origin, String currency, Field<Integer> count, Field<BigDecimal> sum) {

  /** @param currencies all there may be */
  static List<SplitColumns> all(
      Field<String> origin, Field<String> currency, Collection<String> currencies, Field<Long> amount) {
    return Stream.of(CardOrigin.values())
        .flatMap(
            each ->
                currencies.stream()
                    .map(
                        code -> {
                          var its = origin.eq(FigureColumns.code(each)).and(currency.eq(code));
                          return new SplitColumns(each, code, DSL.count().filterWhere(its), DSL.sum(amount).filterWhere(its));
                        }))
        .toList();
  }

  static List<SelectField<?>> columns(List<SplitColumns> sums) {
    return sums.stream().<SelectField<?>>flatMap(each -> Stream.of(each.count(), each.sum())).toList();
  }

  /** @param at the place of this one among all of them */
  long count(Record row, int at) {
    return row.get(2 * at, Long.class);
  }

  long amount(Record row, int at) {
    var found = row.get(2 * at + 1, BigDecimal.class);
    return found == null ? 0 : found.longValueExact();
  }
}
