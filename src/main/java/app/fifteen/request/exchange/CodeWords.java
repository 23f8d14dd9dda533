package app.fifteen.request.exchange;

import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.kernel.ContactHow;
import app.fifteen.request.Channel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What people write for channels and ways of contact, in Russian, English and Bulgarian. */
final class CodeWords {

  private static final Map<String, Channel> CHANNELS = new HashMap<>();
  private static final Map<String, ContactHow> WAYS = new HashMap<>();

  static {
    words(CHANNELS, Channel.PHONE, "phone", "телефон", "звонок", "call", "по телефону", "входящий звонок", "обаждане", "tel");
    words(CHANNELS, Channel.EMAIL,
        "email", "e-mail", "mail", "почта", "электронная почта", "эл. почта", "письмо", "letter", "имейл", "поща", "писмо");
    words(CHANNELS, Channel.SITE,
        "site", "сайт", "website", "web", "веб", "web site", "форма", "форма на сайте", "web form", "онлайн", "online",
        "уебсайт", "интернет");
    words(CHANNELS, Channel.CHAT,
        "chat", "чат", "мессенджер", "messenger", "whatsapp", "telegram", "телеграм", "viber", "вайбер", "ватсап", "месинджър",
        "sms", "смс");
    words(CHANNELS, Channel.VISIT,
        "visit", "визит", "офис", "office", "лично", "в офисе", "посещение", "walk-in", "посетитель", "на место", "в офиса");
    words(CHANNELS, Channel.OTHER, "other", "другое", "прочее", "друго", "иное", "");
    words(WAYS, ContactHow.CALL, "call", "звонок", "телефон", "phone", "по телефону", "обаждане");
    words(WAYS, ContactHow.LETTER,
        "letter", "письмо", "email", "e-mail", "mail", "почта", "электронная почта", "писмо", "имейл", "поща");
    words(WAYS, ContactHow.CHAT,
        "chat", "чат", "мессенджер", "messenger", "whatsapp", "telegram", "телеграм", "viber", "вайбер", "sms", "смс");
  }

  private CodeWords() {}

  private static <E> void words(Map<String, E> map, E meaning, String... words) {
    for (var word : words) {
      map.put(ImportFields.plain(word), meaning);
    }
  }

  /** An empty cell is {@link Channel#OTHER}. */
  static Optional<Channel> channel(String cell) {
    var code = CHANNELS.get(cell);
    return Optional.ofNullable(code == null ? CHANNELS.get(ImportFields.plain(cell)) : code);
  }

  static Optional<ContactHow> way(String cell) {
    var code = WAYS.get(cell);
    return Optional.ofNullable(code == null ? WAYS.get(ImportFields.plain(cell)) : code);
  }

  /** How someone was most likely reached where a file does not tell: the way they came. */
  static ContactHow usualWay(Channel channel) {
    return switch (channel) {
      case EMAIL -> ContactHow.LETTER;
      case CHAT -> ContactHow.CHAT;
      case PHONE, SITE, VISIT, OTHER -> ContactHow.CALL;
    };
  }
}
