package app.fifteen.client.records;

import org.jooq.Table;
import org.jooq.TableField;

/**
 * Rows that point to a client and change hands when that one is merged into another. What only leads to a client through
 * such rows comes along by itself.
 *
 * @param kind by which the merge knows them again when it is undone; kept in the database, so it never changes
 * @param key the sentence that tells how many there are
 * @param id the number of a row, {@code client} the column that points
 */
public record MovedRecords(
    String kind, String key, Table<?> table, TableField<?, Long> id, TableField<?, Long> client) {}
