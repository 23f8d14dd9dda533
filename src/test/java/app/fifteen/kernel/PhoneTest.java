package app.fifteen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

  @ParameterizedTest
  @ValueSource(strings = {"+7 (916) 123", "8 916 123", "007 916 123", "7916123", "916-123", "(+7) 916/123"})
  void aNumberIsMeantHoweverSomebodyBeginsIt(String typed) {
    assertThat(Phone.beginnings(typed, "RU")).contains("+7916123");
  }

  @Test
  void withACountryCodeOnlyThatCountryIsMeant() {
    assertThat(Phone.beginnings("+359 88", "RU")).containsExactly("+35988");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+", "Иванова 2", "7@office.ru"})
  void whatHasOtherThanDigitsIsNoNumber(String typed) {
    assertThat(Phone.beginnings(typed, "RU")).isEmpty();
  }

  private static String read(String typed) {
    return Phone.read(typed, "RU").either(phone -> phone.e164() + (phone.extension().isEmpty() ? "" : " " + phone.extension()), _ -> "");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "7.9169876512E10", "7,9169876512E+10", "8.9169876512e+10", "79169876512.0", "8 (916) 987-65-12", "+7 916 9876512 моб.",
    "моб. 8 916 987-65-12", "тел.: +7(916)987-65-12", "8 916 987 65 12 (WhatsApp)", "☎️ 8 916 987‑65‑12",
    "\uFEFF8\u200B916\u00AD987\uFE0F6512\u200E", "Мария 8 916 987 65 12", "89169876512\uFE0F"
  })
  void aNumberIsReadHoweverItIsWritten(String typed) {
    assertThat(read(typed)).isEqualTo("+79169876512");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "8 495 123-45-67 доб. 12", "8 495 123-45-67, доб 12", "+7 495 1234567 ext. 12", "84951234567x12", "8 495 1234567 (доб. 12)",
    "8 495 123-45-67 вн. 12", "+7 495 123-45-67;ext=12"
  })
  void anExtensionIsNoLetterInIt(String typed) {
    assertThat(read(typed)).isEqualTo("+74951234567 12");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "7.91698765E10", "7,91699E+10", "7.91698765123E10", "8E10", "8 916 234-5O-67", "8 916 234-5О-67", "8 916 234-5O-6О",
    "O8 916 234-56-67", "8 9l6 234-56-67", "8 916 FLOWERS", "8 916 234-56-67 Мария", "8 916 2З4-56-67", "+7 9I6 234 56 67"
  })
  void whereADigitMayBeMissingItIsNobodysNumber(String typed) {
    assertThat(read(typed)).isEmpty();
  }

  @Test
  void whatASpreadsheetMadeOfANumberFindsIt() {
    assertThat(Phone.beginnings("7.9169876512E+10", "RU")).contains("+79169876512");
    assertThat(Phone.beginnings("8\u00a0916\u200B 987", "RU")).contains("+7916987");
    assertThat(Phone.beginnings("7.91698765E10", "RU")).isEmpty();
  }
}
