package app.fifteen.request.exchange;

import app.fifteen.kernel.Folding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Guesses what columns are by their headings in Russian, English and Bulgarian, and by those of our own export. */
final class Headings {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Better headings first: our own export has an {@code id}, too, but its {@code external_id} comes before it. */
  private static final Map<ImportField, List<String>> KNOWN = new EnumMap<>(ImportField.class);

  static {
    known(ImportField.EXTERNAL_ID,
        "external_id", "внешний id", "номер заявки", "номер обращения", "id заявки", "id обращения", "№ заявки",
        "request id", "ticket id", "ticket", "request number", "номер на заявка", "номер на запитване", "външен номер",
        "номер", "number", "no", "код", "id", "ид");
    known(ImportField.RECEIVED_AT,
        "received_at", "received", "дата и время обращения", "дата и время поступления", "дата и время", "получено",
        "поступило", "дата обращения", "дата поступления", "дата заявки", "дата создания", "создано", "created at",
        "created", "created on", "date received", "date and time", "timestamp", "дата и час", "получена на", "получено на",
        "дата на получаване", "постъпила", "постъпило", "създадена", "създадено", "дата", "время", "date", "time");
    known(ImportField.CHANNEL,
        "channel", "канал", "канал обращения", "источник", "source", "способ обращения", "тип обращения", "източник");
    known(ImportField.CLIENT,
        "client", "клиент", "имя клиента", "фио клиента", "фио", "имя", "заказчик", "контакт", "контактное лицо",
        "client name", "customer", "customer name", "name", "full name", "contact", "име на клиента", "име", "клиент име");
    known(ImportField.PHONE,
        "phone", "телефон", "номер телефона", "телефон клиента", "тел", "мобильный", "phone number", "tel", "mobile",
        "телефонен номер", "мобилен", "gsm");
    known(ImportField.EMAIL,
        "email", "e-mail", "эл. почта", "электронная почта", "почта", "mail", "email address", "имейл", "и-мейл", "е-мейл",
        "електронна поща", "поща", "емейл", "имеил адрес");
    known(ImportField.SUBJECT,
        "subject", "тема", "тема обращения", "предмет", "заголовок", "topic", "title", "относно", "заглавие", "запрос",
        "запитване");
    known(ImportField.TEXT,
        "text", "текст", "текст обращения", "сообщение", "комментарий", "описание", "message", "comment", "description",
        "notes", "съобщение", "коментар", "забележка");
    known(ImportField.MANAGER,
        "manager", "менеджер", "ответственный", "ответственный менеджер", "сотрудник", "responsible", "owner", "assignee",
        "assigned to", "employee", "мениджър", "отговорник", "отговорен", "служител", "консултант");
    known(ImportField.FIRST_CONTACT_AT,
        "first_contact_at", "первый контакт", "дата первого контакта", "время первого контакта", "первый ответ",
        "дата ответа", "время ответа", "отвечено", "first contact", "first response", "first response at", "answered at",
        "answered", "първи контакт", "дата на първи контакт", "първи отговор", "отговорено", "дата на отговор");
    known(ImportField.FIRST_CONTACT_HOW,
        "first_contact_how", "способ первого контакта", "как ответили", "способ ответа", "способ связи",
        "first contact how", "answered by", "contact method", "начин на контакт", "начин на отговор");
    known(ImportField.RESOLVED_AT,
        "resolved_at", "решено", "дата решения", "закрыто", "дата закрытия", "завершено", "дата завершения", "resolved",
        "closed", "closed at", "resolution date", "решена на", "решено на", "дата на решаване", "приключено",
        "приключена", "затворено", "дата на приключване");
  }

  private Headings() {}

  private static void known(ImportField field, String... headings) {
    KNOWN.put(field, List.of(headings).stream().map(Headings::plain).toList());
  }

  /** The column of each field that could be told; no column is two things. */
  static Map<ImportField, Integer> guess(List<String> header) {
    var plain = header.stream().map(Headings::plain).toList();
    var found = new EnumMap<ImportField, Integer>(ImportField.class);
    KNOWN.forEach(
        (field, headings) ->
            headings.stream()
                .map(plain::indexOf)
                .filter(column -> column >= 0 && !found.containsValue(column))
                .findFirst()
                .ifPresent(column -> found.put(field, column)));
    return found;
  }

  /** A heading as it is compared: folded, letters and digits only. */
  static String plain(String heading) {
    return NO_LETTER.matcher(Folding.fold(heading.replace("№", "номер"))).replaceAll("");
  }
}
