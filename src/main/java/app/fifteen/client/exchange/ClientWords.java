package app.fifteen.client.exchange;

import app.fifteen.client.LettersConsent;
import app.fifteen.client.Standing;
import app.fifteen.exchange.importing.Cells;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write for agreement, unsubscribing and standing, in Russian, English and Bulgarian. */
final class ClientWords {

  private static final Pattern SEPARATORS = Pattern.compile("[,;/\n]");
  private static final Map<String, LettersConsent> LETTERS = new HashMap<>();
  private static final Map<String, Set<ContactHow>> UNSUBSCRIBED = new HashMap<>();
  private static final Map<String, Standing> STANDINGS = new HashMap<>();

  static {
    words(LETTERS, LettersConsent.AGREED,
        "agreed", "yes", "y", "true", "1", "on", "subscribed", "opt in", "да", "согласен", "согласна", "есть", "подписан",
        "подписана", "съгласен", "съгласна", "абониран");
    words(LETTERS, LettersConsent.DECLINED,
        "declined", "no", "n", "false", "0", "off", "opt out", "нет", "не согласен", "не согласна", "отказ", "отказался",
        "отказалась", "не", "отказал", "несъгласен");
    words(LETTERS, LettersConsent.UNASKED,
        "unasked", "unknown", "не спрашивали", "неизвестно", "не сме питали", "неизвестен");
    words(UNSUBSCRIBED, Set.of(),
        "no", "n", "false", "0", "нет", "не", "не отписан", "subscribed", "подписан", "абониран");
    words(UNSUBSCRIBED, EnumSet.of(ContactHow.LETTER),
        "letter", "letters", "email", "e-mail", "mail", "yes", "y", "true", "1", "unsubscribed", "newsletter", "письмо",
        "письма", "почта", "рассылка", "да", "отписан", "отписана", "писма", "имейл", "бюлетин");
    words(UNSUBSCRIBED, EnumSet.of(ContactHow.CALL),
        "call", "calls", "phone", "звонок", "звонки", "телефон", "не звонить", "обаждания", "обаждане");
    words(UNSUBSCRIBED, EnumSet.of(ContactHow.CHAT),
        "chat", "chats", "messenger", "sms", "чат", "чаты", "мессенджер", "мессенджеры", "смс", "чатове");
    words(UNSUBSCRIBED, EnumSet.allOf(ContactHow.class),
        "all", "everything", "все", "всё", "от всего", "полностью", "всичко", "от всичко");
    words(STANDINGS, Standing.ORDINARY, "ordinary", "обычный", "обычная", "обикновен", "-");
    words(STANDINGS, Standing.A_STATUS, "a_status", "a", "а", "а-статус", "a-статус", "vip", "вип", "a-status");
    words(STANDINGS, Standing.WATCHED,
        "watched", "под наблюдением", "особое внимание", "на контроле", "под наблюдение");
    words(STANDINGS, Standing.NOT_RETAINED,
        "not_retained", "не удерживаем", "чёрный список", "blacklist", "черен списък", "не задържаме");
  }

  private ClientWords() {}

  private static <E> void words(Map<String, E> map, E meaning, String... words) {
    for (var word : words) {
      map.put(ImportFields.plain(word), meaning);
    }
  }

  static Outcome<LettersConsent> letters(String cell) {
    return cell.isBlank() ? Outcome.done(LettersConsent.UNASKED) : one(LETTERS, cell, "import.letters.unknown");
  }

  static Outcome<Set<ContactHow>> unsubscribed(String cell) {
    Outcome<Set<ContactHow>> all = Outcome.done(EnumSet.noneOf(ContactHow.class));
    for (var word : SEPARATORS.split(cell)) {
      if (!word.isBlank()) {
        all =
            all.then(
                known ->
                    one(UNSUBSCRIBED, word, "import.unsubscribed.unknown")
                        .then(
                            more -> {
                              known.addAll(more);
                              return Outcome.done(known);
                            }));
      }
    }
    return all;
  }

  static Outcome<Standing> standing(String cell) {
    return cell.isBlank() ? Outcome.done(Standing.ORDINARY) : one(STANDINGS, cell, "import.standing.unknown");
  }

  private static <E> Outcome<E> one(Map<String, E> words, String cell, String unknownKey) {
    return Optional.ofNullable(words.get(ImportFields.plain(cell)))
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(unknownKey, Cells.shortened(cell.strip())));
  }
}
