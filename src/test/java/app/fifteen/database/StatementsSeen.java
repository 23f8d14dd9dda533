package app.fifteen.database;

import java.util.ArrayList;
import java.util.List;
import org.jooq.conf.ParamType;
import org.jooq.impl.CallbackExecuteListener;

/** The statements that jOOQ executes in a transaction, as somebody would type them. */
public final class StatementsSeen {

  private StatementsSeen() {}

  public static List<String> during(Transaction tx, Runnable doing) {
    var seen = new ArrayList<String>();
    tx.dsl()
        .configuration()
        .set(
            new CallbackExecuteListener().onStart(
                context -> {
                  if (context.query() != null) {
                    seen.add(context.query().getSQL(ParamType.INLINED));
                  }
                }));
    doing.run();
    return List.copyOf(seen);
  }
}
