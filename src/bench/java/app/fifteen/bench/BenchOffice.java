package app.fifteen.bench;

import app.fifteen.app.Features;
import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import app.fifteen.office.OfficeFixture;
import app.fifteen.office.OfficePolicy;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.FirstContact;
import app.fifteen.request.NewRequest;
import app.fifteen.request.RequestHistory;
import app.fifteen.request.RequestInsert;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An office with as many requests as a benchmark wants, always the same ones. */
final class BenchOffice {

  /** A Thursday at noon in Moscow. */
  static final Instant NOW = Instant.parse("2026-11-19T09:00:00Z");

  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final int BATCH = 10_000;
  private static final int MANAGERS = 8;

  private BenchOffice() {}

  static Database open(Path file) {
    return Database.open(new DatabaseLocation.SqliteFile(file));
  }

  static Features features(Database database) {
    return new Features(database, CLOCK);
  }

  static OfficePolicy setUp(Database database) {
    var features = features(database);
    return database.write(
        tx -> {
          for (int i = 0; i < MANAGERS; i++) {
            features.staff.store.add(tx, "Менеджер " + i, Role.MANAGER);
          }
          return features.offices.store.add(tx, OfficeFixture.newOffice().make(), Instant.EPOCH, Optional.empty());
        });
  }

  static void fill(Database database, OfficePolicy policy, int rows) {
    for (int from = 0; from < rows; from += BATCH) {
      List<NewRequest> batch = new ArrayList<>(BATCH);
      for (int i = from; i < Math.min(rows, from + BATCH); i++) {
        batch.add(request(policy, i, rows));
      }
      database.run(tx -> new RequestInsert(tx).addAll(batch));
    }
  }

  static Instant receivedAt(int i, int rows) {
    return NOW.minusSeconds((rows - i) * 31L + 86_400L * 3);
  }

  private static NewRequest request(OfficePolicy policy, int i, int rows) {
    var received = receivedAt(i, rows);
    var arrival =
        Arrival.of(
                new Arrival.Draft(
                    "CRM-" + i, received, Channel.values()[i % 5], "Иванова Мария " + i, "8 916 " + 1_000_000 + i % 999_999,
                    "client" + i + "@example.com", Optional.empty(), subject(i), "Здравствуйте! Хотим поехать вдвоём."))
            .orFail();
    var contact = new FirstContact(received.plusSeconds(60 + i % 1800), ContactHow.values()[i % 3]);
    return new RequestHistory(
            arrival,
            i % 10 == 3 ? Optional.empty() : Optional.of(contact),
            i % 10 < 5 ? Optional.empty() : Optional.of(received.plusSeconds(7200 + i % 50_000)))
        .registered(policy, NOW, Optional.empty())
        .heldBy(new StaffId(1 + i % MANAGERS));
  }

  static String subject(int i) {
    return i % 10 == 0 ? "Тур в Болгарию, \"всё включено\" " + i : "Тур в Болгарию на двоих в июле " + i;
  }
}
