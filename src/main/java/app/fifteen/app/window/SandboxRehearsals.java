package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.HeldDraft;
import app.fifteen.database.ChangeFeed;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.desktop.training.Rehearsal;
import app.fifteen.desktop.training.Rehearsals;
import app.fifteen.desktop.wizard.WizardViewModel;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.office.OfficePolicy;
import app.fifteen.practice.PracticeCase;
import app.fifteen.practice.PracticeSandbox;
import app.fifteen.practice.PracticeScore;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The real wizard over a sandbox: nothing it is given knows the real database (R25). */
final class SandboxRehearsals implements Rehearsals {

  private final Features real;
  private final Workplace place;
  private final Desk desk;
  private final Tasks tasks;

  SandboxRehearsals(Features real, Workplace place) {
    this.real = real;
    this.place = place;
    this.desk = place.desk();
    this.tasks = place.tasks();
  }

  /** A sandbox in which the client has just begun to speak. */
  private record Opened(PracticeSandbox sandbox, Features features, OfficePolicy policy, HeldDraft held) {}

  @Override
  public void begin(
      PracticeCase script, Actor trainee, Rehearsal.Events events, Consumer<Rehearsal> begun, Runnable failed) {
    var language = desk.messages().language();
    tasks.run(
        () -> {
          var sandbox =
              PracticeSandbox.open(PracticeSandbox.temporary(), real.database, script, language, trainee, real.clock.instant());
          var features = new Features(sandbox.database(), real.clock);
          var held =
              features.complaints.openComplaint.open(sandbox.client(), Optional.of(sandbox.request()), trainee).orFail();
          var policy = sandbox.database().read(features.offices.store::current).orElseThrow();
          return new Opened(sandbox, features, policy, held);
        },
        opened -> begun.accept(new Run(script, trainee, opened, events)),
        failure -> {
          failed.run();
          tasks.report(failure);
        });
  }

  private final class Run implements Rehearsal, WizardViewModel.Exits {

    private final PracticeCase script;
    private final Opened opened;
    private final Events events;
    private final WizardWindows.Opened wizard;
    private final ChangeFeed.Subscription changes;
    private boolean over;

    Run(PracticeCase script, Actor trainee, Opened opened, Events events) {
      this.script = script;
      this.opened = opened;
      this.events = events;
      var bounded = tasks.during(() -> !over);
      var here = new Desk(desk.messages(), trainee, opened.policy());
      // The client's story leads nowhere: what it tells of is not in the real database.
      var sandboxed =
          new Workplace(
              here, place.ticker(), bounded, place.notices(), place.dialogs(), place.settings(),
              new Trouble(), _ -> {}, Optional::empty, place.drafts());
      wizard = new WizardWindows(opened.features(), sandboxed, true).make(opened.held(), this);
      changes = opened.sandbox().database().changes().onChange(() -> bounded.later(this::changed));
    }

    private void changed() {
      if (!over) {
        wizard.refresh();
        events.changed();
      }
    }

    @Override
    public Node wizard() {
      return wizard.root();
    }

    @Override
    public void focus() {
      wizard.focus().run();
    }

    @Override
    public ComplaintCase complaint() {
      return opened
          .sandbox()
          .database()
          .read(tx -> opened.features().complaints.store.byId(tx, opened.held().hold().complaint()))
          .orElseThrow();
    }

    @Override
    public PracticeScore score() {
      var features = opened.features();
      return opened
          .sandbox()
          .database()
          .read(
              tx -> {
                var complaint = features.complaints.store.byId(tx, opened.held().hold().complaint()).orElseThrow();
                return PracticeScore.of(
                    script, complaint, features.complaints.grants.of(tx, complaint.id()), opened.policy());
              });
    }

    /** What the wizard has said goes, too: its ways back lead nowhere now. */
    @Override
    public void end() {
      over = true;
      changes.close();
      place.notices().clear();
      wizard.model().close();
    }

    @Override
    public void delete() {
      opened.sandbox().close();
    }

    @Override
    public void finished(ComplaintId id) {
      events.finished();
    }

    @Override
    public void discarded() {
      events.left();
    }

    @Override
    public void left(ComplaintId id) {
      events.left();
    }
  }
}
