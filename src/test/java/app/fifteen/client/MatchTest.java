package app.fifteen.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.ClientId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

  private static Match match(String name, String... owners) {
    var id = new long[1];
    List<KnownClient> found =
        Arrays.stream(owners)
            .map(owner -> new KnownClient(new ClientId(++id[0]), owner, Optional.empty(), Optional.empty(), Standing.ORDINARY, Set.of("+79160000000")))
            .toList();
    return Match.of(name, found);
  }

  @ParameterizedTest
  @CsvSource({
    "Иванова Анна, Анна Иванова", "Анна, Анна Сергеевна Иванова", "ИВАНОВА АННА, Иванова анна", "Алёна, Алена Петрова",
    "Ivanova Anna, Иванова Анна", "Ивановва, Иванова Анна", "+7 916 000-00-00, Иванова Анна", "anna@example.com, Иванова",
    "Иванова, 8 916 000-00-00", "Иванова М. П., Мария Петровна Иванова", "М. Иванова, Иванова Мария", "Маша, Иванова Мария",
    "Маша Иванова, Иванова Мария", "Саша Петров, Александр Петров", "Pyotr Ivanov, Пётр Иванов", "Petr Ivanov, Пётр Иванов",
    "Bob Moss, Robert Moss", "Гошо Димитров, Георги Димитров", "Анна Сергеевна, Анна Иванова", "Мария Иванов, Мария Иванова",
    "г-жа Иванова, Мария Иванова", "Natal'ya Lind, Наталья Линд", "Иванов И., Иванов Иван Ильич", "Ю. Лис, Юлия Лис"
  })
  void aPhoneLeadsToItsOwner(String name, String owner) {
    assertThat(match(name, owner)).isInstanceOf(Match.Known.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Пётр Сидоров, Иванова Анна", "Ан, Иванова Анна", "Мария Иванова, Пётр Иванов", "Мария Иванова, Иванов Пётр Ильич",
    "Maria Ivanova, Пётр Иванов", "Иванов, Иванова Анна", "Иванов А., Иванова Анна", "Иванова М., Иванова Анна",
    "Александр Ли, Александра Ли", "Марина Ли, Мария Ли", "Пётр Ильич Ли, Пётр Петрович Ли", "Анна Петрова, Анна Иванова",
    "John Smith, Mary Smith", "Иванов П. И., Иванов Иван", "М., Анна Иванова", "Чайковский, Чайковская Мария"
  })
  void someoneElseOnTheSamePhoneIsAsked(String name, String owner) {
    assertThat(match(name, owner)).isInstanceOf(Match.Doubtful.class);
  }

  @Test
  void theNameTellsPeopleOnOnePhoneApart() {
    assertThat(match("Анна", "Иванова Анна", "Иванов Пётр")).isEqualTo(match("Анна Иванова", "Иванова Анна"));
    assertThat(match("Семья", "Иванова Анна", "Иванов Пётр")).isInstanceOf(Match.Doubtful.class);
    assertThat(match("", "Иванова Анна", "Иванов Пётр")).isInstanceOf(Match.Doubtful.class);
  }

  @Test
  void aPhoneNobodyHasLeadsToNobody() {
    assertThat(match("Анна")).isInstanceOf(Match.Nobody.class);
  }
}
