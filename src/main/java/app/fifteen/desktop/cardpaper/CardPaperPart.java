package app.fifteen.desktop.cardpaper;

import app.fifteen.card.CardSeries;
import app.fifteen.card.Cards;
import app.fifteen.card.SeriesRow;
import app.fifteen.card.paper.CardPapers;
import app.fifteen.card.paper.CardSheet;
import app.fifteen.card.paper.PrintedCard;
import app.fifteen.card.paper.Receipt;
import app.fifteen.card.paper.ReceiptPdf;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.desktop.paper.PdfPages;
import app.fifteen.desktop.paper.ShownPdf;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.CardSeriesId;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.MenuItem;

/** The windows from which cards and receipts are printed, put together; each is made anew. */
public final class CardPaperPart implements Part {

  private final Workplace place;
  private final Database database;
  private final Cards cards;
  private final CardPapers papers;

  public CardPaperPart(Workplace place, Database database, Cards cards, CardPapers papers) {
    this.place = place;
    this.database = database;
    this.cards = cards;
    this.papers = papers;
  }

  @Override
  public List<MenuItem> menuItems(ListMenu menu) {
    return menu == ListMenu.CARDS
        ? List.of(place.menuItem("card.sheet.open", () -> open(new Destination.SeriesSheet(Optional.empty()))))
        : List.of();
  }

  @Override
  public boolean open(Destination where) {
    switch (where) {
      case Destination.SeriesSheet(var series) -> sheet(series, Optional.empty());
      case Destination.CardSheet(var card) -> sheet(Optional.empty(), Optional.of(card));
      case Destination.CardPicture(var card) -> show(tx -> picture(tx, card));
      case Destination.Receipt receipt -> show(tx -> receipt(tx, papers.receipts.of(tx, receipt)));
      default -> {
        return false;
      }
    }
    return true;
  }

  private Optional<Paper> picture(Transaction tx, CardId id) {
    return cards
        .store
        .byId(tx, id)
        .map(
            card -> {
              var look = papers.look(tx);
              var pdf = CardSheet.one(look, new PrintedCard(card.number(), card.terms().discount()));
              return new Paper(
                  messages().get("card.picture.title", card.number().grouped()), pdf,
                  messages().get("card.picture.file", card.number().digits()), look.undrawable(), true);
            });
  }

  private Optional<Paper> receipt(Transaction tx, Optional<Receipt> found) {
    return found.map(
        receipt -> {
          var look = papers.look(tx);
          var day = receipt.common().at().atZone(look.zone()).toLocalDate();
          return new Paper(
              messages().get("card.receipt.title"), ReceiptPdf.write(receipt, look),
              messages().get("card.receipt.file", day.toString(), receipt.common().number().digits()),
              ReceiptPdf.undrawable(receipt, look), false);
        });
  }

  private Messages messages() {
    return place.desk().messages();
  }

  private void show(Function<Transaction, Optional<Paper>> reading) {
    place
        .tasks()
        .run(
            () -> database.read(reading::apply),
            found -> found.ifPresentOrElse(this::show, () -> place.notices().say(messages().get("card.gone"))));
  }

  private void show(Paper paper) {
    // A card is as wide as a hand: drawn as sharp as it is sent, it is not blurred on a screen either.
    int sharpness = paper.picture() ? PdfPages.ON_PAPER : 2 * PdfPages.ON_SCREEN;
    var model = new ShownPdf(place.tasks(), () -> Optional.of(paper.pdf()), sharpness, Rejection.of("card.gone"));
    var view =
        new Views(
                messages(),
                Map.of(
                    PaperController.class,
                    () -> new PaperController(paper, model, messages(), place.notices(), place.tasks())))
            .load(PaperController.class);
    view.controller().bindWindow(ModalWindow.show(place.dialogs(), paper.title(), view.root()));
  }

  private record Asked(List<SeriesRow> series, Optional<String> number) {}

  /** @param series to begin with, else the first; @param card to print alone, unless somebody adds others */
  private void sheet(Optional<CardSeriesId> series, Optional<CardId> card) {
    place
        .tasks()
        .run(
            () ->
                database.read(
                    tx ->
                        new Asked(
                            cards.series.rows(tx),
                            card.flatMap(id -> cards.store.byId(tx, id)).map(found -> found.number().grouped()))),
            asked -> showSheet(asked, series));
  }

  private void showSheet(Asked asked, Optional<CardSeriesId> series) {
    var model = new SheetViewModel(papers.planSheet, asked.series(), place.desk(), place.tasks(), place.notices());
    model.chosenProperty().set(wanted(asked.series(), series));
    asked
        .number()
        .ifPresent(
            number -> {
              model.sourceProperty().set(SheetSource.BY_NUMBER);
              model.numbersProperty().set(number + "\n");
            });
    var view =
        new Views(
                messages(),
                Map.of(SheetController.class, () -> new SheetController(model, messages(), place.tasks())))
            .load(SheetController.class);
    view.controller().bindWindow(ModalWindow.show(place.dialogs(), messages().get("card.sheet.title"), view.root()));
  }

  private static CardSeries wanted(List<SeriesRow> rows, Optional<CardSeriesId> series) {
    return rows.stream()
        .map(SeriesRow::series)
        .filter(each -> series.isEmpty() || each.id().equals(series.get()))
        .findFirst()
        .orElse(null);
  }
}
