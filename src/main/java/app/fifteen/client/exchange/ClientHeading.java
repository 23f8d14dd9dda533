package app.fifteen.client.exchange;

import app.fifteen.exchange.importing.ClosedWords;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a column of a file of clients can be. */
public enum ClientHeading implements ImportField {
  /** Known by exactly the heading of our own export: what others call "Client ID" is an external one to us. */
  CLIENT_ID(),
  EXTERNAL_ID(
      "external id", "внешний id", "внешний номер", "id клиента", "код клиента", "номер клиента", "№ клиента",
      "client id", "customer id", "contact id", "client number", "customer number", "crm id", "ид клиента",
      "номер на клиент", "код на клиент", "външен номер", "клиентски номер", "код", "id", "ид", "номер"),
  NAME(
      "name", "фио", "ф.и.о", "фио клиента", "полное имя", "имя клиента", "клиент", "имя и фамилия", "фамилия имя",
      "фамилия имя отчество", "заказчик", "покупатель", "турист", "контактное лицо", "контакт", "full name",
      "client name", "customer name", "client", "customer", "contact name", "contact", "три имена", "имена",
      "име и фамилия", "име на клиента", "пълно име", "клиент име"),
  LAST_NAME("last name", "фамилия", "surname", "family name", "фамилно име"),
  FIRST_NAME("first name", "имя", "given name", "име", "собствено име", "лично име"),
  MIDDLE_NAME("middle name", "отчество", "patronymic", "презиме", "бащино име"),
  PHONES(
      "phone", "телефон", "телефоны", "номер телефона", "телефон клиента", "контактный телефон", "основной телефон",
      "тел", "phone number", "telephone", "phone 1", "phone 1 value", "primary phone", "tel", "телефон 1",
      "телефонен номер", "телефони", "контактен телефон"),
  MOBILE(
      "mobile", "мобильный", "мобильный телефон", "сотовый", "сотовый телефон", "моб телефон", "моб тел", "телефон 2",
      "второй телефон", "mobile phone", "mobile number", "cell", "cell phone", "phone 2", "phone 2 value", "мобилен",
      "мобилен телефон", "gsm", "втори телефон"),
  WORK_PHONE(
      "work phone", "рабочий", "рабочий телефон", "раб телефон", "раб тел", "телефон 3", "третий телефон",
      "business phone", "office phone", "phone 3", "phone 3 value", "служебен", "служебен телефон"),
  HOME_PHONE(
      "home phone", "домашний", "домашний телефон", "дом телефон", "дом тел", "дополнительный телефон", "другой телефон",
      "other phone", "телефон 4", "phone 4", "домашен", "домашен телефон", "друг телефон"),
  EMAILS(
      "email", "e-mail", "эл. почта", "эл. адрес", "электронная почта", "почта", "адрес электронной почты", "email 1",
      "e-mail 1", "e-mail 1 value", "mail", "email address", "e-mail address", "имейл", "и-мейл", "е-мейл", "емейл",
      "електронна поща", "поща", "имейл адрес"),
  SECOND_EMAIL(
      "second email", "email 2", "e-mail 2", "e-mail 2 value", "e-mail 2 address", "второй e-mail", "рабочий e-mail",
      "рабочая почта", "личный e-mail", "личная почта", "доп. e-mail", "дополнительный e-mail", "work email",
      "other email", "втори имейл", "имейл 2", "служебен имейл"),
  COMPANY(
      "company", "компания", "организация", "фирма", "название компании", "юр. лицо", "предприятие", "company name",
      "organization", "organisation", "organization 1 name", "firm", "employer", "дружество", "организация",
      "име на фирма"),
  ADDRESS(
      "address", "адрес", "почтовый адрес", "адрес проживания", "адрес доставки", "домашний адрес", "улица", "street",
      "street address", "postal address", "mailing address", "home address", "home street", "address line 1",
      "address 1", "address 1 street", "address 1 formatted", "пощенски адрес", "адрес за доставка", "домашен адрес",
      "адрес на клиент"),
  POSTAL_CODE(
      "postal code", "почтовый индекс", "индекс", "postcode", "post code", "zip", "zip code", "home postal code",
      "address 1 postal code", "пощенски код", "п.к", "пк"),
  CITY(
      "city", "город", "населенный пункт", "населённый пункт", "город проживания", "town", "home city", "address 1 city",
      "град", "населено място"),
  COUNTRY(
      "country", "страна проживания", "country region", "home country", "home country region", "address 1 country",
      "държава"),
  BIRTHDAY(
      "birthday", "дата рождения", "день рождения", "др", "д.р", "родился", "birth date", "birthdate", "date of birth",
      "dob", "born", "дата на раждане", "рожден ден", "роден на", "рождена дата"),
  NEXT_TRIP_ON(
      "next trip on", "дата следующей поездки", "следующая поездка", "дата поездки", "дата вылета", "next trip",
      "next trip date", "departure date", "travel date", "следващо пътуване", "дата на следващо пътуване",
      "дата на пътуване"),
  NEXT_TRIP_TO(
      "next trip to", "куда едет", "направление", "страна", "куда", "next destination", "destination", "дестинация",
      "посока", "накъде"),
  LANGUAGE(
      "language", "lang", "язык", "язык общения", "язык клиента", "родной язык", "предпочитаемый язык", "preferred language",
      "client language", "customer language", "spoken language", "language code", "locale", "език", "език на общуване",
      "език за общуване", "език на клиента", "предпочитан език"),
  SOURCE(
      "source", "источник", "откуда узнал", "откуда узнали", "откуда о нас узнали", "рекламный источник", "канал",
      "lead source", "channel", "how did you hear about us", "източник", "откъде ни познава", "канал на реклама"),
  REFERRED_BY(
      "referred by", "кто рекомендовал", "рекомендовал", "по рекомендации", "рекомендатель", "referrer", "referral",
      "recommended by", "препоръчан от", "кой препоръча", "кой го препоръча", "препоръка от"),
  PERSONAL_MANAGER(
      "personal manager", "менеджер", "личный менеджер", "ответственный", "ответственный менеджер", "куратор клиента",
      "manager", "account manager", "owner", "contact owner", "assigned to", "responsible", "мениджър", "личен мениджър",
      "отговорник", "консултант"),
  LETTERS(
      "letters", "согласие на рассылку", "согласие на рассылки", "согласен на рассылку", "рассылка", "подписан",
      "подписка", "consent", "newsletter", "newsletter consent", "marketing consent", "opt in", "subscribed",
      "съгласие за бюлетин", "съгласие за писма", "бюлетин", "абониран"),
  UNSUBSCRIBED(
      "unsubscribed", "отписан", "отписался", "отписан от", "отписка", "не писать", "отказ от рассылки", "opt out",
      "opted out", "do not contact", "отписан от бюлетина", "отказал се"),
  STANDING("standing", "статус", "статус клиента", "status", "client status", "статут"),
  STANDING_REASON("standing reason", "причина статуса", "почему такой статус", "status reason", "причина за статуса"),
  NOTES(
      "notes", "примечание", "примечания", "комментарий", "комментарии", "заметки", "заметка", "дополнительно", "note",
      "comment", "comments", "remarks", "description", "бележка", "бележки", "забележка", "коментар"),
  CREATED_AT(
      "created at", "дата создания", "дата регистрации", "дата добавления", "создан", "клиент с", "created",
      "created on", "date created", "date added", "registered", "client since", "customer since", "дата на създаване",
      "дата на регистрация", "създаден", "клиент от");

  /** Who left a number and no name is a client, too. */
  public static final ImportFields<ClientHeading> ALL =
      new ImportFields<>(
          List.of(values()),
          List.of(
              Set.of(
                  NAME, LAST_NAME, FIRST_NAME, PHONES, MOBILE, WORK_PHONE, HOME_PHONE, EMAILS, SECOND_EMAIL)));

  private final List<String> headings;

  ClientHeading(String... headings) {
    this.headings = List.of(headings);
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public Optional<ClosedWords<?>> closedWords() {
    return switch (this) {
      case LANGUAGE -> Optional.of(ClientWords.LANGUAGES);
      case LETTERS -> Optional.of(ClientWords.LETTERS);
      case UNSUBSCRIBED -> Optional.of(ClientWords.UNSUBSCRIBED);
      case STANDING -> Optional.of(ClientWords.STANDINGS);
      default -> Optional.empty();
    };
  }
}
