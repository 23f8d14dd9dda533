package app.fifteen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.NameParts;
import app.fifteen.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "RU, Наталья Викторовна Громова, Наталья Викторовна",
    "RU, Громова Наталья Викторовна, Наталья Викторовна",
    "RU, Роман Аркадьевич Абрамович, Роман Аркадьевич",
    "RU, Абрамович Роман Аркадьевич, Роман Аркадьевич",
    "RU, Пётр Ильич Чайковский, Пётр Ильич",
    "RU, Анна Ильинична Кузнецова, Анна Ильинична",
    "RU, Мария Ивановна, Мария Ивановна",
    "RU, Роман Абрамович, Роман Абрамович",
    "RU, Мария Беляева, Мария",
    "RU, Кирилл Фомин, Кирилл",
    "RU, Иванова М. И., госпожа Иванова",
    "RU, Мария Анна Лопес, Мария Анна Лопес",
    "EN, Наталья Викторовна Громова, Наталья",
    "EN, Natalie Harrison, Natalie",
    "EN, Logos Translations, Logos Translations",
    "BG, Мария Петрова Иванова, госпожо Иванова",
    "BG, Георги Иванов, господин Иванов",
    "BG, Алина, Алина"
  })
  void somebodyIsSpokenToAsTheirLanguageDoes(Language language, String name, String address) {
    assertThat(new Address(name, NameParts.of(name), language).spoken()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RU | Иванова Мария Ивановна | Уважаемая Мария Ивановна",
        "RU | Виктор Семёнович Ланской | Уважаемый Виктор Семёнович",
        "RU | Мария Беляева | Уважаемая Мария",
        "RU | Никита Орлов | Уважаемый Никита",
        "RU | Пётр Смородина | Здравствуйте, Пётр",
        "RU | Жанна Мирошник | Здравствуйте, Жанна",
        "RU | Бюро переводов «Логос» | Здравствуйте, Бюро переводов «Логос»",
        "BG | Мария Петрова Иванова | Уважаема госпожо Иванова",
        "BG | Георги Иванов | Уважаеми господин Иванов",
        "BG | Алина | Здравейте, Алина",
        "EN | Natalie Harrison | Dear Natalie Harrison",
        "EN | Ms Natalie Harrison | Dear Ms Harrison",
        "EN | Natalia Viktorovna Gromova | Dear Ms Gromova",
        "EN | Maria Markov | Dear Maria Markov"
      })
  void aLetterHedgesAboutNobody(Language language, String name, String greeting) {
    assertThat(new Address(name, NameParts.of(name), language).greeting()).isEqualTo(greeting);
  }
}
