package app.fifteen.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Phone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientReaderTest {

  private static final ClientReader READER = new ClientReader("RU", LocalDate.parse("2026-11-23"));

  private static ClientReader.Reading read(ClientDraftFixture draft) {
    return READER.read(draft.draft());
  }

  @ParameterizedTest
  @ValueSource(strings = {"8 (916) 123-45-67", "+7 916 123 45 67", "9161234567", "7-916-123-45-67", "tel:+79161234567"})
  void aPhoneIsOneNumberHoweverItIsFormatted(String typed) {
    var facts = read(ClientDraftFixture.named("Анна").phones(typed)).facts().orElseThrow();
    assertThat(facts.phones()).containsExactly(new Phone("+79161234567", ""));
    assertThat(facts.phones().getFirst().local("RU")).isEqualTo("8 (916) 123-45-67");
    assertThat(facts.phones().getFirst().local("BG")).isEqualTo("+7 916 123-45-67");
  }

  @Test
  void anExtensionIsKept() {
    var facts = read(ClientDraftFixture.named("Анна").phones("+7 495 123-45-67 доб. 12")).facts().orElseThrow();
    assertThat(facts.phones()).containsExactly(new Phone("+74951234567", "12"));
    assertThat(facts.phones().getFirst().local("RU")).contains("12");
  }

  @Test
  void theSameNumberTwiceIsOne() {
    var facts = read(ClientDraftFixture.named("Анна").phones("89161234567", "+7 916 123-45-67")).facts().orElseThrow();
    assertThat(facts.phones()).hasSize(1);
  }

  @Test
  void everyWrongFieldIsToldOfAtOnce() {
    var reading =
        read(
            ClientDraftFixture.named("x".repeat(2_000_000))
                .phones("1234567890".repeat(4))
                .emails("anna.example.com")
                .birthday("24.11.2026"));
    assertThat(reading.facts()).isEmpty();
    assertThat(reading.problems().keySet())
        .containsExactlyInAnyOrder(ClientField.NAME, ClientField.PHONES, ClientField.EMAILS, ClientField.BIRTHDAY);
    assertThat(reading.problems().get(ClientField.BIRTHDAY).key()).isEqualTo("birthday.future");
  }

  @ParameterizedTest
  @CsvSource({
    "17.05.1980, 1980-05-17", "1980-05-17, 1980-05-17", "17.05, --05-17", "--05-17, --05-17", "29.02, --02-29",
    "1.2.1999, 1999-02-01"
  })
  void birthdaysAreReadAsPeopleWriteThem(String typed, String iso) {
    assertThat(read(ClientDraftFixture.named("Анна").birthday(typed)).facts().orElseThrow().birthday().orElseThrow().iso())
        .isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"29.02.2023", "32.01.1980", "17.13", "вчера", "1850-01-01", "24.11.2026"})
  void daysNobodyIsBornOnAreRefused(String typed) {
    assertThat(read(ClientDraftFixture.named("Анна").birthday(typed)).problems()).containsOnlyKeys(ClientField.BIRTHDAY);
  }

  @Test
  void directionMarksAndZeroBytesGoAndEmojiStay() {
    var facts = read(ClientDraftFixture.named("\u202EАн\0на 🙂\u200F")).facts().orElseThrow();
    assertThat(facts.name()).isEqualTo("Анна 🙂");
  }

  @ParameterizedTest
  @CsvSource({"русский, ru", "Немецкий, de", "en, en", "български, bg", "Deutsch, de", "English, en"})
  void languagesAreReadByAnyName(String typed, String code) {
    assertThat(read(ClientDraftFixture.named("Анна").language(typed)).facts().orElseThrow().language())
        .contains(new SpokenLanguage(code));
  }

  @ParameterizedTest
  @CsvSource({"2027-06, 2027-06-01", "06.2027, 2027-06-01", "15.06.2027, 2027-06-15"})
  void aTripMayBeAMonth(String typed, LocalDate day) {
    var trip = read(ClientDraftFixture.named("Анна").nextTripOn(typed)).facts().orElseThrow().nextTrip().orElseThrow();
    assertThat(trip.on()).contains(day);
  }

  @Test
  void emailsAreTheSameInAnyCase() {
    var facts = read(ClientDraftFixture.named("Анна").emails("Anna@Example.COM", "anna@example.com")).facts().orElseThrow();
    assertThat(facts.emails().stream().map(email -> email.address())).isEqualTo(List.of("anna@example.com"));
  }
}
