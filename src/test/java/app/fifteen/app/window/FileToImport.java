package app.fifteen.app.window;

import app.fifteen.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file as another program exports it, for the picture of the import window; its third row is at fault, and some channels are not known. */
final class FileToImport {

  private static final int ROWS = 24;

  private FileToImport() {}

  static Path write(Path file, Language language) {
    boolean russian = language == Language.RU;
    var lines = new ArrayList<String>();
    lines.add(
        russian
            ? "№ заявки;Создано;Канал;Клиент;Телефон;Тема;Менеджер;Дата ответа"
            : "Ticket;Created;Channel;Client;Phone;Subject;Manager;First response");
    var channels = russian ? List.of("телефон", "сайт", "почта", "чат") : List.of("phone", "site", "email", "chat");
    var clients =
        russian
            ? List.of("Ольга Лебедева", "Сергей Громов", "Марина Котова", "Павел Зуев", "Ирина Белова")
            : List.of("Olga Lebedeva", "Sergey Gromov", "Marina Kotova", "Pavel Zuev", "Irina Belova");
    var subjects =
        russian
            ? List.of("Болгария в июле, двое", "Рейс перенесли", "Виза для ребёнка", "Стамбул на выходные")
            : List.of("Bulgaria in July, two people", "Flight was moved", "Visa for a child", "Istanbul, a weekend");
    var managers = russian ? List.of("Анна Соколова", "Игорь Павлов") : List.of("Anna Sokolova", "Igor Pavlov");
    for (int i = 0; i < ROWS; i++) {
      var day = "%02d.11.2026".formatted(2 + i % 5 + i / 5 * 7 % 21);
      lines.add(
          String.join(
              ";",
              String.valueOf(4180 + i),
              i == 2 ? (russian ? "вчера вечером" : "last night") : day + " %02d:%02d".formatted(9 + i % 8, i * 7 % 60),
              i % 7 == 5 ? (russian ? "факс" : "fax") : i == 9 ? (russian ? "рация" : "radio") : channels.get(i % channels.size()),
              clients.get(i % clients.size()),
              "+7 916 555-%02d-%02d".formatted(i * 3 % 100, i * 7 % 100),
              subjects.get(i % subjects.size()),
              managers.get(i % managers.size()),
              day + " %02d:%02d".formatted(10 + i % 8, i * 7 % 60)));
    }
    return write(file, lines, russian);
  }

  /**
   * Clients likewise; the third has a telephone number of too many digits, the sixth a birthday in the future,
   * the fourth agrees to letters in a word of its own.
   */
  static Path writeClients(Path file, Language language) {
    boolean russian = language == Language.RU;
    var lines = new ArrayList<String>();
    lines.add(
        russian
            ? "Код клиента;Фамилия;Имя;Телефон;Мобильный;E-mail;Компания;Дата рождения;Источник;Менеджер;Согласие на рассылку;Цвет"
            : "Customer ID;Last name;First name;Phone;Mobile;E-mail;Company;Birthday;Source;Manager;Newsletter;Colour");
    var last = russian ? List.of("Лебедева", "Громова", "Котова", "Зуева", "Белова") : List.of("Lebedeva", "Gromova", "Kotova", "Zueva", "Belova");
    var first = russian ? List.of("Ольга", "Светлана", "Марина", "Ирина") : List.of("Olga", "Svetlana", "Marina", "Irina");
    for (int i = 0; i < ROWS; i++) {
      lines.add(
          String.join(
              ";",
              "K-" + (310 + i),
              last.get(i % last.size()),
              first.get(i % first.size()),
              i == 2 ? "+7 495 123-45-67-89-01-23-45-67" : "+7 495 555-%02d-%02d".formatted(i * 7 % 100, i * 3 % 100),
              i % 3 == 0 ? "8 916 444-%02d-%02d".formatted(i * 3 % 100, i * 7 % 100) : "",
              "client%d@example.com".formatted(i),
              i % 4 == 0 ? (russian ? "ООО «Ромашка»" : "Daisy Ltd") : "",
              i == 5 ? "17.05.2091" : i % 2 == 0 ? "%02d.%02d".formatted(1 + i, 1 + i % 12) : "%02d.%02d.1984".formatted(1 + i, 1 + i % 12),
              russian ? "Сайт" : "Site",
              russian ? "Анна Соколова" : "Anna Sokolova",
              i == 3 ? (russian ? "иногда" : "sometimes") : i % 5 == 0 ? (russian ? "нет" : "no") : russian ? "да" : "yes",
              russian ? "синий" : "blue"));
    }
    return write(file, lines, russian);
  }

  /**
   * Cards likewise: on the third nobody can tell how much is, the fifth has burnt since it was presented, the seventh is blocked in
   * words of its own.
   */
  static Path writeCards(Path file, Language language) {
    boolean russian = language == Language.RU;
    var lines = new ArrayList<String>();
    lines.add(
        russian
            ? "Номер карты;Владелец;Телефон;Остаток;Последнее предъявление;Дата выдачи;Цена карты;Скидка;Блокировка"
            : "Card number;Holder;Phone;Balance;Last used;Issue date;Card price;Discount;Blocked");
    var holders =
        russian
            ? List.of("Ольга Лебедева", "Сергей Громов", "Марина Котова", "Павел Зуев", "Ирина Белова")
            : List.of("Olga Lebedeva", "Sergey Gromov", "Marina Kotova", "Pavel Zuev", "Irina Belova");
    for (int i = 0; i < ROWS; i++) {
      lines.add(
          String.join(
              ";",
              "0012 %04d".formatted(4100 + i * 37),
              holders.get(i % holders.size()) + (i < holders.size() ? "" : i % 2 == 0 ? "-2" : "-3"),
              "+7 916 777-%02d-%02d".formatted(i * 3 % 100, i * 7 % 100),
              i == 2 ? (russian ? "много" : "a lot") : "%d %03d%s50".formatted(1 + i % 4, i * 53 % 1000, russian ? "," : "."),
              i == 4 ? "14.02.2025" : "%02d.11.2026".formatted(1 + i % 20),
              "%02d.%02d.2024".formatted(1 + i, 1 + i % 12),
              "500",
              i % 5 == 1 ? "5%" : "3%",
              i == 6 ? (russian ? "потеряна в отпуске" : "left on a beach") : ""));
    }
    return write(file, lines, russian);
  }

  private static Path write(Path file, List<String> lines, boolean russian) {
    try {
      var charset = russian ? Charset.forName("windows-1251") : StandardCharsets.UTF_8;
      return Files.write(file, String.join("\r\n", lines).getBytes(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
