package app.fifteen.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One name, taken apart by the rule; where there is a doubt, not at all. */
class NamePartsTest {

  @ParameterizedTest
  @CsvSource({
    "Мария Ивановна Иванова, Мария, Ивановна, Иванова",
    "Иванова Мария Ивановна, Мария, Ивановна, Иванова",
    "'Иванова, Мария Ивановна', Мария, Ивановна, Иванова",
    "ИВАНОВА МАРИЯ ИВАНОВНА, МАРИЯ, ИВАНОВНА, ИВАНОВА",
    "Лев Николаевич Толстой, Лев, Николаевич, Толстой",
    "Чайковский Пётр Ильич, Пётр, Ильич, Чайковский",
    "Анна Ильинична Кузнецова, Анна, Ильинична, Кузнецова",
    "Пётр Кузьмич Фомич, Пётр, Кузьмич, Фомич",
    "Галина Фёдоровна Ильина, Галина, Фёдоровна, Ильина",
    "Роман Аркадьевич Абрамович, Роман, Аркадьевич, Абрамович",
    "Абрамович Роман Аркадьевич, Роман, Аркадьевич, Абрамович",
    "Айгуль Рашидовна Ким, Айгуль, Рашидовна, Ким",
    "Мария Ивановна, Мария, Ивановна, ''",
    "Мария Иванова, Мария, '', Иванова",
    "Иванова Мария, Мария, '', Иванова",
    "Анна-Мария Петрова, Анна-Мария, '', Петрова",
    "Жанна Мирошник, Жанна, '', Мирошник",
    "Алина, Алина, '', ''",
    "Иванова М. И., '', '', Иванова",
    "М.И. Иванова, '', '', Иванова",
    "Мария Петрова Иванова, Мария, Петрова, Иванова",
    "Георги Димитров Иванов, Георги, Димитров, Иванов",
    "Natalia Viktorovna Gromova, Natalia, Viktorovna, Gromova",
    "Natalie Harrison, Natalie, '', Harrison",
    "'Harrison, Natalie', Natalie, '', Harrison",
    "Ms Natalie Harrison, Natalie, '', Harrison",
    "г-жа Мария Иванова, Мария, '', Иванова"
  })
  void endingsAndGivenNamesTellThePartsApart(String name, String given, String patronymic, String family) {
    assertThat(NameParts.of(name)).isEqualTo(new NameParts(given, patronymic, family));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Роман Абрамович", "Анна Ким", "Мария Анна Лопес", "ООО «Северный путь»", "anna@example.com", "+7 916 123-45-67", "Иванова",
        "Logos Translations", "Гасан Али оглы Мамедов", "М. И.", "клиент из чата", ""
      })
  void whatLeavesADoubtIsNotTakenApart(String name) {
    assertThat(NameParts.of(name)).isEqualTo(NameParts.NONE);
  }
}
