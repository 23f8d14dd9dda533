package app.fifteen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Rejection;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FillInTest {

  private static final Map<Placeholder, String> ANNA = Map.of(Placeholder.CLIENT, "Анна");

  @Test
  void valuesStandWhereTheirPlacesWere() {
    assertThat(FillIn.fill("{client}, простите нас. Срок — {due}.", Map.of(Placeholder.CLIENT, "Анна", Placeholder.DUE, "26 ноября"), Language.RU))
        .isEqualTo("Анна, простите нас. Срок — 26 ноября.");
  }

  @Test
  void aNameThatIsNotKnownIsNotMissedInAnAddress() {
    assertThat(FillIn.fill("{client}, простите нас.", Map.of(), Language.RU)).isEqualTo("Простите нас.");
    assertThat(FillIn.fill("Здравствуйте, {client}!", Map.of(), Language.RU)).isEqualTo("Здравствуйте!");
    assertThat(FillIn.fill("Thank you, {client}, for telling us.", Map.of(), Language.RU)).isEqualTo("Thank you, for telling us.");
    assertThat(FillIn.fill("С уважением, {manager}", Map.of(), Language.RU)).isEqualTo("С уважением");
    assertThat(FillIn.fill("С уважением, {manager}", ANNA, Language.RU)).isEqualTo("С уважением");
  }

  @Test
  void nothingGreetsNobody() {
    assertThat(FillIn.fill("Dear {client},\n\nWe are sorry.", Map.of(Placeholder.CLIENT, "  "), Language.RU)).isEqualTo("We are sorry.");
  }

  @Test
  void aSentenceWithoutItsValueIsNotSaid() {
    assertThat(FillIn.fill("Мы вас услышали. Вот что мы сделаем: {plan}. Спасибо!", ANNA, Language.RU))
        .isEqualTo("Мы вас услышали. Спасибо!");
    assertThat(FillIn.fill("Раз.\n\nПримите, пожалуйста, {remedies}.\n\nДва.", ANNA, Language.RU)).isEqualTo("Раз.\n\nДва.");
    assertThat(FillIn.fill("{client}, примите {remedies}.", Map.of(), Language.RU)).isEmpty();
  }

  @Test
  void aValueThatEndsItsSentenceGetsNoSecondFullStop() {
    assertThat(FillIn.fill("Сделаем: {plan}. Ждите.", Map.of(Placeholder.PLAN, "вернём деньги."), Language.RU))
        .isEqualTo("Сделаем: вернём деньги. Ждите.");
  }

  @Test
  void whatLooksLikeAPlaceInAValueStays() {
    assertThat(FillIn.fill("{wanted}.", Map.of(Placeholder.WANTED, "{client} $1 \\ {x}"), Language.RU)).isEqualTo("{client} $1 \\ {x}.");
  }

  @Test
  void whatNobodyKnowsHowToFillIsRefused() {
    assertThat(FillIn.problem("{client}, {due}")).isEmpty();
    assertThat(FillIn.problem("{Client}").map(Rejection::args).orElseThrow().getFirst()).isEqualTo("{Client}");
    assertThat(FillIn.problem("{клиент}, здравствуйте").map(Rejection::key)).contains("wording.unknown_placeholder");
    assertThat(FillIn.problem("a { b")).isPresent();
    assertThat(FillIn.problem("{client}}")).isPresent();
  }

  @Test
  void aValueKeepsTheGrammarOfItsSentence() {
    assertThat(sayRemedies("Номер классом выше")).isEqualTo("Примите, пожалуйста: номер классом выше.");
    assertThat(sayRemedies("Asti Martini и Ferrero Rocher")).isEqualTo("Примите, пожалуйста: Asti Martini и Ferrero Rocher.");
    assertThat(sayRemedies("А-статус")).isEqualTo("Примите, пожалуйста: А-статус.");
    assertThat(FillIn.fill("{wanted}? Сделаем.", Map.of(Placeholder.WANTED, "вернуть деньги"), Language.RU))
        .isEqualTo("Вернуть деньги? Сделаем.");
    assertThat(FillIn.fill("Please accept: {remedies}.", Map.of(Placeholder.REMEDIES, "A better room"), Language.EN))
        .isEqualTo("Please accept: a better room.");
    assertThat(FillIn.fill("Please accept: {remedies}.", Map.of(Placeholder.REMEDIES, "Mercedes to the airport"), Language.EN))
        .isEqualTo("Please accept: Mercedes to the airport.");
  }

  @Test
  void nobodyIsCalledInSmallLettersAtTheBeginning() {
    var ivanova = Map.of(Placeholder.CLIENT, "госпожо Иванова");
    assertThat(FillIn.fill("{client}, много съжалявам.", ivanova, Language.BG)).isEqualTo("Госпожо Иванова, много съжалявам.");
    assertThat(FillIn.fill("Здравейте, {client}!", ivanova, Language.BG)).isEqualTo("Здравейте, госпожо Иванова!");
  }

  @Test
  void quotationMarksStandWithinOthers() {
    assertThat(FillIn.fill("Письмо «{company}» готово.", Map.of(Placeholder.COMPANY, "ООО «Северный путь»"), Language.RU))
        .isEqualTo("Письмо «ООО „Северный путь“» готово.");
  }

  private static String sayRemedies(String remedy) {
    return FillIn.fill("Примите, пожалуйста: {remedies}.", Map.of(Placeholder.REMEDIES, remedy), Language.RU);
  }
}
