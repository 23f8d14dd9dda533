package app.fifteen.desktop.client;

import app.fifteen.client.ClientDetails;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.Company;
import app.fifteen.client.Standing;
import app.fifteen.client.StandingDecision;
import app.fifteen.desktop.kit.ClientNote;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.RiskLook;
import app.fifteen.desktop.kit.StandingLook;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.paper.Portrait;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Messages;
import app.fifteen.staff.StaffMember;
import app.fifteen.timeline.OpenMatter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the one on the phone needs of a client in two seconds. */
public final class ClientHeadController {

  private static final double NARROW = 580;
  private static final double BUTTONS = 42;

  private final ClientViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Ticker ticker;
  private final Notices notices;
  private final Consumer<Shown> open;
  private final Consumer<Destination> openMatter;
  private final FieldText text;
  private ContactButtons contactButtons;
  private ContactButtons managerButtons;
  private MattersView mattersView;
  private MissingView missingView;
  private PrivilegesView privilegesView;

  @FXML private VBox page;
  @FXML private HBox nameLine;
  @FXML private Label name;
  @FXML private Region buttonsRoom;
  @FXML private VBox standingLines;
  @FXML private Label standing;
  @FXML private Label standingWhy;
  @FXML private Label privileges;
  @FXML private Hyperlink morePrivileges;
  @FXML private HBox unretained;
  @FXML private Label unretainedWhy;
  @FXML private VBox companyLines;
  @FXML private Hyperlink company;
  @FXML private Label risk;
  @FXML private Label riskWhy;
  @FXML private HBox managerLine;
  @FXML private Portrait portrait;
  @FXML private Label manager;
  @FXML private FlowPane managerContacts;
  @FXML private FlowPane contacts;
  @FXML private FlowPane unwanted;
  @FXML private Label address;
  @FXML private Label facts;
  @FXML private Label notes;
  @FXML private ListView<OpenMatter> matters;
  @FXML private FlowPane missing;
  @FXML private VBox asking;

  /** @param open shows a company's page */
  public ClientHeadController(
      ClientViewModel model,
      Desk desk,
      Ticker ticker,
      Notices notices,
      Consumer<Shown> open,
      Consumer<Destination> openMatter) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.ticker = ticker;
    this.notices = notices;
    this.open = open;
    this.openMatter = openMatter;
    this.text = new FieldText(messages);
  }

  /** The buttons lie over the corner: beside the name, or above it where that would leave the name no room. */
  private void giveButtonsRoom(Number width) {
    boolean narrow = width.doubleValue() < NARROW;
    Presence.show(buttonsRoom, !narrow);
    nameLine.setPadding(new Insets(narrow ? BUTTONS : 0, 0, 0, 0));
  }

  @FXML
  private void initialize() {
    page.widthProperty().subscribe(this::giveButtonsRoom);
    RiskLook.dress(risk, messages);
    contactButtons = new ContactButtons(desk, notices, contacts);
    managerButtons = new ContactButtons(desk, notices, managerContacts);
    mattersView = MattersView.in(matters, desk, ticker, false, openMatter);
    privilegesView = new PrivilegesView(desk, privileges, morePrivileges);
    missingView = new MissingView(model, messages, missing, asking);
    company.setOnAction(
        _ -> {
          company.setVisited(false);
          model.pageProperty().get().client().company().ifPresent(one -> open.accept(new Shown.Firm(one.id())));
        });
    model.pageProperty().subscribe(this::show);
    desk.policyProperty().subscribe(() -> show(model.pageProperty().get()));
  }

  /** What another part tells of the client, each time something may have changed. */
  void addNote(ClientNote note) {
    var lines = page.getChildren();
    lines.add(lines.indexOf(address), note.node());
    model.pageProperty()
        .subscribe(client -> Optional.ofNullable(client).ifPresent(shown -> note.show(shown.client().client().id())));
  }

  private void show(ClientViewModel.Page page) {
    if (page == null) {
      return;
    }
    var now = ticker.now();
    var client = page.client();
    var known = client.client().facts();
    name.setText(known.name());
    showStanding(client, now);
    showCompany(client, now);
    showManager(client);
    contactButtons.show(known.phones(), known.emails());
    showUnwanted(client);
    Presence.say(address, known.address().inOneLine());
    Presence.say(facts, facts(client));
    Presence.say(notes, known.notes().orElse(""));
    mattersView.show(page.matters());
    missingView.show(page);
  }

  private void showStanding(ClientDetails client, Instant now) {
    var decision = client.client().standing();
    boolean retained = decision.standing() != Standing.NOT_RETAINED;
    StandingLook.show(standing, retained ? decision.standing() : Standing.ORDINARY, messages);
    Presence.say(standingWhy, retained && decision.standing() != Standing.ORDINARY ? why(decision, client, now) : "");
    Presence.show(standingLines, standing.isManaged());
    privilegesView.show(decision.standing());
    Presence.show(unretained, !retained);
    unretainedWhy.setText(retained ? "" : messages.get("clientpage.not_retained", why(decision, client, now)));
  }

  private String why(StandingDecision decision, ClientDetails client, Instant now) {
    return Stream.of(
            Optional.of(decision.reason()), client.standingBy(), decision.at().map(at -> desk.when().at(at, now)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private void showCompany(ClientDetails client, Instant now) {
    Presence.show(companyLines, client.company().isPresent());
    company.setText(client.company().map(Company::name).orElse(""));
    Presence.show(risk, !client.risks().isEmpty());
    Presence.say(riskWhy, RiskLook.briefly(client.risks(), desk, now));
  }

  private void showManager(ClientDetails client) {
    Presence.show(managerLine, client.manager().isPresent());
    manager.setText(client.manager().map(this::manager).orElse(""));
    portrait.show(client.manager().map(StaffMember::name).orElse(""), client.photo());
    var reach = client.manager().map(StaffMember::reach).orElse(StaffMember.Reach.NONE);
    managerButtons.show(reach.phone().stream().toList(), reach.email().stream().toList());
  }

  private String manager(StaffMember member) {
    return member.active()
        ? messages.get("clientpage.manager", member.name())
        : messages.get("clientpage.manager_left", member.name());
  }

  /** Unmistakable: an icon struck through, and the words (R36). */
  private void showUnwanted(ClientDetails client) {
    var labels = new ArrayList<Node>();
    for (var how : ContactHow.values()) {
      if (client.closed().contains(how)) {
        var label = new Label(unwanted(how), new FontIcon(Feather.BELL_OFF));
        label.getStyleClass().add("unwanted");
        labels.add(label);
      }
    }
    unwanted.getChildren().setAll(labels);
    Presence.show(unwanted, !labels.isEmpty());
  }

  private String unwanted(ContactHow how) {
    return switch (how) {
      case CALL -> messages.get("clientpage.no_calls");
      case LETTER -> messages.get("clientpage.no_letters");
      case CHAT -> messages.get("clientpage.no_chats");
    };
  }

  private String facts(ClientDetails client) {
    var known = client.client().facts();
    return Stream.of(
            known.language().map(language -> messages.get("clientpage.language", language.name(messages.locale()))),
            known.birthday().map(birthday -> messages.get("clientpage.birthday", text.read(birthday))),
            known.nextTrip().map(trip -> messages.get("clientpage.trip", text.read(trip))),
            known.source().map(source -> messages.get("clientpage.source", source)),
            client.referredBy().map(whom -> messages.get("clientpage.referred_by", whom)),
            letters(known))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private Optional<String> letters(ClientFacts known) {
    return switch (known.letters()) {
      case UNASKED -> Optional.empty();
      case AGREED -> Optional.of(messages.get("clientpage.letters_agreed"));
      case DECLINED -> Optional.of(messages.get("clientpage.letters_declined"));
    };
  }
}
