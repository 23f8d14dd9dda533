package app.fifteen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTest {

  private static final TypedWords REASON = TypedWords.lines(5, "card.reason.too_long");

  @Test
  void areCleanedBeforeTheyAreCounted() {
    assertThat(REASON.required("  lost \n", "card.reason.missing")).isEqualTo(Outcome.done("lost"));
    assertThat(TypedWords.line(5, "x").optional("a\nb")).isEqualTo(Outcome.done("a b"));
    assertThat(REASON.optional("a\nb")).isEqualTo(Outcome.done("a\nb"));
  }

  @Test
  void tooManyAreCountedInTheRefusal() {
    assertThat(REASON.optional("stolen")).isEqualTo(Outcome.refused("card.reason.too_long", 6, 5));
    assertThat(REASON.required("stolen", "card.reason.missing")).isEqualTo(Outcome.refused("card.reason.too_long", 6, 5));
  }

  @Test
  void spacesAloneSayNothing() {
    assertThat(REASON.required(" \n ", "card.reason.missing")).isEqualTo(Outcome.refused("card.reason.missing"));
    assertThat(REASON.optional(" \n ")).isEqualTo(Outcome.done(""));
  }
}
