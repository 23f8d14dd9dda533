package app.fifteen.desktop.cardpaper;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.CardNumber;
import app.fifteen.card.paper.Barcode;
import app.fifteen.card.paper.CardLook;
import app.fifteen.card.paper.CardSheet;
import app.fifteen.card.paper.PrintedCard;
import app.fifteen.card.paper.Scanner;
import app.fifteen.desktop.paper.PdfPages;
import app.fifteen.desktop.paper.PngFile;
import app.fifteen.exchange.Progress;
import app.fifteen.kernel.Language;
import app.fifteen.wording.LetterFixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards as they come out of a printer, and as a picture. */
class CardsOnPaperTest {

  private static final double DOTS = PdfPages.ON_PAPER / 25.4;
  private static final double CARD_WIDTH = 85.6;
  private static final double CARD_HEIGHT = 54;

  @TempDir private Path folder;

  private static CardLook look(Optional<byte[]> logo) {
    return new CardLook("Можайка, Тверская", List.of(), logo, Language.RU, ZoneId.of("Europe/Moscow"), 300);
  }

  private static List<PrintedCard> cards(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new PrintedCard(new CardNumber(String.valueOf(77_000_000_001_000L + i)), 300))
        .toList();
  }

  private static byte[] sheet(List<PrintedCard> cards) {
    var out = new ByteArrayOutputStream();
    assertThat(CardSheet.write(look(Optional.empty()), cards, out, Progress.NONE)).isTrue();
    return out.toByteArray();
  }

  @Test
  void eachCardOfAPageIsReadByAScannerFromItsStripAndFromItsSquare() {
    var cards = cards(12);
    var pages = PdfPages.draw(sheet(cards), PdfPages.ON_PAPER);
    assertThat(pages).hasSize(2).hasSize(CardSheet.pages(cards.size()));
    for (int i = 0; i < cards.size(); i++) {
      var page = pages.get(i / CardSheet.TO_A_PAGE);
      int place = i % CardSheet.TO_A_PAGE;
      int x = dots((210 - 2 * CARD_WIDTH) / 2 + place % 2 * CARD_WIDTH);
      int y = dots((297 - 5 * CARD_HEIGHT) / 2 + place / 2 * CARD_HEIGHT);
      assertRead(new Scanner(page.width(), page.height(), page.pixels()), x, y, cards.get(i).number());
    }
  }

  private static void assertRead(Scanner scanner, int x, int y, CardNumber number) {
    int width = dots(CARD_WIDTH) - 2;
    int half = dots(CARD_HEIGHT / 2) - 1;
    assertThat(scanner.read(Barcode.Symbology.QR, x + width / 2, y + 1, width / 2, half)).isEqualTo(number.digits());
    assertThat(scanner.read(Barcode.strip(number).symbology(), x + 1, y + half, width, half))
        .isEqualTo(number.digits());
  }

  private static int dots(double millimetres) {
    return (int) Math.round(millimetres * DOTS);
  }

  @Test
  void thePictureThatIsSentIsReadToo() throws IOException {
    for (var digits : List.of("1500000029", "4600000000015", "123456789012345678901234")) {
      var card = new PrintedCard(new CardNumber(digits), 300);
      var page = PdfPages.draw(CardSheet.one(look(Optional.empty()), card), PdfPages.ON_PAPER).getFirst();
      var picture = ImageIO.read(new ByteArrayInputStream(PngFile.of(page)));
      int width = picture.getWidth();
      int height = picture.getHeight();
      assertThat(width).isBetween(1000, 1020);
      assertRead(new Scanner(width, height, picture.getRGB(0, 0, width, height, null, 0, width)), 0, 0, card.number());
    }
  }

  @Test
  void aCardSaysWhoseItIsWhatItGivesAndItsNumber() throws IOException {
    try (var pdf = Loader.loadPDF(sheet(cards(1)))) {
      assertThat(new PDFTextStripper().getText(pdf).replace('\u00A0', ' '))
          .contains("Можайка, Тверская", "скидка 3 %", "7700 0000 0010 00");
    }
  }

  @Test
  void theLogoIsThatOfTheLetterheadAndNoneIsMadeUp() throws IOException {
    assertThat(pictures(sheet(cards(10)))).isZero();
    var out = new ByteArrayOutputStream();
    CardSheet.write(look(Optional.of(LetterFixture.png(40, 30))), cards(10), out, Progress.NONE);
    assertThat(pictures(out.toByteArray())).isEqualTo(1);
  }

  private static int pictures(byte[] pdf) throws IOException {
    int count = 0;
    try (var document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      for (var name : resources.getXObjectNames()) {
        count += resources.isImageXObject(name) ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void aLongSheetTellsHowFarItIsAndLeavesNothingWhenItIsStopped() {
    var file = folder.resolve("cards.pdf");
    var told = new long[1];
    var stopping =
        new Progress() {
          @Override
          public void at(long rows, long done, long total) {
            assertThat(total).isEqualTo(200);
            told[0] = rows;
          }

          @Override
          public boolean cancelled() {
            return told[0] == 57;
          }
        };
    assertThat(CardSheet.save(look(Optional.empty()), cards(200), file, stopping)).isFalse();
    assertThat(told[0]).isEqualTo(57);
    assertThat(folder).isEmptyDirectory();
    assertThat(CardSheet.save(look(Optional.empty()), cards(200), file, Progress.NONE)).isTrue();
    assertThat(PdfPages.draw(bytes(file), 20)).hasSize(20);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
