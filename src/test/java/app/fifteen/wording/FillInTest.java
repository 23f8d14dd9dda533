package app.fifteen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Rejection;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FillInTest {

  private static final Map<Placeholder, String> ANNA = Map.of(Placeholder.CLIENT, "Анна");

  @Test
  void valuesStandWhereTheirPlacesWere() {
    assertThat(FillIn.fill("{client}, простите нас. Срок — {due}.", Map.of(Placeholder.CLIENT, "Анна", Placeholder.DUE, "26 ноября")))
        .isEqualTo("Анна, простите нас. Срок — 26 ноября.");
  }

  @Test
  void aNameThatIsNotKnownIsNotMissedInAnAddress() {
    assertThat(FillIn.fill("{client}, простите нас.", Map.of())).isEqualTo("Простите нас.");
    assertThat(FillIn.fill("Здравствуйте, {client}!", Map.of())).isEqualTo("Здравствуйте!");
    assertThat(FillIn.fill("Thank you, {client}, for telling us.", Map.of())).isEqualTo("Thank you, for telling us.");
    assertThat(FillIn.fill("С уважением, {manager}", Map.of())).isEqualTo("С уважением");
    assertThat(FillIn.fill("С уважением, {manager}", ANNA)).isEqualTo("С уважением");
  }

  @Test
  void nothingGreetsNobody() {
    assertThat(FillIn.fill("Dear {client},\n\nWe are sorry.", Map.of(Placeholder.CLIENT, "  "))).isEqualTo("We are sorry.");
  }

  @Test
  void aSentenceWithoutItsValueIsNotSaid() {
    assertThat(FillIn.fill("Мы вас услышали. Вот что мы сделаем: {plan}. Спасибо!", ANNA))
        .isEqualTo("Мы вас услышали. Спасибо!");
    assertThat(FillIn.fill("Раз.\n\nПримите, пожалуйста, {remedies}.\n\nДва.", ANNA)).isEqualTo("Раз.\n\nДва.");
    assertThat(FillIn.fill("{client}, примите {remedies}.", Map.of())).isEmpty();
  }

  @Test
  void aValueThatEndsItsSentenceGetsNoSecondFullStop() {
    assertThat(FillIn.fill("Сделаем: {plan}. Ждите.", Map.of(Placeholder.PLAN, "вернём деньги.")))
        .isEqualTo("Сделаем: вернём деньги. Ждите.");
  }

  @Test
  void whatLooksLikeAPlaceInAValueStays() {
    assertThat(FillIn.fill("{wanted}.", Map.of(Placeholder.WANTED, "{client} $1 \\ {x}"))).isEqualTo("{client} $1 \\ {x}.");
  }

  @Test
  void whatNobodyKnowsHowToFillIsRefused() {
    assertThat(FillIn.problem("{client}, {due}")).isEmpty();
    assertThat(FillIn.problem("{Client}").map(Rejection::args).orElseThrow().getFirst()).isEqualTo("{Client}");
    assertThat(FillIn.problem("{клиент}, здравствуйте").map(Rejection::key)).contains("wording.unknown_placeholder");
    assertThat(FillIn.problem("a { b")).isPresent();
    assertThat(FillIn.problem("{client}}")).isPresent();
  }
}
