package app.fifteen.request.exchange;

import app.fifteen.exchange.importing.ClosedWords;
import app.fifteen.exchange.importing.ClosedWords.Meaning;
import app.fifteen.kernel.ContactHow;
import app.fifteen.request.Channel;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What people write for channels and ways of contact, in Russian, English and Bulgarian. */
final class CodeWords {

  static final ClosedWords<Channel> CHANNELS =
      ClosedWords.of(Meaning.all(Channel.class), "other")
          .with("phone", "телефон", "звонок", "call", "по телефону", "входящий звонок", "обаждане", "tel")
          .with("email",
              "e-mail", "mail", "почта", "электронная почта", "эл. почта", "письмо", "letter", "имейл", "поща", "писмо")
          .with("site",
              "сайт", "website", "web", "веб", "web site", "форма", "форма на сайте", "web form", "онлайн", "online",
              "уебсайт", "интернет")
          .with("chat",
              "чат", "мессенджер", "messenger", "whatsapp", "telegram", "телеграм", "viber", "вайбер", "ватсап",
              "месинджър", "sms", "смс")
          .with("visit",
              "визит", "офис", "office", "лично", "в офисе", "посещение", "walk-in", "посетитель", "на место", "в офиса")
          .with("other", "другое", "прочее", "друго", "иное");

  /** Empty where a file does not tell. */
  static final ClosedWords<Optional<ContactHow>> WAYS =
      ClosedWords.of(
              Stream.concat(
                      Arrays.stream(ContactHow.values()).map(how -> Meaning.of(how, Optional.of(how))),
                      Stream.of(Meaning.of("none", Optional.<ContactHow>empty(), "importing.words.none")))
                  .toList(),
              "none")
          .with("call", "звонок", "телефон", "phone", "по телефону", "обаждане")
          .with("letter",
              "письмо", "email", "e-mail", "mail", "почта", "электронная почта", "писмо", "имейл", "поща")
          .with("chat",
              "чат", "мессенджер", "messenger", "whatsapp", "telegram", "телеграм", "viber", "вайбер", "sms", "смс");

  private CodeWords() {}

  /** How someone was most likely reached where a file does not tell: the way they came. */
  static ContactHow usualWay(Channel channel) {
    return switch (channel) {
      case EMAIL -> ContactHow.LETTER;
      case CHAT -> ContactHow.CHAT;
      case PHONE, SITE, VISIT, OTHER -> ContactHow.CALL;
    };
  }
}
