package app.fifteen.card.exchange;

import app.fifteen.client.exchange.ClientHeading;
import app.fifteen.exchange.importing.ClosedWords;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a column of a file of cards can be. What is a date of the plastic, such as "valid until", is none of the bonuses'. */
public enum CardField implements ImportField {
  NUMBER(
      "card number", "номер карты", "№ карты", "карта", "номер бонусной карты", "номер дисконтной карты", "бонусная карта",
      "дисконтная карта", "код карты", "штрихкод", "штрих-код", "штрих код", "card no", "card", "card code", "card id",
      "discount card", "loyalty card", "barcode", "номер на карта", "номер на картата", "№ на карта", "баркод", "клубна карта",
      "номер", "no", "код"),
  LOST_NUMBERS(
      "lost number", "старый номер", "прежний номер", "старые номера", "утерянный номер", "номер утерянной карты", "old number",
      "previous number", "replaced number", "стар номер", "стари номера", "предишен номер", "изгубен номер"),
  HOLDER_ID(),
  HOLDER_EXTERNAL_ID(
      "external id", "внешний id", "код клиента", "id клиента", "номер клиента", "№ клиента", "код держателя", "код владельца",
      "client id", "customer id", "client number", "customer number", "crm id", "holder number", "код на клиент",
      "номер на клиент", "клиентски номер"),
  HOLDER(
      "holder", "держатель", "держатель карты", "владелец", "владелец карты", "фио", "ф.и.о", "фио клиента", "фио держателя",
      "фио владельца", "полное имя", "имя клиента", "клиент", "имя и фамилия", "фамилия имя", "фамилия имя отчество",
      "покупатель", "card holder", "cardholder", "owner", "name", "full name", "client name", "customer name", "client",
      "customer", "притежател", "картодържател", "три имена", "имена", "име и фамилия", "име на клиента", "пълно име"),
  LAST_NAME("last name", "фамилия", "surname", "family name", "фамилно име"),
  FIRST_NAME("first name", "имя", "given name", "име", "собствено име", "лично име"),
  MIDDLE_NAME("middle name", "отчество", "patronymic", "презиме", "бащино име"),
  PHONES(
      "phone", "телефон", "телефоны", "номер телефона", "телефон клиента", "телефон держателя", "контактный телефон", "тел",
      "phone number", "telephone", "tel", "телефон 1", "телефонен номер", "телефони"),
  MOBILE(
      "mobile", "мобильный", "мобильный телефон", "сотовый", "сотовый телефон", "моб телефон", "моб тел", "телефон 2",
      "mobile phone", "mobile number", "cell", "cell phone", "phone 2", "мобилен", "мобилен телефон", "gsm"),
  EMAILS(
      "email", "e-mail", "эл. почта", "эл. адрес", "электронная почта", "почта", "mail", "email address", "e-mail address",
      "имейл", "и-мейл", "е-мейл", "емейл", "електронна поща", "поща"),
  BIRTHDAY(
      "birthday", "дата рождения", "день рождения", "др", "birth date", "birthdate", "date of birth", "dob",
      "дата на раждане", "рожден ден"),
  BALANCE(
      "balance", "баланс", "остаток", "бонусы", "баланс карты", "баланс бонусов", "бонусный баланс", "остаток бонусов",
      "остаток на карте", "сумма бонусов", "накоплено", "накоплено бонусов", "баллы", "остаток баллов", "баланс баллов",
      "bonus", "bonuses", "bonus balance", "card balance", "current balance", "points", "points balance", "баланс на картата",
      "салдо", "наличност", "налични бонуси", "бонус точки", "точки", "натрупани бонуси"),
  /** Of our own export; elsewhere a sign beside the amount says it. */
  BONUS_CURRENCY(),
  LAST_PRESENTED_AT(
      "last presented", "last presentation", "последнее предъявление", "дата последнего предъявления",
      "последнее использование", "дата последнего использования", "последняя покупка", "дата последней покупки",
      "последний визит", "дата последнего визита", "последняя операция", "дата последней операции", "last used", "last use",
      "last purchase", "last purchase date", "last visit", "last transaction", "last activity", "последно представяне",
      "последно използване", "дата на последно използване", "последна покупка", "дата на последна покупка",
      "последно посещение"),
  BURNS_ON(
      "burns on", "burn date", "дата сгорания", "сгорают", "сгорит", "сгорание бонусов", "дата сгорания бонусов",
      "бонусы сгорают", "бонусы действуют до", "bonuses expire", "bonus expiry", "bonuses expire on", "points expire",
      "points expiry", "бонусите изгарят", "дата на изгаряне", "изгарят на", "бонусите важат до"),
  ISSUED_AT(
      "issued", "issued at", "issue date", "дата выдачи", "дата выдачи карты", "выдана", "дата продажи", "продана",
      "дата оформления", "дата регистрации", "date of issue", "date issued", "sold on", "sale date", "date sold", "registered",
      "дата на издаване", "издадена", "издадена на", "дата на продажба", "продадена на"),
  ORIGIN(
      "origin", "продана или подарена", "как выдана", "вид выдачи", "тип выдачи", "sold or given", "how issued",
      "продадена или подарена", "как е дадена"),
  PRICE(
      "price", "цена", "цена карты", "стоимость карты", "стоимость", "оплачено", "оплачено за карту", "card price",
      "price paid", "paid", "цена на картата", "платено", "платено за картата"),
  PRICE_CURRENCY(),
  DISCOUNT_PERCENT(
      "discount percent", "discount", "скидка", "процент скидки", "скидка %", "размер скидки", "скидка по карте",
      "discount rate", "отстъпка", "процент отстъпка", "отстъпка %"),
  ACCRUAL_PERCENT(
      "accrual percent", "accrual", "начисление", "процент начисления", "начисление %", "процент бонусов", "бонус %",
      "кешбэк", "кэшбэк", "cashback", "bonus rate", "bonus percent", "earn rate", "натрупване", "процент натрупване",
      "процент бонус"),
  ACCRUAL_FIXED(),
  LIFE_MONTHS(
      "life months", "срок жизни бонусов", "срок жизни бонусов месяцев", "срок бонусов, мес", "bonus life", "life of bonuses",
      "месеци живот на бонусите", "живот на бонусите"),
  BLOCKED_AT(
      "blocked at", "blocked", "заблокирована", "блокировка", "дата блокировки", "блокирована", "is blocked", "блокирана",
      "блокирана на");

  /** A card needs a number, somebody who holds it, and what is on it: nothing is taken for nothing. */
  public static final ImportFields<CardField> ALL =
      new ImportFields<>(
          List.of(values()),
          List.of(
              Set.of(NUMBER),
              Set.of(BALANCE),
              Set.of(HOLDER, HOLDER_ID, HOLDER_EXTERNAL_ID, LAST_NAME, FIRST_NAME, PHONES, MOBILE, EMAILS)));

  static final List<CardField> DATES = List.of(LAST_PRESENTED_AT, BURNS_ON, ISSUED_AT, BLOCKED_AT, BIRTHDAY);

  /** Who holds it, as a file of clients would tell it. */
  static final Map<ClientHeading, CardField> HOLDERS =
      Map.ofEntries(
          Map.entry(ClientHeading.CLIENT_ID, HOLDER_ID), Map.entry(ClientHeading.EXTERNAL_ID, HOLDER_EXTERNAL_ID),
          Map.entry(ClientHeading.NAME, HOLDER), Map.entry(ClientHeading.LAST_NAME, LAST_NAME),
          Map.entry(ClientHeading.FIRST_NAME, FIRST_NAME), Map.entry(ClientHeading.MIDDLE_NAME, MIDDLE_NAME),
          Map.entry(ClientHeading.PHONES, PHONES), Map.entry(ClientHeading.MOBILE, MOBILE),
          Map.entry(ClientHeading.EMAILS, EMAILS), Map.entry(ClientHeading.BIRTHDAY, BIRTHDAY));

  private final List<String> headings;

  CardField(String... headings) {
    this.headings = List.of(headings);
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public Optional<ClosedWords<?>> closedWords() {
    return switch (this) {
      case ORIGIN -> Optional.of(CardFileWords.ORIGINS);
      case BLOCKED_AT -> Optional.of(CardFileWords.BLOCKED);
      default -> Optional.empty();
    };
  }

  @Override
  public boolean isOffered() {
    return switch (this) {
      case BONUS_CURRENCY, PRICE_CURRENCY, ACCRUAL_FIXED -> false;
      default -> true;
    };
  }
}
