package app.fifteen.card.exchange;

import app.fifteen.card.Cards;
import app.fifteen.client.exchange.ClientFiles;
import app.fifteen.database.Database;
import app.fifteen.exchange.importing.DateReader;
import app.fifteen.exchange.importing.ExchangeWordStore;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.ImportKind;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.RowReader;
import app.fifteen.exchange.importing.RowStoring;
import app.fifteen.exchange.importing.SlashDates;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeStore;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;

/** Cards that an office had before, from a file: new ones are added with what is on them, those that live here stay as they are. */
public final class CardImport implements ImportKind<CardField, CardImportRow> {

  private static final Set<CardField> PLANNED = Set.of(CardField.BURNS_ON);

  private final Database database;
  private final OfficeStore offices;
  private final Cards cards;
  private final ClientFiles clients;
  private final Messages messages;
  private final Clock clock;

  /** @param messages the language of what is written into notes */
  CardImport(
      Database database, OfficeStore offices, Cards cards, ClientFiles clients, Messages messages, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.cards = cards;
    this.clients = clients;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public ImportFields<CardField> fields() {
    return CardField.ALL;
  }

  /** @return refused if the office is not set up or the plan's date pattern is none */
  @Override
  public Outcome<RowReader<CardField, CardImportRow>> reader(ImportPlan<CardField> plan, Locale locale) {
    return database.read(tx -> offices.inForce(tx, database)).then(policy -> reader(plan, policy, locale));
  }

  private Outcome<RowReader<CardField, CardImportRow>> reader(
      ImportPlan<CardField> plan, OfficePolicy policy, Locale locale) {
    var now = clock.instant();
    var series = database.read(cards.series::all);
    return SlashDates.of(plan, this, CardField.DATES, "import.date.ambiguous")
        .then(slashes -> DateReader.of(plan.timePattern(), locale, slashes, policy.office().zone(), now, PLANNED))
        .then(dates -> Outcome.done(new CardRowReader(policy, series, dates, now)));
  }

  @Override
  public ExchangeWordStore words() {
    return new ExchangeWordStore(database, "cards");
  }

  @Override
  public RowStoring<CardImportRow> storing(ImportPlan<CardField> plan) {
    var holders = clients.named(plan, messages);
    if (plan.dryRun()) {
      return new CardDryRun(database, new CardRows(new CountedCards(cards.known), holders));
    }
    var zone = database.read(tx -> offices.inForce(tx, database)).orFail().office().zone();
    return new CardStoring(database, new CardRows(new StoredCards(cards, clock.instant(), zone), holders));
  }
}
