package app.fifteen.bench;

import app.fifteen.client.ClientFacts;
import app.fifteen.client.ClientInsert;
import app.fifteen.client.NewClient;
import app.fifteen.client.RememberedWords;
import app.fifteen.database.Database;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import app.fifteen.office.OfficePolicy;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.NewRequest;
import app.fifteen.request.RequestHistory;
import app.fifteen.request.RequestInsert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An office that knows as many clients as a benchmark wants, a tenth of them of companies, with requests of some. */
final class KnownOffice {

  private static final int BATCH = 10_000;
  private static final long SEED = 42;
  private static final List<String> FORMS = List.of("ООО «%s»", "ЗАО «%s»", "ИП %s", "%s Ltd", "Туристическое агентство «%s»");
  private static final List<String> FIRMS =
      List.of(
          "Ромашка", "Вектор", "Альфа", "Глобус", "Меридиан", "Горизонт", "Парус", "Север", "Прогресс", "Континент", "Орион",
          "Феникс", "Каскад", "Гранит", "Импульс", "Контакт", "Элит", "Магнит", "Спектр", "Полёт");
  private static final List<String> SUBJECTS =
      List.of(
          "Тур в Болгарию на двоих в июле", "Виза в Италию", "Авиабилеты в Екатеринбург", "Отель в Сочи, всё включено",
          "Автобусная экскурсия по Золотому кольцу", "Страховка для поездки", "Пластиковые окна, замер", "Возврат билетов");

  /** Some of those who are known, for asking after them. */
  record Known(String name, String phone, Optional<String> email) {}

  private KnownOffice() {}

  /** @return one known client of every so many */
  static List<Known> fill(Database database, OfficePolicy policy, int clients, int requests, int every) {
    var people = new People(SEED);
    var companies = companies(database, Math.max(1, clients / 50));
    var remembered = new RememberedWords();
    var known = new ArrayList<Known>();
    for (int from = 0; from < clients; from += BATCH) {
      var batch = new ArrayList<NewClient>(BATCH);
      for (int i = from; i < Math.min(clients, from + BATCH); i++) {
        var name = people.next();
        var phone = People.phone(i);
        var email = i % 5 < 3 ? Optional.of(People.email(name, i)) : Optional.<String>empty();
        var company = i % 10 == 0 ? Optional.of(companies.get(i / 10 % companies.size())) : Optional.<CompanyId>empty();
        batch.add(
            NewClient.ordinary(
                ClientFacts.named(
                    name, List.of(new Phone(phone, "")), email.map(Email::new).stream().toList(), company),
                BenchOffice.NOW));
        if (i % every == 0) {
          known.add(new Known(name, phone, email));
        }
      }
      database.run(tx -> new ClientInsert(tx, remembered).addAll(batch));
    }
    ask(database, policy, requests);
    return known;
  }

  private static List<CompanyId> companies(Database database, int count) {
    var store = BenchOffice.features(database).clients.companies;
    return database.write(
        tx -> {
          var ids = new ArrayList<CompanyId>(count);
          for (int i = 0; i < count; i++) {
            var firm = FIRMS.get(i % FIRMS.size()) + (i < FIRMS.size() ? "" : "-" + FIRMS.get(i / 20 % 20) + " " + i / 400);
            ids.add(store.add(tx, FORMS.get(i % FORMS.size()).formatted(firm), Optional.empty()).orElseThrow().id());
          }
          return ids;
        });
  }

  private static void ask(Database database, OfficePolicy policy, int requests) {
    // The first clients, in their order.
    var people = new People(SEED);
    for (int from = 0; from < requests; from += BATCH) {
      var batch = new ArrayList<NewRequest>(BATCH);
      for (int i = from; i < Math.min(requests, from + BATCH); i++) {
        var received = BenchOffice.receivedAt(i, requests);
        var arrival =
            Arrival.of(
                    new Arrival.Draft(
                        "CRM-" + i, received, Channel.values()[i % 5], people.next(), People.phone(i), "", Optional.empty(),
                        SUBJECTS.get(i % SUBJECTS.size()), "Здравствуйте!"))
                .orFail();
        batch.add(
            new RequestHistory(arrival, Optional.empty(), i % 1000 == 0 ? Optional.empty() : Optional.of(received.plusSeconds(7200)))
                .registered(policy, BenchOffice.NOW, Optional.empty()));
      }
      database.run(tx -> new RequestInsert(tx).addAll(batch));
    }
    var attach = BenchOffice.features(database).requests.attachRequests;
    while (database.<Integer>write(attach::attachSome) > 0) {
      // The next few hundred.
    }
  }
}
