package app.fifteen.database;

/** How far the disk has forgotten what was deleted. Backups and archived logs are beyond every program's reach. */
public sealed interface Forgotten {

  /** Nothing of it is left in the database's files. */
  record Entirely() implements Forgotten {}

  /** Somebody else is using it at this moment: it can be tried again in a while. */
  record NotYet() implements Forgotten {}

  /**
   * This login may not rewrite all of it.
   *
   * @param statement what an administrator of the server runs instead
   */
  record ByAdministrator(String statement) implements Forgotten {}
}
