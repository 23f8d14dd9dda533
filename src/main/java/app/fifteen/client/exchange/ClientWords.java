package app.fifteen.client.exchange;

import app.fifteen.client.LettersConsent;
import app.fifteen.client.SpokenLanguage;
import app.fifteen.client.Standing;
import app.fifteen.exchange.importing.ClosedWords;
import app.fifteen.exchange.importing.ClosedWords.Meaning;
import app.fifteen.kernel.ContactHow;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people write for agreement, unsubscribing, standing and languages, in Russian, English and Bulgarian. */
final class ClientWords {

  static final ClosedWords<LettersConsent> LETTERS =
      ClosedWords.of(Meaning.all(LettersConsent.class), "unasked")
          .with("agreed",
              "yes", "y", "true", "1", "on", "subscribed", "opt in", "да", "согласен", "согласна", "есть", "подписан",
              "подписана", "съгласен", "съгласна", "абониран")
          .with("declined",
              "no", "n", "false", "0", "off", "opt out", "нет", "не согласен", "не согласна", "отказ", "отказался",
              "отказалась", "не", "отказал", "несъгласен")
          .with("unasked", "unknown", "не спрашивали", "неизвестно", "не сме питали", "неизвестен");

  /** An unknown word in such a column is taken for a stop to letters: who wanted one must not get another (R47). */
  static final ClosedWords<Set<ContactHow>> UNSUBSCRIBED =
      ClosedWords.of(
              List.of(
                  Meaning.of("none", Set.<ContactHow>of(), "importing.words.not_unsubscribed"),
                  Meaning.of(ContactHow.LETTER, EnumSet.of(ContactHow.LETTER)),
                  Meaning.of(ContactHow.CALL, EnumSet.of(ContactHow.CALL)),
                  Meaning.of(ContactHow.CHAT, EnumSet.of(ContactHow.CHAT)),
                  Meaning.of("all", EnumSet.allOf(ContactHow.class), "importing.words.all_ways")),
              "letter")
          .several(Pattern.compile("[,;/\n]"))
          .with("none", "no", "n", "false", "0", "нет", "не", "не отписан", "subscribed", "подписан", "абониран")
          .with("letter",
              "letters", "email", "e-mail", "mail", "yes", "y", "true", "1", "unsubscribed", "newsletter", "письмо",
              "письма", "почта", "рассылка", "да", "отписан", "отписана", "писма", "имейл", "бюлетин")
          .with("call", "calls", "phone", "звонок", "звонки", "телефон", "не звонить", "обаждания", "обаждане")
          .with("chat",
              "chats", "messenger", "sms", "чат", "чаты", "мессенджер", "мессенджеры", "смс", "чатове")
          .with("all", "everything", "все", "всё", "от всего", "полностью", "всичко", "от всичко");

  static final ClosedWords<Standing> STANDINGS =
      ClosedWords.of(Meaning.all(Standing.class), "ordinary")
          .with("ordinary", "обычный", "обычная", "обикновен")
          .with("a_status", "a", "а", "а-статус", "a-статус", "vip", "вип", "a-status")
          .with("watched", "под наблюдением", "особое внимание", "на контроле", "под наблюдение")
          .with("not_retained", "не удерживаем", "чёрный список", "blacklist", "черен списък", "не задържаме");

  /** Empty where a file does not tell. */
  static final ClosedWords<Optional<SpokenLanguage>> LANGUAGES =
      ClosedWords.of(
              Stream.concat(
                      Stream.of(Meaning.of("none", Optional.<SpokenLanguage>empty(), "importing.words.none")),
                      SpokenLanguage.all().stream()
                          .map(
                              language ->
                                  new Meaning<>(
                                      language.code(), Optional.of(language),
                                      messages -> language.name(messages.locale()))))
                  .toList(),
              "none")
          .orElse(word -> SpokenLanguage.read(word).either(language -> Optional.of(language.code()), _ -> Optional.empty()));

  private ClientWords() {}
}
