package app.fifteen.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fifteen.complaint.Severity;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.PostalAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApologyLetterTest {

  @ParameterizedTest
  @EnumSource
  void theLettersOfTheHouseFitOnOnePageAndReadAsTheyWereWritten(Language language) throws IOException {
    for (var severity : Severity.values()) {
      var letter = LetterFixture.letter(language, severity);
      try (var pdf = Loader.loadPDF(letter.pdf())) {
        assertThat(pdf.getNumberOfPages()).as("%s %s", language, severity).isEqualTo(1);
        var box = pdf.getPage(0).getMediaBox();
        assertThat(box.getWidth()).isEqualTo(PDRectangle.A4.getWidth(), within(1f));
        assertThat(oneLine(text(pdf))).contains(oneLine(letter.body()));
        assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
      }
    }
  }

  @Test
  void theLetterSaysFromWhomToWhomAndWhen() throws IOException {
    assertThat(oneLine(text(LetterFixture.letter(Language.RU, Severity.SERIOUS))))
        .contains(
            "Окна Плюс", "ул. Тверская, 8, Москва", "Наталья Викторовна Громова", "ООО «Северный путь»",
            "23 ноября 2026 г.", "Наши извинения", "С уважением,", "Анна Соколова", "Генеральный директор")
        .contains("Всё будет готово не позже 26 ноября 2026 г., и мы сами");
    assertThat(oneLine(text(LetterFixture.letter(Language.EN, Severity.SERIOUS)))).contains("23 November 2026", "by 26 November 2026,");
  }

  @Test
  void aLongLetterGoesOnOnFurtherPagesAndTheSignatureIsNotLeftAlone() throws IOException {
    for (int paragraphs = 14; paragraphs < 40; paragraphs += 3) {
      var body = "Превысокомногорассмотрительствующий человеконенавистничество и так далее.\n\n".repeat(paragraphs);
      try (var pdf = Loader.loadPDF(LetterFixture.letter(Language.RU, body + "С уважением,").pdf())) {
        var last = new PDFTextStripper();
        last.setStartPage(pdf.getNumberOfPages());
        assertThat(last.getText(pdf)).contains("С уважением,", "Анна Соколова");
        assertThat(new PDFTextStripper().getText(pdf).split("Превысоко", -1)).hasSize(paragraphs + 1);
      }
    }
    try (var pdf = Loader.loadPDF(LetterFixture.letter(Language.RU, "слово ".repeat(3000)).pdf())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
    }
  }

  @Test
  void signsNobodyCanPrintAreLeftOut() throws IOException {
    assertThat(text(LetterFixture.letter(Language.RU, "Простите 🌸\uD83D нас\u0000\u200F, Ünal ﷺ 你好!\n\nС уважением,")))
        .contains("Простите", "нас", "Ünal")
        .doesNotContain("□", "🌸");
    assertThat(text(LetterFixture.letter(Language.RU, "x".repeat(500)))).contains("xxxx");
    assertThat(text(LetterFixture.letter(Language.RU, "\n\n"))).contains("Анна Соколова");
  }

  @Test
  void moneyAndNamesOfTheNeighboursAreDrawn() throws IOException {
    var names = "ნინო ბერიძე, Արմեն, Ελένη, 1 500 ₽, 20 ₾, 300 ₸";
    var letter = LetterFixture.letter(Language.RU, "Простите нас, " + names + "!\n\nС уважением,");
    assertThat(oneLine(text(letter))).contains(names);
    assertThat(letter.undrawable()).isEmpty();
    try (var pdf = Loader.loadPDF(letter.pdf())) {
      assertThat(fonts(pdf)).hasSizeGreaterThan(4).allMatch(PDFont::isEmbedded);
    }
  }

  @Test
  void hebrewAndArabicRunFromRightToLeft() throws IOException {
    for (var name : List.of("דוד כהן", "محمد علي")) {
      var letter =
          LetterFixture.letter(Language.RU, "Здравствуйте, " + name + "!\n\n" + name + " " + name + "\n\nС уважением,")
              .to(name, Optional.empty(), PostalAddress.NONE);
      assertThat(letter.undrawable()).isEmpty();
      // Whoever reads the text of the file turns it round once more.
      assertThat(Normalizer.normalize(text(letter), Normalizer.Form.NFKC)).contains("Здравствуйте, " + name, name + " " + name);
    }
  }

  @Test
  void whatCannotBeDrawnIsNamedSignBySign() {
    var letter = LetterFixture.letter(Language.RU, "Здравствуйте, 王小明 🌸!\u200F\n\nС уважением, 王");
    assertThat(letter.undrawable()).isEqualTo("王 小 明 🌸");
    assertThat(letter.to("李", Optional.of("สวัสดี"), PostalAddress.NONE).saying("", "Да").undrawable()).isEqualTo("李 ส ว ด");
  }

  @Test
  void theOfficesPicturesStandOnIt() throws IOException {
    var plain = LetterFixture.letter(Language.RU, "Простите.");
    assertThat(pictures(plain)).as("the program invents no logo").isEmpty();
    var own =
        new Letterhead(
            "", "", "", Optional.of(LetterFixture.png(900, 200)), Optional.of(LetterFixture.png(300, 900)), 1);
    var signed =
        new ApologyLetter(
            Language.RU, own, "Окна Плюс", "Ольга Миронова", LetterFixture.TODAY, "Анна", Optional.empty(),
            PostalAddress.NONE, "", "Простите.");
    assertThat(pictures(signed)).containsOnly("900x200", "300x900");
    assertThat(text(signed)).as("without a signatory the writer signs").contains("Ольга Миронова");
  }

  private static String text(ApologyLetter letter) throws IOException {
    try (var pdf = Loader.loadPDF(letter.pdf())) {
      return text(pdf);
    }
  }

  private static String text(PDDocument pdf) throws IOException {
    var reader = new PDFTextStripper();
    reader.setSortByPosition(true);
    return reader.getText(pdf);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  private static Iterable<PDFont> fonts(PDDocument pdf) {
    return StreamSupport.stream(pdf.getPages().spliterator(), false).flatMap(ApologyLetterTest::fonts).toList();
  }

  private static Stream<PDFont> fonts(PDPage page) {
    var resources = page.getResources();
    return StreamSupport.stream(resources.getFontNames().spliterator(), false)
        .map(
            name -> {
              try {
                return resources.getFont(name);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static List<String> pictures(ApologyLetter letter) throws IOException {
    try (var pdf = Loader.loadPDF(letter.pdf())) {
      var resources = pdf.getPage(0).getResources();
      var sizes = new ArrayList<String>();
      for (var name : resources.getXObjectNames()) {
        var picture = (PDImageXObject) resources.getXObject(name);
        sizes.add(picture.getWidth() + "x" + picture.getHeight());
      }
      return sizes;
    }
  }
}
