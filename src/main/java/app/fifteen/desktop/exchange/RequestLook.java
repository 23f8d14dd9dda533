package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.FirstContact;
import app.fifteen.request.exchange.ReadRow;
import app.fifteen.request.exchange.RequestField;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Requests in the import window. */
public final class RequestLook implements ImportLook<RequestField, ReadRow> {

  private final Desk desk;
  private final DateTimeFormatter times;

  public RequestLook(Desk desk) {
    this.desk = desk;
    this.times =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(desk.messages().locale())
            .withZone(desk.policy().office().zone());
  }

  @Override
  public ImportFields<RequestField> fields() {
    return RequestField.ALL;
  }

  @Override
  public boolean hasDoubts() {
    return false;
  }

  @Override
  public boolean hasTimes() {
    return true;
  }

  @Override
  public String cell(RequestField field, ReadRow row) {
    var arrival = row.history().arrival();
    return switch (field) {
      case EXTERNAL_ID -> arrival.externalId().orElse("");
      case RECEIVED_AT -> time(arrival.receivedAt());
      case CHANNEL -> desk.messages().word(arrival.channel());
      case CLIENT -> arrival.client();
      case PHONE -> arrival.phone().orElse("");
      case EMAIL -> arrival.email().orElse("");
      case COMPANY -> row.company().orElse("");
      case SUBJECT -> arrival.subject();
      case TEXT -> arrival.text().orElse("");
      case MANAGER -> row.manager().orElse("");
      case FIRST_CONTACT_AT -> row.history().firstContact().map(FirstContact::at).map(this::time).orElse("");
      case FIRST_CONTACT_HOW ->
          row.history().firstContact().map(FirstContact::how).map(desk.messages()::word).orElse("");
      case RESOLVED_AT -> row.history().resolvedAt().map(this::time).orElse("");
      case ROW_KEY -> row.request().rowKey().orElse("");
    };
  }

  private String time(Instant at) {
    return times.format(at);
  }

  @Override
  public double width(RequestField field) {
    return switch (field) {
      case RECEIVED_AT, FIRST_CONTACT_AT, RESOLVED_AT -> 160;
      case CHANNEL, FIRST_CONTACT_HOW, EXTERNAL_ID -> 150;
      case CLIENT, EMAIL, MANAGER, COMPANY -> 190;
      case PHONE, ROW_KEY -> 160;
      case SUBJECT, TEXT -> 220;
    };
  }

  @Override
  public Rejection missing(RequestField field) {
    return Rejection.of(
        field == RequestField.RECEIVED_AT ? "importing.needs_received" : "importing.needs_client");
  }

  @Override
  public Rejection imported(ImportSummary summary) {
    return Rejection.of("importing.imported", summary.imported(), summary.unchanged(), summary.rejected());
  }

  @Override
  public Rejection checked(ImportSummary summary) {
    return Rejection.of("importing.checked", summary.imported(), summary.unchanged(), summary.rejected());
  }

  @Override
  public Rejection unchangedMeans() {
    return Rejection.of("importing.unchanged_means");
  }
}
