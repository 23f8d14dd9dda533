package app.fifteen.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is put into words to say, typed as {@code {client}}. */
public enum Placeholder {
  CLIENT,
  /** The company the client belongs to. */
  COMPANY,
  /** Who is speaking or writing. */
  MANAGER,
  /** Who sees the matter through. */
  LEADER,
  /** What the client wants. */
  WANTED,
  PLAN,
  DUE,
  REMEDIES,
  OFFICE,
  /** Today. */
  DATE;

  /** As it is typed between braces, in every language alike. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As it stands in a text. */
  public String mark() {
    return "{" + code() + "}";
  }

  static Optional<Placeholder> byCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** Somebody who can be spoken to or sign, so that a sentence is whole without the name. */
  boolean isPerson() {
    return this == CLIENT || this == MANAGER || this == LEADER;
  }
}
