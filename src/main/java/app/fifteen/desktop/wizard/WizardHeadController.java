package app.fifteen.desktop.wizard;

import app.fifteen.client.Company;
import app.fifteen.client.Standing;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.DoneStep;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.RiskLook;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.StandingLook;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.When;
import app.fifteen.kernel.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Above the steps: who is on the line, how far it has come, and the clock. */
public final class WizardHeadController {

  private final WizardViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Ticker ticker;
  private final ChangeListener<Instant> onTick = (_, _, now) -> tick(now);

  @FXML private VBox root;
  @FXML private Label name;
  @FXML private Label standing;
  @FXML private Label company;
  @FXML private Label risk;
  @FXML private Label privileges;
  @FXML private ClockRing clock;
  @FXML private Stepper stepper;

  public WizardHeadController(WizardViewModel model, Desk desk, Ticker ticker) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.ticker = ticker;
  }

  @FXML
  private void initialize() {
    RiskLook.dress(risk, messages);
    stepper.bind(messages, model.shown()::go);
    model.factsProperty().subscribe(this::show);
    model.complaintProperty().subscribe(_ -> showSteps());
    model.shown().property().subscribe(_ -> showSteps());
    ticker.nowProperty().addListener(new WeakChangeListener<>(onTick));
    tick(ticker.now());
  }

  private void show(WizardFacts facts) {
    root.setVisible(facts != null);
    if (facts == null) {
      return;
    }
    var client = facts.client();
    name.setText(ShownName.of(messages, client.client().facts().name()));
    StandingLook.show(standing, client.client().standing().standing(), messages);
    Presence.say(company, client.company().map(Company::name).orElse(""));
    Presence.show(risk, !client.risks().isEmpty());
    if (!client.risks().isEmpty()) {
      risk.setTooltip(new Tooltip(RiskLook.why(client.risks(), desk, ticker.now())));
    }
    var office = desk.policy().office();
    boolean privileged = client.client().standing().standing() == Standing.A_STATUS;
    Presence.say(privileges, privileged ? String.join(" · ", office.aStatus().privileges()) : "");
    showSteps();
  }

  private void showSteps() {
    stepper.show(model.progress(), model.shown().get(), messages, this::told);
    tick(ticker.now());
  }

  private String told(DoneStep done) {
    var facts = model.factsProperty().get();
    var at = desk.when().at(done.at(), ticker.now());
    return facts == null ? at : facts.name(done.by()) + ", " + at;
  }

  private void tick(Instant now) {
    ComplaintCase complaint = model.complaintProperty().get();
    var facts = model.factsProperty().get();
    var offered = complaint.untilOffer(facts == null ? List.of() : facts.grants());
    var shown = offered.orElseGet(() -> Duration.between(complaint.episode().openedAt(), now));
    var words = messages.get(offered.isPresent() ? "wizard.clock.offered" : "wizard.clock.running");
    clock.show(shown, When.span(shown.isNegative() ? Duration.ZERO : shown, messages), offered.isPresent(), words);
  }
}
