package app.fifteen.kernel;

import java.util.Locale;
import java.util.Optional;

/** The languages the program speaks, equally complete. */
public enum Language {
  RU,
  EN,
  BG;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return switch (this) {
      case RU -> Locale.of("ru", "RU");
      case EN -> Locale.of("en", "GB");
      case BG -> Locale.of("bg", "BG");
    };
  }

  public static Optional<Language> byCode(String code) {
    for (var language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The one nearest to a locale: its own language, else English. */
  public static Language nearest(Locale locale) {
    return byCode(locale.getLanguage()).orElse(EN);
  }
}
