package app.fifteen.wording;

import static app.fifteen.database.schema.Tables.COMPLAINT;

import app.fifteen.client.ClientFacts;
import app.fifteen.client.NameParts;
import app.fifteen.client.NewClient;
import app.fifteen.complaint.Severity;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.request.HouseFixture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Letters about a window that was put in crooked, in the words of the house. */
public final class LetterFixture {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Letterhead LETTERHEAD =
      new Letterhead(
          "ул. Тверская, 8, Москва\n+7 495 000-14-10\nmozhayka.example", "Анна Соколова", "Генеральный директор",
          Optional.empty(), Optional.empty(), 1);

  private LetterFixture() {}

  public static LetterFacts facts(Language language, Severity severity) {
    return switch (language) {
      case RU ->
          new LetterFacts(
              language, severity, "Наталья Викторовна Громова", NameParts.of("Наталья Викторовна Громова"), Optional.of("ООО «Северный путь»"),
              new PostalAddress("ул. Лесная, 7, кв. 3", "119019", "Москва", ""),
              Optional.of("чтобы окно закрывалось без усилий"),
              Optional.of("мастер заменит створку и отрегулирует остальные четыре"), Optional.of(TODAY.plusDays(3)),
              List.of("бесплатное обслуживание окон на год", "скидка 15 % на следующий заказ"),
              Optional.of("Ольга Миронова"));
      case EN ->
          new LetterFacts(
              language, severity, "Natalie Harrison", NameParts.of("Natalie Harrison"), Optional.of("Northway Ltd"), PostalAddress.NONE, Optional.of("a window that closes with ease"),
              Optional.of("our fitter will replace the sash and adjust the other four"), Optional.of(TODAY.plusDays(3)),
              List.of("a free year of service", "15 % off your next order"), Optional.of("Olga Mironova"));
      case BG ->
          new LetterFacts(
              language, severity, "Наталия Громова", NameParts.of("Наталия Громова"), Optional.of("„Северен път“ ООД"), PostalAddress.NONE,
              Optional.of("прозорецът да се затваря лесно"),
              Optional.of("майсторът ще смени крилото и ще регулира останалите четири"), Optional.of(TODAY.plusDays(3)),
              List.of("безплатна поддръжка за една година", "15 % отстъпка от следващата поръчка"),
              Optional.of("Олга Миронова"));
    };
  }

  /** In the words of the house. */
  public static ApologyLetter letter(Language language, Severity severity) {
    var facts = facts(language, severity);
    var words =
        new Wordings(List.of(), HouseWords.in(language))
            .best(Occasion.LETTER, Optional.empty(), language, Optional.of(severity))
            .text();
    return letter(language, FillIn.fill(words, facts.values("Окна Плюс", "Ольга Миронова", TODAY), language));
  }

  public static ApologyLetter letter(Language language, String body) {
    var facts = facts(language, Severity.SERIOUS);
    return new ApologyLetter(
        language, LETTERHEAD, "Окна Плюс", "Ольга Миронова", TODAY, facts.client(), facts.company(), facts.address(),
        "Наши извинения", body);
  }

  /** A dark rectangle, to be told from the house's logo. */
  public static byte[] png(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(0xB02020));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** One that was opened a moment ago, of a client of whom no more than the name is known. */
  public static ComplaintId complaint(HouseFixture house, Actor by) {
    return house.database.write(
        tx -> {
          var facts = ClientFacts.named("Natalie", List.of(), List.of(), Optional.empty());
          var client = house.clients.add(tx, NewClient.ordinary(facts, house.clock.instant()));
          var id =
              tx.dsl()
                  .insertInto(COMPLAINT)
                  .set(COMPLAINT.CLIENT_ID, client.value())
                  .set(COMPLAINT.DEPARTMENT, "")
                  .set(COMPLAINT.OPENED_AT, house.clock.instant())
                  .set(COMPLAINT.OPENED_BY, by.id().value())
                  .set(COMPLAINT.WANTED, "")
                  .set(COMPLAINT.SEVERITY, "serious")
                  .set(COMPLAINT.CATEGORY, "")
                  .set(COMPLAINT.EPISODE, 1)
                  .set(COMPLAINT.EPISODE_OPENED_AT, house.clock.instant())
                  .set(COMPLAINT.POLICY_ID, house.offices.current(tx).orElseThrow().id().value())
                  .set(COMPLAINT.STEP, "apologize")
                  .set(COMPLAINT.VERSION, 1)
                  .returningResult(COMPLAINT.ID)
                  .fetchOne(COMPLAINT.ID);
          return new ComplaintId(id);
        });
  }
}
