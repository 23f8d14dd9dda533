package app.fifteen.card.exchange;

import app.fifteen.card.CardOrigin;
import app.fifteen.exchange.importing.ClosedWords;
import app.fifteen.exchange.importing.ClosedWords.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people write for cards that were sold, given or blocked, in Russian, English and Bulgarian. */
final class CardFileWords {

  private static final Pattern DATE = Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}\\b.*", Pattern.DOTALL);

  /** Empty where a file does not tell. */
  static final ClosedWords<Optional<CardOrigin>> ORIGINS =
      ClosedWords.of(
              List.of(
                  Meaning.of(CardOrigin.SOLD, Optional.of(CardOrigin.SOLD)),
                  Meaning.of(CardOrigin.GIVEN, Optional.of(CardOrigin.GIVEN)),
                  Meaning.of("none", Optional.<CardOrigin>empty(), "importing.words.none")),
              "none")
          .with("sold",
              "продана", "продано", "продажа", "куплена", "платная", "платно", "sale", "bought", "paid", "продадена", "продажба",
              "купена", "платена")
          .with("given",
              "подарена", "подарено", "подарок", "в подарок", "бесплатно", "бесплатная", "gift", "free", "free of charge", "подарък",
              "безплатно", "безплатна");

  /**
   * Whoever wrote something in such a column has blocked the card: what nobody understands is taken for that, since a card that
   * was stolen must not be spent from. A date says since when.
   */
  static final ClosedWords<Boolean> BLOCKED =
      ClosedWords.of(
              List.of(
                  Meaning.of("no", false, "importing.words.not_blocked"), Meaning.of("yes", true, "importing.words.blocked")),
              "yes")
          .with("no",
              "n", "false", "0", "active", "valid", "not blocked", "нет", "не", "ложь", "активна", "активная", "действует",
              "действительна", "действующая", "не заблокирована", "в обращении", "валидна", "не е блокирана", "действаща")
          .with("yes",
              "y", "true", "1", "blocked", "lost", "stolen", "да", "истина", "заблокирована", "блокирована", "утеряна", "потеряна",
              "украдена", "недействительна", "блокирана", "изгубена", "открадната", "невалидна")
          .orElse(word -> DATE.matcher(word.strip()).matches() ? Optional.of("yes") : Optional.empty());

  private CardFileWords() {}
}
