package app.fifteen.desktop.client;

import app.fifteen.client.ClientRow;
import app.fifteen.client.Standing;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftMark;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.RiskLook;
import app.fifteen.desktop.kit.StandingLook;
import app.fifteen.draft.DraftOf;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One client in a list: name and standing, company and its risk, whom to turn to, where to call. */
final class ClientCell extends ListCell<ClientRow> {

  static final double HEIGHT = 58;
  private static final double ASIDE_WIDTH = 150;

  private final Desk desk;
  private final boolean withCompany;
  private final DraftMark draft;
  private final Label name = new Label();
  private final Label standing = new Label();
  private final Label company = new Label();
  private final Label risk = new Label();
  private final Label phone = new Label();
  private final Label manager = new Label();
  private final HBox about;
  private final HBox line;

  /** @param withCompany false in a list of one company */
  ClientCell(Desk desk, DraftDesk drafts, boolean withCompany) {
    this.desk = desk;
    draft = new DraftMark(drafts);
    this.withCompany = withCompany;
    getStyleClass().add("client-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    name.getStyleClass().add("client-name");
    company.getStyleClass().add("client-aside");
    phone.getStyleClass().add("client-phone");
    manager.getStyleClass().add("client-aside");
    standing.setMinWidth(Region.USE_PREF_SIZE);
    RiskLook.dress(risk, desk.messages());
    name.setMinWidth(0);
    company.setMinWidth(0);
    about = new HBox(8, standing, company, risk);
    about.setAlignment(Pos.CENTER_LEFT);
    var titled = new HBox(6, name, draft);
    titled.setAlignment(Pos.CENTER_LEFT);
    var who = new VBox(3, titled, about);
    who.setAlignment(Pos.CENTER_LEFT);
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    var aside = new VBox(3, phone, manager);
    aside.setAlignment(Pos.CENTER_LEFT);
    aside.setMinWidth(ASIDE_WIDTH);
    aside.setPrefWidth(ASIDE_WIDTH);
    aside.setMaxWidth(ASIDE_WIDTH);
    line = new HBox(12, who, aside);
    line.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(ClientRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(row.name());
    StandingLook.show(standing, row.standing(), desk.messages());
    company.setText(withCompany ? row.companyName().orElse("") : "");
    Presence.show(risk, withCompany && row.companyAtRisk());
    phone.setText(row.phone().map(number -> number.local(desk.policy().office().phoneRegion())).orElse(""));
    manager.setText(row.manager().orElse(""));
    for (var label : List.of(company, phone, manager)) {
      label.setManaged(!label.getText().isEmpty());
    }
    about.setManaged(about.getChildren().stream().anyMatch(Node::isManaged));
    setGraphic(line);
    draft.show(DraftOf.ClientForm.allOf(row.id()));
    setAccessibleText(spoken(row));
  }

  private String spoken(ClientRow row) {
    return Stream.of(
            row.name(),
            draft.isVisible() ? desk.messages().get(DraftMark.KEY) : "",
            row.standing() == Standing.ORDINARY ? "" : desk.messages().word(row.standing()),
            company.getText(),
            risk.isVisible() ? risk.getText() : "",
            phone.getText(),
            manager.getText())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
