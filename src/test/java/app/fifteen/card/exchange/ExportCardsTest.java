package app.fifteen.card.exchange;

import static app.fifteen.card.CardFixture.known;
import static app.fifteen.card.CardFixture.purchase;
import static app.fifteen.card.CardFixture.rubles;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.CardFixture;
import app.fifteen.card.CardScope;
import app.fifteen.card.SellCard;
import app.fifteen.card.ShownCards;
import app.fifteen.client.ClientFilter;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.PurchaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class ExportCardsTest {

  private static final String CARDS =
      "card_id,number,lost_numbers,holder_id,holder_external_id,holder,origin,price,price_currency,payer,issued_at,"
          + "issued_by,discount_percent,accrual_percent,accrual_fixed,life_months,balance,pending,shortfall,"
          + "bonus_currency,burns_on,last_presented_at,presentations,blocked_at";

  private static final String LEDGER =
      "entry_id,card,holder_id,kind,at,recorded_at,by,balance,pending,shortfall,bonus_currency,burns_on,purchase_id,"
          + "grant_id";

  @TempDir Path folder;

  private List<String> cards(CardFixture at) throws IOException {
    var out = folder.resolve("cards.csv");
    files(at).exportCards.export(ExportPlan.to(out), Progress.NONE).orFail();
    return List.of(Files.readString(out).split("\r\n"));
  }

  private List<String> ledger(CardFixture at) throws IOException {
    var out = folder.resolve("ledger.csv");
    files(at).exportLedger.export(ExportPlan.to(out), Progress.NONE).orFail();
    return List.of(Files.readString(out).split("\r\n"));
  }

  private static CardFiles files(CardFixture at) {
    return at.house.cardFiles();
  }

  @StoreTest
  void aCardAndEachOfItsEntriesIsALine(Database database) throws IOException {
    var at = CardFixture.in(database);
    var card = at.sold(at.client("=Ivanova, Maria"));
    at.bought(card, "10000");
    at.bought(card, purchase("1000"), "100");
    var friend = at.client("Petrov");
    var given =
        CardFixture.done(
            at.use.sellCard.sell(new SellCard.Sale(known(friend), "", Optional.empty(), Optional.empty()), at.anna).orFail());
    at.use.replaceCard.replace(given.id(), "", "Lost it", at.anna).orFail();
    at.use.adjustBonuses.adjust(given.id(), rubles("7.50"), "An old card", at.svetlana).orFail();
    at.use.adjustBonuses.adjust(given.id(), rubles("-0.50"), "Too much", at.svetlana).orFail();
    assertThat(cards(at))
        .containsExactly(
            CARDS,
            "1,1500000011,,1,,\"'=Ivanova, Maria\",sold,500.00,RUB,,2026-11-23T10:00:00+03:00,Anna,3,5,,6,428.50,0.00,"
                + "0.00,RUB,2027-05-23,2026-11-23T10:00:00+03:00,2,",
            "2,1500000037,1500000029,2,,Petrov,given,0.00,RUB,,2026-11-23T10:00:00+03:00,Anna,3,5,,6,7.00,0.00,0.00,"
                + "RUB,2027-05-23,,0,");
    var at10 = "2026-11-23T10:00:00+03:00,2026-11-23T10:00:00+03:00,";
    assertThat(ledger(at))
        .containsExactly(
            LEDGER,
            "1,1500000011,1,sale," + at10 + "Anna,0.00,0.00,0.00,RUB,2027-05-23,,",
            "2,1500000011,1,accrual," + at10 + "Anna,485.00,0.00,0.00,RUB,,1,",
            "3,1500000011,1,redemption," + at10 + "Anna,-100.00,0.00,0.00,RUB,,2,",
            "4,1500000011,1,accrual," + at10 + "Anna,43.50,0.00,0.00,RUB,,2,",
            "5,1500000037,2,sale," + at10 + "Anna,0.00,0.00,0.00,RUB,2027-05-23,,",
            "6,1500000037,2,adjustment," + at10 + "Svetlana,7.50,0.00,0.00,RUB,,,",
            "7,1500000037,2,adjustment," + at10 + "Svetlana,-0.50,0.00,0.00,RUB,,,");
  }

  @StoreTest
  void aListIsExportedAsItStandsOnTheScreen(Database database) throws IOException {
    var at = CardFixture.in(database);
    var one = at.sold(at.client("Orlov"));
    at.sold(at.client("Petrov"));
    var other = at.sold(at.client("Anisimov"));
    at.bought(one, "10000");
    at.present(other);
    at.present(other);
    assertThat(listed(at, CardScope.FIND, "1500")).extracting(line -> line.split(",")[5]).containsExactly("holder", "Orlov", "Petrov", "Anisimov");
    assertThat(listed(at, CardScope.FIND, "petr")).extracting(line -> line.split(",")[5]).containsExactly("holder", "Petrov");
    var bare = listed(at, CardScope.BARE, "");
    assertThat(bare.getFirst()).isEqualTo(CARDS + ",phone,reminder,bare_renewals");
    assertThat(bare).hasSize(2).last().asString().contains(",Anisimov,").endsWith(",,,2");
    assertThat(listed(at, CardScope.FIND, "")).hasSize(1);
  }

  @StoreTest
  void theMovementsOfOneCardAreExportedAsItsPageShowsThem(Database database) throws IOException {
    var at = CardFixture.in(database);
    var card = at.sold(at.client("Orlov"));
    at.bought(at.sold(at.client("Petrov")), "5000");
    at.bought(card, new PurchaseDraft(rubles("10000"), PurchaseKind.TRIP, "Kemer", "", Optional.empty()), "0");
    var out = folder.resolve("card.csv");
    assertThat(files(at).exportLedger.export(Optional.of(card.id()), ExportPlan.to(out), Progress.NONE).orFail()).isEqualTo(2);
    var lines = List.of(Files.readString(out).split("\r\n"));
    assertThat(lines.getFirst()).isEqualTo(LEDGER + ",what");
    assertThat(lines.subList(1, 3)).extracting(line -> line.split(",")[3]).containsExactly("accrual", "sale");
    assertThat(lines.get(1)).endsWith(",Kemer");
  }

  private List<String> listed(CardFixture at, CardScope scope, String search) throws IOException {
    var out = folder.resolve("list.csv");
    var filter = new ClientFilter(ClientFilter.Scope.ALL, search, "RU", at.anna.id());
    var now = at.house.clock.instant();
    var shown = new ShownCards(scope, filter, now, LocalDate.ofInstant(now, ZoneId.of("Europe/Moscow")));
    files(at).exportCards.export(Optional.of(shown), ExportPlan.to(out), Progress.NONE).orFail();
    return List.of(Files.readString(out).split("\r\n"));
  }

  @StoreTest
  void anExportOfNoCardsHasAHeader(Database database) throws IOException {
    var at = CardFixture.in(database);
    assertThat(cards(at)).containsExactly(CARDS);
    assertThat(ledger(at)).containsExactly(LEDGER);
  }
}
