package app.fifteen.desktop.purchase;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.ListLine;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.draft.DraftOf;
import app.fifteen.purchase.Purchase;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One purchase: when, what, for how much, and what of it was taken back. */
final class PurchaseCell extends ListCell<Purchase> {

  static final double HEIGHT = 50;

  private final Desk desk;
  private final ListLine line;

  PurchaseCell(Desk desk, DraftDesk drafts) {
    this.desk = desk;
    line = new ListLine(drafts);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Purchase purchase, boolean empty) {
    super.updateItem(purchase, empty);
    if (empty || purchase == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var messages = desk.messages();
    line.shape().setIconCode(icon(purchase));
    line.what().setText(purchase.what().isEmpty() ? messages.word(purchase.kind()) : purchase.what());
    line.more().setText(
        Stream.of(messages.get("purchases.on", purchase.boughtOn(), purchase.kind()), purchase.reference().orElse(""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" · ")));
    line.value().setText(purchase.paid().format(messages.locale()));
    Presence.say(
        line.aboutValue(),
        purchase.reversed().minor() == 0 ? "" : messages.get("purchase.told.reversed", purchase.reversed()));
    line.mark(Stream.of(new DraftOf.PurchaseForm(purchase.id())));
    setAccessibleText(line.spoken(messages));
    setGraphic(line);
  }

  private static Ikon icon(Purchase purchase) {
    if (purchase.with().isPresent()) {
      return Feather.CREDIT_CARD;
    }
    return switch (purchase.kind()) {
      case PURCHASE -> Feather.SHOPPING_BAG;
      case CONTRACT -> Feather.FILE_TEXT;
      case TRIP -> Feather.MAP;
    };
  }
}
