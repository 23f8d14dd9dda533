package app.fifteen.database;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tables point to which, as a migrated SQLite database has it.
 *
 * @param references by foreign keys, and by columns that are called like one
 */
public record SchemaSeen(List<Reference> references) {

  /** @param column with its table */
  public record Reference(String table, String column, String to) {}

  public static SchemaSeen of(Database database) {
    return new SchemaSeen(
        database.read(
            tx ->
                tx.dsl()
                    .fetch(
                        """
                        select t.name as "table", t.name || '.' || c.name as "column",
                          coalesce(k."table", substr(c.name, 1, length(c.name) - 3)) as "to"
                        from sqlite_schema t
                        join pragma_table_info(t.name) c
                        left join pragma_foreign_key_list(t.name) k on k."from" = c.name
                        where t.type = 'table' and (k."table" is not null or c.name like '%\\_id' escape '\\')
                        order by 1, 2""")
                    .map(
                        row ->
                            new Reference(
                                row.get(0, String.class), row.get(1, String.class),
                                row.get(2, String.class).toLowerCase(Locale.ROOT)))));
  }

  /** The columns that point to a table themselves. */
  public List<Reference> pointingTo(String table) {
    return references.stream().filter(reference -> reference.to().equals(table)).toList();
  }

  /** A table and all that lead to it, directly or through others. */
  public Set<String> leadingTo(String table) {
    Set<String> found = new TreeSet<>(Set.of(table));
    int before;
    do {
      before = found.size();
      found.addAll(
          references.stream()
              .filter(reference -> found.contains(reference.to()))
              .map(Reference::table)
              .collect(toCollection(TreeSet::new)));
    } while (found.size() > before);
    return found;
  }
}
