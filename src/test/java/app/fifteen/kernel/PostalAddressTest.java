package app.fifteen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostalAddressTest {

  @Test
  void standsOnAnEnvelopeWithoutEmptyLines() {
    var whole = new PostalAddress("1 High St\nFlat 3", "N1 9GU", "London", "UK");
    assertThat(whole.onEnvelope()).isEqualTo("1 High St\nFlat 3\nN1 9GU London\nUK");
    assertThat(whole.inOneLine()).isEqualTo("1 High St, Flat 3, N1 9GU London, UK");
    assertThat(new PostalAddress("", "", "London", "").onEnvelope()).isEqualTo("London");
    assertThat(PostalAddress.NONE.onEnvelope()).isEmpty();
  }

  @Test
  void isCleanedAndNoPartIsEndless() {
    assertThat(new PostalAddress(" 1 High St \n", " N1  9GU", "\t", "").read())
        .isEqualTo(Outcome.done(new PostalAddress("1 High St", "N1 9GU", "", "")));
    assertThat(new PostalAddress("x".repeat(1001), "", "", "").read())
        .isEqualTo(Outcome.refused("address.too_long", 1000, 20, 200));
  }

  @Test
  void whatIsToldTakesThePlaceOfWhatIsKnownPartByPart() {
    var known = new PostalAddress("1 High St", "", "London", "");
    assertThat(known.toldBy(new PostalAddress("", "N1", "", "UK"))).isEqualTo(new PostalAddress("1 High St", "N1", "London", "UK"));
    assertThat(known.or(new PostalAddress("2", "", "", ""))).isEqualTo(known);
    assertThat(PostalAddress.NONE.or(known)).isEqualTo(known);
  }
}
