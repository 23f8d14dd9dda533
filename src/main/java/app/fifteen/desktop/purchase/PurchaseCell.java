package app.fifteen.desktop.purchase;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftMark;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.draft.DraftOf;
import app.fifteen.purchase.Purchase;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One purchase: when, what, for how much, and what of it was taken back. */
final class PurchaseCell extends ListCell<Purchase> {

  static final double HEIGHT = 50;

  private final Desk desk;
  private final FontIcon shape = new FontIcon();
  private final Label what = new Label();
  private final Label below = new Label();
  private final Label amount = new Label();
  private final Label reversed = new Label();
  private final DraftMark draft;
  private final HBox line;

  PurchaseCell(Desk desk, DraftDesk drafts) {
    this.desk = desk;
    draft = new DraftMark(drafts);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    what.getStyleClass().add("text-bold");
    below.getStyleClass().add("text-muted");
    reversed.getStyleClass().addAll("text-muted", "text-small");
    what.setMinWidth(0);
    var titled = new HBox(6, what, draft);
    titled.setAlignment(Pos.CENTER_LEFT);
    var left = new VBox(2, titled, below);
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    var right = new VBox(2, amount, reversed);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMinWidth(USE_PREF_SIZE);
    line = new HBox(10, shape, left, right);
    line.setAlignment(Pos.CENTER_LEFT);
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
    shape.setIconCode(icon(purchase));
    what.setText(purchase.what().isEmpty() ? messages.word(purchase.kind()) : purchase.what());
    below.setText(
        Stream.of(messages.get("purchases.on", purchase.boughtOn(), purchase.kind()), purchase.reference().orElse(""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" · ")));
    amount.setText(purchase.paid().format(messages.locale()));
    Presence.say(
        reversed,
        purchase.reversed().minor() == 0 ? "" : messages.get("purchase.told.reversed", purchase.reversed()));
    boolean begun = draft.show(new DraftOf.PurchaseForm(purchase.id()));
    setAccessibleText(
        Stream.of(
                what.getText(), begun ? messages.get(DraftMark.KEY) : "", below.getText(), amount.getText(),
                reversed.getText())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", ")));
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
