package app.fifteen.bench;

import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Registering one request of a known client durably, with its deadline and warnings, against the same statements on a
 * bare JDBC connection with the same pragmas, prepared once. Both take turns, so that a drift of the disk meets both. Which
 * companies have a phone is asked for strangers only, so the baseline does not ask it either.
 */
final class RegisterBenchmark implements Benchmark {

  /** The rules are far more code than the bare statements: with fewer rounds the JVM has compiled those and not yet these. */
  private static final int WARM_UP = Benchmarks.times(10_000, 5);

  private static final int ROUNDS = Benchmarks.times(40, 1);
  private static final int PER_ROUND = Benchmarks.times(100, 5);

  @Override
  public List<Ratio> run(Path scratch) throws Exception {
    var ours = new ArrayList<Long>();
    var bare = new ArrayList<Long>();
    try (var database = BenchOffice.open(scratch.resolve("ours.db"));
        var other = BenchOffice.open(scratch.resolve("bare.db"))) {
      BenchOffice.setUp(database);
      BenchOffice.setUp(other);
      var register = BenchOffice.features(database).requests.registerRequest;
      try (var statements = new Bare(scratch.resolve("bare.db"))) {
        for (int i = 0; i < WARM_UP; i++) {
          register.register(draft(i)).orFail();
          statements.register(draft(i));
        }
        for (int round = 0; round < ROUNDS; round++) {
          for (int i = 0; i < PER_ROUND; i++) {
            var draft = draft(WARM_UP + round * PER_ROUND + i);
            long start = System.nanoTime();
            register.register(draft).orFail();
            ours.add(System.nanoTime() - start);
          }
          for (int i = 0; i < PER_ROUND; i++) {
            var draft = draft(WARM_UP + round * PER_ROUND + i);
            long start = System.nanoTime();
            statements.register(draft);
            bare.add(System.nanoTime() - start);
          }
        }
      }
    }
    return List.of(
        new Ratio("register, durable", "bare JDBC", "1/s", rate(ours), rate(bare), new Ratio.Goal.AtLeast(0.8)),
        new Ratio("register, durable, p50", "bare JDBC", "us", p50(ours), p50(bare), new Ratio.Goal.AtMost(1.25)));
  }

  private static double rate(List<Long> nanos) {
    return nanos.size() * 1e9 / nanos.stream().mapToLong(Long::longValue).sum();
  }

  private static double p50(List<Long> nanos) {
    return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e3;
  }

  private static Arrival.Draft draft(int i) {
    return new Arrival.Draft(
        "", BenchOffice.NOW.plusMillis(i), Channel.PHONE, "Иванова Мария", "8 916 1234567", "client@example.com",
        Optional.empty(), BenchOffice.subject(i), "Здравствуйте! Хотим поехать вдвоём.");
  }

  /** What is left if everything but SQLite is taken away. */
  private static final class Bare implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement policy;
    private final PreparedStatement owner;
    private final PreparedStatement erased;
    private final PreparedStatement insert;
    private final PreparedStatement warning;

    Bare(Path file) throws SQLException {
      connection =
          DriverManager.getConnection("jdbc:sqlite:" + file, WriterSettings.config().toProperties());
      connection.setAutoCommit(false);
      policy = connection.prepareStatement("select id from office_policy order by id desc limit 1");
      try (var client = connection.createStatement()) {
        client.execute(
            "insert into client (id, name, folded_name, letters, standing, state, created_at, version)"
                + " values (1, 'Иванова Мария', 'иванова мария', 'unasked', 'ordinary', 'known', 0, 1)");
        client.execute(
            "insert into client_contact (client_id, value, kind, place)"
                + " values (1, '+79161234567', 'phone', 0), (1, 'client@example.com', 'email', 1)");
      }
      owner =
          connection.prepareStatement(
              "select c.id, c.name, c.company_id, m.id, c.standing, k.value from client c join client_contact k on k.client_id = c.id"
                  + " left join staff m on m.id = c.personal_manager_id and m.active"
                  + " where c.state = 'known' and k.value in (?, ?) order by c.id");
      erased = connection.prepareStatement("select secret from erased_key");
      var columns =
          List.of(
              "received_at", "registered_at", "channel", "client", "phone", "email", "subject", "text", "folded",
              "policy_id", "first_contact_due_at", "enforced", "episode", "episode_policy_id", "stage", "third_party",
              "next_due_at", "next_rung_at", "version", "external_id", "first_contact_at", "first_contact_how",
              "claimed_by", "claimed_at", "contacted_at", "resolution_due_at", "resolved_at", "row_key", "client_id", "whose");
      insert =
          connection.prepareStatement(
              "insert into request (" + String.join(", ", columns) + ") values ("
                  + Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", "))
                  + ") on conflict do nothing returning id");
      warning = connection.prepareStatement("insert into warning (request_id, at) values (?, ?)");
    }

    void register(Arrival.Draft draft) throws SQLException {
      long received = draft.receivedAt().toEpochMilli();
      long due = received + 900_000;
      long policyId = id(policy.executeQuery());
      owner.setString(1, "+79161234567");
      owner.setString(2, draft.email());
      long clientId = whose(owner.executeQuery());
      nothing(erased.executeQuery());
      bind(
          received, BenchOffice.NOW.toEpochMilli(), "phone", draft.client(), draft.phone(), draft.email(), draft.subject(), draft.text(),
          folded(draft), policyId, due, 1, 1, policyId, "awaiting", 0, due, due, 1, null, null,
          null, null, null, null, null, null, null, clientId, "known");
      long id = id(insert.executeQuery());
      for (long at : new long[] {due - 300_000, due - 60_000}) {
        warning.setLong(1, id);
        warning.setLong(2, at);
        warning.executeUpdate();
      }
      connection.commit();
    }

    /** What is looked for in it, of as many bytes as ours: they are indexed word by word. */
    private static String folded(Arrival.Draft draft) {
      return String.join("\n", draft.client(), draft.subject(), draft.phone(), draft.email(), "").toLowerCase(Locale.ROOT);
    }

    private void bind(Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
    }

    private static void nothing(ResultSet row) throws SQLException {
      try (row) {
        if (row.next()) {
          throw new IllegalStateException("nobody should be there");
        }
      }
    }

    /** It has both the phone and the e-mail, and each has to be read to know that nobody else has one of them. */
    private static long whose(ResultSet rows) throws SQLException {
      try (rows) {
        long id = 0;
        while (rows.next()) {
          id = rows.getLong(1);
        }
        return id;
      }
    }

    private static long id(ResultSet row) throws SQLException {
      try (row) {
        row.next();
        return row.getLong(1);
      }
    }

    @Override
    public void close() throws SQLException {
      for (var statement : Arrays.asList(policy, owner, erased, insert, warning)) {
        statement.close();
      }
      connection.close();
    }
  }
}
