package app.fifteen.wording;

import app.fifteen.client.Gender;
import app.fifteen.client.NameParts;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;

/**
 * How somebody is spoken to: Мария Ивановна, госпожо Иванова, Natalie; by the whole name where it is not known which part
 * of it is which.
 */
public final class Address {

  private final String name;
  private final NameParts parts;
  private final Gender gender;
  private final Messages messages;

  /** @param name the whole of it */
  public Address(String name, NameParts parts, Language language) {
    this.name = name;
    this.parts = parts;
    this.gender = Gender.of(name, parts);
    this.messages = new Messages(language);
  }

  /** In the middle of a sentence, to somebody on the line. */
  public String spoken() {
    return switch (messages.language()) {
      case RU -> parts.given().isEmpty() ? orWhole(titled()) : parts.spoken();
      case BG -> titled().isEmpty() ? orWhole(parts.given()) : titled();
      case EN -> orWhole(parts.given());
    };
  }

  /** The first line of a letter, without its last mark; nothing hedges about a man or a woman. */
  public String greeting() {
    var formal = messages.language() == Language.RU && !parts.given().isEmpty() ? parts.spoken() : titled();
    return switch (formal.isEmpty() ? Gender.UNKNOWN : gender) {
      case FEMALE -> messages.get("greeting.dear.female", formal);
      case MALE -> messages.get("greeting.dear.male", formal);
      case UNKNOWN -> messages.get("greeting.neutral", messages.language() == Language.EN ? name : orWhole(parts.spoken()));
    };
  }

  /** By title and surname; empty if either is not known. */
  private String titled() {
    if (parts.family().isEmpty()) {
      return "";
    }
    return switch (gender) {
      case FEMALE -> messages.get("greeting.title.female", parts.family());
      case MALE -> messages.get("greeting.title.male", parts.family());
      case UNKNOWN -> "";
    };
  }

  private String orWhole(String part) {
    return part.isEmpty() ? name : part;
  }
}
