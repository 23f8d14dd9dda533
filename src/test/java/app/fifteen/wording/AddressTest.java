package app.fifteen.wording;

import static org.assertj.core.api.Assertions.assertThat;

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
    "RU, Роман Абрамович, Роман Абрамович",
    "RU, Кирилл Фомин, Кирилл Фомин",
    "RU, Мария Анна Лопес, Мария Анна Лопес",
    "EN, Наталья Викторовна Громова, Наталья Викторовна Громова",
    "BG, Мария Петрова Иванова, Мария Петрова Иванова"
  })
  void aRussianIsSpokenToByFirstNameAndPatronymic(Language language, String name, String address) {
    assertThat(Address.of(name, language)).isEqualTo(address);
  }
}
