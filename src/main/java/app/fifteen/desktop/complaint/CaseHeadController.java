package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.CaseWords;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.Episode;
import app.fifteen.desktop.kit.DeadlineLook;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.RiskLook;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.StandingLook;
import app.fifteen.desktop.kit.When;
import app.fifteen.kernel.Messages;
import app.fifteen.request.Deadline;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The head of a case: who, what they want, how it stands, and what is due next. */
public final class CaseHeadController {

  private final CaseForms forms;
  private final Desk desk;
  private final Messages messages;
  private CaseDetails shown;
  private Optional<Deadline> nearest = Optional.empty();
  private Runnable print = () -> {};
  private Runnable save = () -> {};

  @FXML private VBox root;
  @FXML private Label client;
  @FXML private Label standing;
  @FXML private Label company;
  @FXML private Label risk;
  @FXML private Label countdown;
  @FXML private Label countdownWord;
  @FXML private Label wanted;
  @FXML private Label about;
  @FXML private Label history;
  @FXML private Label end;
  @FXML private Label endWords;

  public CaseHeadController(CaseForms forms, Desk desk) {
    this.forms = forms;
    this.desk = desk;
    this.messages = desk.messages();
  }

  void show(CaseDetails details, CaseWords told, Instant now) {
    shown = details;
    var complaint = details.complaint();
    nearest =
        (complaint.isClosed() ? Optional.<CaseTask>empty() : details.nearestTask())
            .map(task -> Deadline.promised(complaint.episode().openedAt(), task.due(), desk.policy()));
    client.setText(ShownName.of(messages, details.clientName()));
    Presence.show(standing, false);
    details.client().ifPresent(one -> StandingLook.show(standing, one.standing().standing(), messages));
    Presence.say(
        company,
        Stream.concat(
                details.company().stream(),
                details.client().stream()
                    .flatMap(one -> one.facts().phones().stream().limit(1))
                    .map(phone -> phone.local(desk.policy().office().phoneRegion())))
            .collect(Collectors.joining(" · ")));
    Presence.say(risk, RiskLook.briefly(details.risks(), desk, now));
    var grievance = complaint.grievance();
    wanted.setText(grievance.wanted().isEmpty() ? messages.get("case.wanted_unknown") : grievance.wanted());
    about.setText(
        Stream.of(messages.word(grievance.severity()), grievance.category())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
    history.setText(history(details, told));
    showEnd(complaint, told);
    tick(now);
  }

  private void showEnd(ComplaintCase complaint, CaseWords told) {
    switch (complaint.episode()) {
      case Episode.Open _ -> {
        Presence.say(end, "");
        Presence.say(endWords, "");
      }
      case Episode.Ended ended -> {
        var aftermath = told.aftermath(complaint).map(found -> "\n" + found).orElse("");
        Presence.say(end, told.closing(ended.closing()) + aftermath);
        Presence.say(endWords, ended.closing().words());
      }
    }
  }

  private String history(CaseDetails details, CaseWords told) {
    var complaint = details.complaint();
    var opening = complaint.opening();
    return Stream.of(
            Optional.of(messages.get("case.opened", details.name(opening.by()), told.time().apply(opening.at()))),
            told.episode(complaint),
            Optional.of(told.untilOffer(complaint.untilOffer(details.grants()))),
            details.writing()
                .map(holder -> messages.get("case.writing", holder.name(), told.time().apply(holder.savedAt()))))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /** A second has passed. */
  void tick(Instant now) {
    if (shown == null) {
      return;
    }
    Presence.show(countdown, nearest.isPresent());
    Presence.show(countdownWord, nearest.isPresent());
    if (nearest.isPresent()) {
      var state = nearest.get().stateAt(now);
      DeadlineLook.apply(root, state);
      countdown.setText(When.countdown(nearest.get().due(), now, messages));
      countdownWord.setText(messages.word(state));
    }
  }

  void onPaper(Runnable printIt, Runnable saveIt) {
    print = printIt;
    save = saveIt;
  }

  @FXML
  private void save(ActionEvent event) {
    save.run();
  }

  @FXML
  private void print(ActionEvent event) {
    print.run();
  }

  @FXML
  private void openClient(ActionEvent event) {
    forms.client(shown.complaint().opening().client());
  }

  @FXML
  private void letter(ActionEvent event) {
    forms.letter(shown);
  }
}
