package app.fifteen.desktop.exchange;

import app.fifteen.card.CardNumber;
import app.fifteen.card.exchange.CardField;
import app.fifteen.card.exchange.CardImportRow;
import app.fifteen.client.exchange.ClientHeading;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Percent;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.CardTerms;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;

/** Cards in the import window. */
public final class CardLook implements ImportLook<CardField, CardImportRow> {

  private final Messages messages;
  private final ClientLook holders;
  private final DateTimeFormatter days;

  public CardLook(Desk desk) {
    messages = desk.messages();
    holders = new ClientLook(desk);
    days =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(messages.locale())
            .withZone(desk.policy().office().zone());
  }

  @Override
  public ImportFields<CardField> fields() {
    return CardField.ALL;
  }

  @Override
  public boolean hasDoubts() {
    return true;
  }

  @Override
  public boolean hasTimes() {
    return false;
  }

  @Override
  public CardField shownAs(CardField field) {
    return switch (field) {
      case LAST_NAME, FIRST_NAME, MIDDLE_NAME -> CardField.HOLDER;
      case MOBILE -> CardField.PHONES;
      default -> field;
    };
  }

  @Override
  public String cell(CardField field, CardImportRow row) {
    var card = row.card();
    var issue = card.issue();
    return switch (field) {
      case NUMBER -> card.number().grouped();
      case LOST_NUMBERS -> card.lostNumbers().stream().map(CardNumber::grouped).collect(Collectors.joining(", "));
      case HOLDER_ID -> holders.cell(ClientHeading.CLIENT_ID, row.holder());
      case HOLDER_EXTERNAL_ID -> holders.cell(ClientHeading.EXTERNAL_ID, row.holder());
      case HOLDER, LAST_NAME, FIRST_NAME, MIDDLE_NAME -> holders.cell(ClientHeading.NAME, row.holder());
      case PHONES, MOBILE -> holders.cell(ClientHeading.PHONES, row.holder());
      case EMAILS -> holders.cell(ClientHeading.EMAILS, row.holder());
      case BIRTHDAY -> holders.cell(ClientHeading.BIRTHDAY, row.holder());
      case BALANCE -> row.balance().format(messages.locale());
      case BONUS_CURRENCY -> card.terms().bonuses().getCurrencyCode();
      case LAST_PRESENTED_AT -> card.presentedAt().map(this::day).orElse("");
      case BURNS_ON -> days.format(card.burnsOn());
      case ISSUED_AT -> day(issue.at());
      case ORIGIN -> messages.word(issue.origin());
      case PRICE -> issue.price().format(messages.locale());
      case PRICE_CURRENCY -> issue.price().currency().getCurrencyCode();
      case DISCOUNT_PERCENT -> percent(card.terms().discount());
      case ACCRUAL_PERCENT -> card.terms().accrual() instanceof CardTerms.Accrual.Share(int points) ? percent(points) : "";
      case ACCRUAL_FIXED -> "";
      case LIFE_MONTHS -> String.valueOf(card.terms().lifeMonths());
      case BLOCKED_AT -> card.blockedAt().map(this::day).orElse("");
    };
  }

  private String day(Instant at) {
    return days.format(at);
  }

  private String percent(int basisPoints) {
    return Percent.format(basisPoints, messages.locale());
  }

  @Override
  public double width(CardField field) {
    return switch (field) {
      case HOLDER_ID, LIFE_MONTHS, DISCOUNT_PERCENT, ACCRUAL_PERCENT, ACCRUAL_FIXED, BONUS_CURRENCY, PRICE_CURRENCY -> 120;
      case NUMBER, LOST_NUMBERS, HOLDER_EXTERNAL_ID, EMAILS -> 180;
      case HOLDER, LAST_NAME, FIRST_NAME, MIDDLE_NAME, PHONES, MOBILE -> 200;
      case BALANCE, LAST_PRESENTED_AT, BURNS_ON, ISSUED_AT, BLOCKED_AT, ORIGIN, PRICE, BIRTHDAY -> 150;
    };
  }

  @Override
  public Rejection missing(CardField field) {
    return Rejection.of(
        switch (field) {
          case NUMBER -> "importing.cards.needs_number";
          case BALANCE -> "importing.cards.needs_balance";
          default -> "importing.cards.needs_holder";
        });
  }

  @Override
  public Rejection imported(ImportSummary summary) {
    return Rejection.of("importing.cards.imported", summary.imported(), summary.unchanged(), summary.rejected());
  }

  @Override
  public Rejection checked(ImportSummary summary) {
    return Rejection.of("importing.cards.checked", summary.imported(), summary.unchanged(), summary.rejected());
  }

  @Override
  public Rejection unchangedMeans() {
    return Rejection.of("importing.cards.unchanged_means");
  }
}
