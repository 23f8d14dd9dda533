package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.timeline.Source;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/** Everything about complaints in the window of a desk: one screen, on which the wizard stands while somebody is in it. */
final class ComplaintsOnScreen implements AutoCloseable {

  /** Where complaints lead. */
  interface Ways {

    /** Brings their screen up. */
    void comeUp();

    void openClient(ClientId id);

    void openMatter(Source matter);
  }

  private final Ways ways;
  private final ComplaintsPart cases;
  private final WizardPart wizard;

  ComplaintsOnScreen(
      Features features, Desk desk, Ticker ticker, Tasks tasks, Notices notices, Dialogs dialogs, Ways ways) {
    this.ways = ways;
    cases =
        new ComplaintsPart(
            features, desk, ticker, tasks, notices, dialogs,
            new ComplaintsPart.Ways(
                id -> wizard().goOn(id), () -> wizard().complain(), ways::openClient));
    wizard = new WizardPart(features, desk, ticker, tasks, notices, dialogs, new WizardWays());
  }

  /** In place of the list, where one comes back to it. */
  private final class WizardWays implements WizardPart.Ways {

    @Override
    public void show(Node root, Runnable focus) {
      cases.showInstead(root, focus);
      ways.comeUp();
    }

    @Override
    public void hide() {
      cases.showList();
    }

    @Override
    public void showCase(ComplaintId id) {
      cases.open(id);
      ways.comeUp();
    }

    @Override
    public void openMatter(Source matter) {
      ways.openMatter(matter);
    }
  }

  Screen screen() {
    return cases.screen();
  }

  void addMenuItems(MenuItem... items) {
    cases.addMenuItems(items);
  }

  /** Digits and the like, wherever in the window the keyboard is. */
  void addShortcuts(Scene scene) {
    cases.addShortcuts(scene);
  }

  /** @param complain opens a complaint of whoever the one at the desk is looking at */
  void addShortcut(Node window, Runnable complain) {
    window.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (WizardPart.COMPLAIN.match(key)) {
            complain.run();
            key.consume();
          }
        });
  }

  /** Brings a case up; the one that is being worked on in the wizard. */
  void open(ComplaintId id) {
    if (wizard.current().filter(id::equals).isPresent()) {
      wizard.goOn(id);
      return;
    }
    cases.open(id);
    ways.comeUp();
  }

  /** Shows a case beside the list, wherever one is. @param id null for none */
  void showCase(ComplaintId id) {
    cases.open(id);
  }

  /** Which case is open; null for none. */
  ComplaintId shown() {
    return cases.shown();
  }

  WizardPart wizard() {
    return wizard;
  }

  /** Whether words are typed at a case that were not used yet; the wizard keeps its own. */
  boolean hasUnsavedChanges() {
    return cases.hasUnsavedChanges();
  }

  void refresh() {
    cases.refresh();
    wizard.refresh();
  }

  /** What is typed is safe when this returns. */
  @Override
  public void close() {
    wizard.close();
  }
}
