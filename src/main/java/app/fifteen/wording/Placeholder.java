package app.fifteen.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is put into words to say, typed as {@code {client}}. */
public enum Placeholder {
  /** As one says it: Мария Ивановна. */
  CLIENT,
  /** The first words of a letter: Уважаемая Мария Ивановна. */
  GREETING,
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

  /** Told in words of its own, that may have been written as a sentence. */
  boolean isTold() {
    return this == WANTED || this == PLAN || this == REMEDIES;
  }

  /** Somebody who can be spoken to or sign, so that a sentence is whole without the name. */
  boolean isPerson() {
    return this == CLIENT || this == MANAGER || this == LEADER;
  }
}
