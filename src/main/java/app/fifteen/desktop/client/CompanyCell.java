package app.fifteen.desktop.client;

import app.fifteen.client.CompanyRow;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftMark;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.RiskLook;
import app.fifteen.draft.DraftOf;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One client company in a list: its name, its risk, who looks after it, how many persons of it are known. */
final class CompanyCell extends ListCell<CompanyRow> {

  private final Desk desk;
  private final Label name = new Label();
  private final Label risk = new Label();
  private final Label about = new Label();
  private final DraftMark draft;
  private final VBox lines;

  CompanyCell(Desk desk, DraftDesk drafts) {
    this.desk = desk;
    draft = new DraftMark(drafts);
    getStyleClass().add("client-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    name.getStyleClass().add("client-name");
    name.setMinWidth(0);
    about.getStyleClass().add("client-aside");
    RiskLook.dress(risk, desk.messages());
    var first = new HBox(8, name, draft, risk);
    first.setAlignment(Pos.CENTER_LEFT);
    lines = new VBox(3, first, about);
    lines.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(CompanyRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var messages = desk.messages();
    name.setText(row.name());
    boolean begun = draft.show(new DraftOf.CompanyForm(row.id()));
    Presence.show(risk, row.atRisk());
    var curator =
        row.curator().map(each -> messages.get("companypage.curated_by", each)).orElse(messages.get("companypage.uncurated"));
    about.setText(curator + " · " + messages.get("companypage.persons_count", row.persons()));
    setGraphic(lines);
    setAccessibleText(
        Stream.of(row.name(), begun ? messages.get(DraftMark.KEY) : "", row.atRisk() ? risk.getText() : "", about.getText())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")));
  }
}
