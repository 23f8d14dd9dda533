package app.fifteen.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every row of every table, those of the word index too. */
record TablesSnapshot(Map<String, List<String>> rows) {

  private static final String SQLITE_TABLES =
      "select name from sqlite_master where type = 'table' and sql not like 'create virtual%'";
  private static final String POSTGRES_TABLES = "select tablename from pg_tables where schemaname = 'public'";

  static TablesSnapshot of(Connection connection, Dialect dialect) {
    try {
      var rows = new TreeMap<String, List<String>>();
      for (var table : read(connection, dialect == Dialect.SQLITE ? SQLITE_TABLES : POSTGRES_TABLES)) {
        rows.put(table, read(connection, "select * from \"" + table + "\""));
      }
      return new TablesSnapshot(rows);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is another in the later one, by table: first what is gone, then what is new. */
  Map<String, List<List<String>>> difference(TablesSnapshot later) {
    return rows.keySet().stream()
        .filter(table -> !rows.get(table).equals(later.rows.get(table)))
        .collect(
            Collectors.toMap(
                table -> table,
                table ->
                    List.of(
                        without(rows.get(table), later.rows.get(table)),
                        without(later.rows.get(table), rows.get(table)))));
  }

  private static List<String> without(List<String> some, List<String> others) {
    var left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static List<String> read(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      var rows = new ArrayList<String>();
      while (row.next()) {
        rows.add(text(row));
      }
      rows.sort(null);
      return rows;
    }
  }

  private static String text(ResultSet row) throws SQLException {
    var values = new ArrayList<String>();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      values.add(
          switch (row.getObject(column)) {
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case Object value -> value.toString();
            case null -> "-";
          });
    }
    return String.join(" | ", values);
  }
}
