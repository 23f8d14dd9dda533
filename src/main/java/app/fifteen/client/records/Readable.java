package app.fifteen.client.records;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.staff.Permission;
import java.util.EnumMap;
import java.util.Map;

/** What somebody may be told, by what is stored of them now: a desk may remember a role that they no longer have. */
public final class Readable {

  private final Transaction tx;
  private final Actor reader;
  private final Map<Permission, Boolean> asked = new EnumMap<>(Permission.class);

  public Readable(Transaction tx, Actor reader) {
    this.tx = tx;
    this.reader = reader;
  }

  /** What everybody at work may read needs no question. */
  public boolean may(ClientRecords records) {
    return may(records.readBy());
  }

  public boolean may(Permission permission) {
    return permission == Permission.WORK
        || asked.computeIfAbsent(permission, each -> each.refusal(tx, reader).isEmpty());
  }
}
