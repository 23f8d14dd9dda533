package app.fifteen.desktop.client;

import app.fifteen.client.ClientRow;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.RiskLook;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.UndoKey;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Messages;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffMember;
import app.fifteen.timeline.OpenMatter;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page of a client company. */
public final class CompanyController {

  private final CompanyViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Ticker ticker;
  private final Notices notices;
  private final DraftDesk drafts;
  private final ClientForms forms;
  private final Consumer<Shown> open;
  private final Consumer<Destination> openMatter;
  private ContactButtons contactButtons;
  private MattersView mattersView;
  private boolean showing;

  @FXML private StackPane root;
  @FXML private VBox page;
  @FXML private ScrollPane head;
  @FXML private Label name;
  @FXML private VBox riskLines;
  @FXML private Label risk;
  @FXML private Label riskWhy;
  @FXML private ComboBox<Optional<StaffMember>> curator;
  @FXML private Label curatorProblem;
  @FXML private FlowPane contacts;
  @FXML private Label address;
  @FXML private Label notes;
  @FXML private ListView<OpenMatter> matters;
  @FXML private HBox tabs;
  @FXML private ToggleButton showPersons;
  @FXML private ToggleButton showHistory;
  @FXML private ListView<ClientRow> persons;
  @FXML private Parent history;

  /** @param open shows a client's page */
  public CompanyController(
      CompanyViewModel model,
      Desk desk,
      Ticker ticker,
      Notices notices,
      DraftDesk drafts,
      ClientForms forms,
      Consumer<Shown> open,
      Consumer<Destination> openMatter) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.ticker = ticker;
    this.notices = notices;
    this.drafts = drafts;
    this.forms = forms;
    this.open = open;
    this.openMatter = openMatter;
  }

  @FXML
  private void initialize() {
    RiskLook.dress(risk, messages);
    contactButtons = new ContactButtons(desk, notices, contacts);
    mattersView = MattersView.in(matters, desk, ticker, true, openMatter);
    bindCurator();
    bindPersons();
    showPersons.setSelected(true);
    persons.visibleProperty().bind(showPersons.selectedProperty());
    history.visibleProperty().bind(showHistory.selectedProperty());
    DetailsHead.fit(head, root, tabs);
    model.pageProperty().subscribe(this::show);
  }

  private void bindCurator() {
    curator.setItems(model.curators());
    curator.setConverter(
        Choices.named(member -> member.map(StaffMember::name).orElse(messages.get("companypage.nobody"))));
    curator
        .valueProperty()
        .addListener(
            (_, _, member) -> {
              if (!showing && member != null) {
                model.appoint(member);
              }
            });
    desk.actorProperty().subscribe(actor -> curator.setDisable(!Permission.APPOINT_CURATORS.of(actor)));
    curatorProblem.textProperty().bind(model.problemProperty());
    FieldProblem.follow(curator, curatorProblem);
    curatorProblem.visibleProperty().bind(model.problemProperty().isNotEmpty());
    curatorProblem.managedProperty().bind(curatorProblem.visibleProperty());
  }

  private void bindPersons() {
    persons.setFixedCellSize(ClientCell.HEIGHT);
    persons.setCellFactory(_ -> new ClientCell(desk, drafts, false));
    LiveList.in(persons, model.persons())
        .saying(messages, () -> messages.get("companypage.no_persons"))
        .opening(this::open);
    persons.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            Optional.ofNullable(persons.getSelectionModel().getSelectedItem()).ifPresent(this::open);
          }
        });
  }

  private void open(ClientRow row) {
    open.accept(new Shown.Person(row.id()));
  }

  private void show(CompanyViewModel.Page read) {
    page.setVisible(read != null);
    if (read == null) {
      return;
    }
    var details = read.details();
    name.setText(details.company().name());
    Presence.show(risk, !read.risks().isEmpty());
    Presence.show(riskLines, !read.risks().isEmpty());
    Presence.say(riskWhy, RiskLook.why(read.risks(), desk, ticker.now()));
    showing = true;
    curator.setValue(
        model.curators().stream()
            .filter(member -> member.map(StaffMember::id).equals(details.company().curator()))
            .findFirst()
            .orElse(Optional.empty()));
    showing = false;
    contactButtons.show(details.phones(), details.emails());
    Presence.say(address, details.address().inOneLine());
    Presence.say(notes, details.notes().orElse(""));
    mattersView.show(read.matters());
  }

  /** @return whether the key means something here, which is then done */
  boolean onKey(KeyEvent key) {
    if (page.isVisible() && UndoKey.matches(key)) {
      model.undo();
      return true;
    }
    boolean mine = page.isVisible() && key.getCode() == KeyCode.F2;
    if (mine) {
      change(null);
    }
    return mine;
  }

  @FXML
  private void change(ActionEvent event) {
    Optional.ofNullable(model.pageProperty().get()).ifPresent(read -> forms.change(read.details()));
  }
}
