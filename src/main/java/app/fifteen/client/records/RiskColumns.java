package app.fifteen.client.records;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import app.fifteen.kernel.CompanyId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.SelectSelectStep;

/** The one shape in which every feature tells why companies are at risk (R14), so that all are asked in one statement. */
public final class RiskColumns {

  /** Asks by the companies, so that it costs what is looked at and not what is overdue in all. */
  public interface Reasons {

    List<Select<Record4<String, Long, String, Instant>>> of(Collection<CompanyId> companies, Instant now);
  }

  private RiskColumns() {}

  /**
   * The beginning of a query.
   *
   * @param key the sentence that names the person and since when
   * @param since when the deadline passed or what was promised fell due
   */
  public static SelectSelectStep<Record4<String, Long, String, Instant>> reason(
      String key, Field<Long> company, Field<String> person, Field<Instant> since) {
    return select(inline(key), company, person, since);
  }
}
