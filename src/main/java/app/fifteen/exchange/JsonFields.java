package app.fifteen.exchange;

import app.fifteen.kernel.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * An object for another program: the same fields in the same order in every language, what is not known left out, times as
 * ISO 8601 with the office's offset, money as a decimal with its currency, constants in lower case.
 */
public final class JsonFields {

  private final ZoneId zone;
  private final Map<String, Object> fields = new LinkedHashMap<>();

  public JsonFields(ZoneId zone) {
    this.zone = zone;
  }

  /** @param value empty texts and optionals are left out */
  public JsonFields with(String name, Object value) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(known -> with(name, known));
      case Instant at -> fields.put(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone).toOffsetDateTime()));
      case Money money ->
          fields.put(
              name,
              inner()
                  .with("amount", money.amount().toPlainString())
                  .with("currency", money.currency().getCurrencyCode())
                  .fields);
      case Enum<?> constant -> fields.put(name, constant.name().toLowerCase(Locale.ROOT));
      case String text when text.isEmpty() -> {}
      default -> fields.put(name, value);
    }
    return this;
  }

  /** An object inside this one. */
  public <T> JsonFields with(String name, T value, BiConsumer<T, JsonFields> writing) {
    fields.put(name, written(value, writing));
    return this;
  }

  /** A list of objects, which may be empty. */
  public <T> JsonFields list(String name, Collection<? extends T> values, BiConsumer<T, JsonFields> writing) {
    fields.put(name, values.stream().<Object>map(value -> written(value, writing)).toList());
    return this;
  }

  public Map<String, Object> asMap() {
    return fields;
  }

  private <T> Map<String, Object> written(T value, BiConsumer<T, JsonFields> writing) {
    var inner = inner();
    writing.accept(value, inner);
    return inner.fields;
  }

  private JsonFields inner() {
    return new JsonFields(zone);
  }
}
