package app.fifteen.request.exchange;

import app.fifteen.exchange.importing.ClosedWords;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a column of a file of requests can be. */
public enum RequestField implements ImportField {
  /** Our own export has an {@code id}, too, but its {@code external_id} comes before it. */
  EXTERNAL_ID(
      "external_id", "внешний id", "номер заявки", "номер обращения", "id заявки", "id обращения", "№ заявки",
      "request id", "ticket id", "ticket", "request number", "номер на заявка", "номер на запитване", "външен номер",
      "номер", "number", "no", "код", "id", "ид"),
  RECEIVED_AT(
      "received_at", "received", "дата и время обращения", "дата и время поступления", "дата и время", "получено",
      "поступило", "дата обращения", "дата поступления", "дата заявки", "дата создания", "создано", "created at",
      "created", "created on", "date received", "date and time", "timestamp", "дата и час", "получена на", "получено на",
      "дата на получаване", "постъпила", "постъпило", "създадена", "създадено", "дата", "время", "date", "time"),
  CHANNEL(
      "channel", "канал", "канал обращения", "источник", "source", "способ обращения", "тип обращения", "източник"),
  CLIENT(
      "client", "клиент", "имя клиента", "фио клиента", "фио", "имя", "заказчик", "контакт", "контактное лицо",
      "client name", "customer", "customer name", "name", "full name", "contact", "име на клиента", "име", "клиент име"),
  PHONE(
      "phone", "телефон", "номер телефона", "телефон клиента", "тел", "мобильный", "phone number", "tel", "mobile",
      "телефонен номер", "мобилен", "gsm"),
  EMAIL(
      "email", "e-mail", "эл. почта", "электронная почта", "почта", "mail", "email address", "имейл", "и-мейл", "е-мейл",
      "електронна поща", "поща", "емейл", "имеил адрес"),
  COMPANY(
      "company", "компания", "организация", "фирма", "название компании", "юр. лицо", "предприятие", "company name",
      "organization", "organisation", "firm", "employer", "дружество", "име на фирма"),
  SUBJECT(
      "subject", "тема", "тема обращения", "предмет", "заголовок", "topic", "title", "относно", "заглавие", "запрос",
      "запитване"),
  TEXT(
      "text", "текст", "текст обращения", "сообщение", "комментарий", "описание", "message", "comment", "description",
      "notes", "съобщение", "коментар", "забележка"),
  MANAGER(
      "manager", "менеджер", "ответственный", "ответственный менеджер", "сотрудник", "responsible", "owner", "assignee",
      "assigned to", "employee", "мениджър", "отговорник", "отговорен", "служител", "консултант"),
  FIRST_CONTACT_AT(
      "first_contact_at", "первый контакт", "дата первого контакта", "время первого контакта", "первый ответ",
      "дата ответа", "время ответа", "отвечено", "first contact", "first response", "first response at", "answered at",
      "answered", "първи контакт", "дата на първи контакт", "първи отговор", "отговорено", "дата на отговор"),
  FIRST_CONTACT_HOW(
      "first_contact_how", "способ первого контакта", "как ответили", "способ ответа", "способ связи",
      "first contact how", "answered by", "contact method", "начин на контакт", "начин на отговор"),
  RESOLVED_AT(
      "resolved_at", "решено", "дата решения", "закрыто", "дата закрытия", "завершено", "дата завершения", "resolved",
      "closed", "closed at", "resolution date", "решена на", "решено на", "дата на решаване", "приключено",
      "приключена", "затворено", "дата на приключване"),
  /** Of our own files of rejects: by it a row is known again whose cells were corrected. */
  ROW_KEY();

  /** A request needs to say when it came and from whom. */
  public static final ImportFields<RequestField> ALL =
      new ImportFields<>(List.of(values()), List.of(Set.of(RECEIVED_AT), Set.of(CLIENT, PHONE, EMAIL)));

  private final List<String> headings;

  RequestField(String... headings) {
    this.headings = List.of(headings);
  }

  @Override
  public List<String> timeHeadings() {
    return switch (this) {
      case RECEIVED_AT ->
          List.of(
              "время обращения", "время поступления", "время создания", "время", "time received", "time created", "time",
              "час на получаване", "час");
      case FIRST_CONTACT_AT ->
          List.of("время первого контакта", "время первого ответа", "время ответа", "first contact time", "response time", "час на отговор");
      case RESOLVED_AT ->
          List.of("время решения", "время закрытия", "время завершения", "resolution time", "closing time", "час на решаване");
      default -> List.of();
    };
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public Optional<ClosedWords<?>> closedWords() {
    return switch (this) {
      case CHANNEL -> Optional.of(CodeWords.CHANNELS);
      case FIRST_CONTACT_HOW -> Optional.of(CodeWords.WAYS);
      default -> Optional.empty();
    };
  }

  @Override
  public boolean isOffered() {
    return this != ROW_KEY;
  }
}
