package app.fifteen.kernel;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every word a person sees, by dotted key, in one language. Placeholders are {@link MessageFormat}'s ({@code {0}}), so
 * that numbers and dates follow the locale and a lone apostrophe is written twice; words beside a number have their
 * {@link Plurals}.
 */
public final class Messages {

  private static final String BUNDLE = "i18n.messages";

  private final Language language;
  private final ResourceBundle bundle;

  public Messages(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Fills the places; an enum constant, an amount, a date, a span of time or a rejection among the arguments is put into words first. */
  public String get(String key, Object... args) {
    var words = Arrays.stream(args).map(this::argument).toArray();
    var pattern = Plurals.choose(bundle.getString(key), language, words);
    return Quotes.nested(new MessageFormat(pattern, locale()).format(words), language);
  }

  public String get(Rejection rejection) {
    return get(rejection.key(), rejection.args().toArray());
  }

  /** An enum constant's word: {@code channel.phone} for {@code Channel.PHONE}. */
  public String word(Enum<?> constant) {
    return get(keyOf(constant));
  }

  public static String keyOf(Enum<?> constant) {
    var type = constant.getDeclaringClass().getSimpleName();
    return (type + "." + constant.name()).toLowerCase(Locale.ROOT);
  }

  /** For {@code FXMLLoader}, which resolves {@code %key} itself: the texts as {@link #get} gives them. */
  public ResourceBundle bundle() {
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        return bundle.containsKey(key) ? get(key) : null;
      }

      @Override
      public Enumeration<String> getKeys() {
        return bundle.getKeys();
      }
    };
  }

  public Language language() {
    return language;
  }

  public Locale locale() {
    return language.locale();
  }

  private Object argument(Object arg) {
    return switch (arg) {
      case Rejection inner -> get(inner);
      case Enum<?> constant -> word(constant);
      case Money money -> money.format(locale());
      case ZonedDateTime at -> DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale()).format(at);
      case LocalDate day -> day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()));
      case Duration time -> new SpokenTime(this).of(time);
      case TemporalAccessor raw -> throw new IllegalArgumentException("nobody reads " + raw + ": format it first");
      default -> arg;
    };
  }
}
