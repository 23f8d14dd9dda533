package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.database.ChangeFeed;
import app.fifteen.desktop.client.Shown;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.WindowPlace;
import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.desktop.shell.ShellController;
import app.fifteen.desktop.shell.ShellViewModel;
import app.fifteen.desktop.shell.WayOut;
import app.fifteen.desktop.watch.Strip;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.OfficePolicy;
import app.fifteen.staff.GoOnDuty;
import app.fifteen.timeline.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/**
 * The window of one desk, put together by hand: every screen, what it needs, and what they do for each other. Made anew
 * when the language changes.
 */
public final class Workstation implements AutoCloseable {

  private final Features features;
  private final Desk desk;
  private final Stage stage;
  private final DeskSettings settings;
  private final Ticker ticker;
  private final Tasks tasks;
  private final LiveQuery<Optional<OfficePolicy>> policies;
  private final Dialogs dialogs;
  private final Notices notices = new Notices();
  private final Trouble trouble = new Trouble();
  private final ShellViewModel shellModel;
  private final WatchPart watch;
  private final Strip strip;
  private final InboxPart inbox;
  private final ExchangePart exchange;
  private final MergePart merge;
  private final ClientsPart clients;
  private final PrivacyPart privacy;
  private final MakeGoodsPart makeGoods;
  private final ComplaintsOnScreen complaints;
  private final FoolishRulesPart foolishRules;
  private final TrainingPart training;
  private final SettingsPart settingsPart;
  private final SearchPart search;
  private final ShellController shell;
  private final List<Screen> screens;
  private final Screen inboxScreen;
  private final Screen clientsScreen;
  private final Screen makeGoodsScreen;
  private final Screen complaintsScreen;
  private final Screen trainingScreen;
  private final Screen settingsScreen;
  private final ChangeFeed.Subscription changes;

  /**
   * @param speak shows the program in another language: closes this workstation and makes another
   * @param sample the way out of the sample office, if this is it: then the window has to say so
   */
  public Workstation(
      Features features,
      Stage stage,
      DeskSettings settings,
      Language language,
      Actor actor,
      OfficePolicy policy,
      Tasks tasks,
      Consumer<Language> speak,
      Optional<WayOut> sample) {
    this.features = features;
    this.stage = stage;
    this.settings = settings;
    this.tasks = tasks;
    var messages = new Messages(language);
    desk = new Desk(messages, actor, policy);
    ticker = new Ticker(features.clock);
    dialogs = new Dialogs(messages);
    dialogs.setOwner(stage);
    tasks.onFailure(dialogs::failed);
    tasks.onTrouble(trouble::met);
    policies =
        new LiveQuery<>(
            tasks, () -> () -> features.database.read(features.offices::current),
            found -> found.filter(one -> !one.id().equals(desk.policy().id())).ifPresent(desk::setPolicy));
    shellModel =
        new ShellViewModel(
            features.database, features.staff, new GoOnDuty(features.database, features.staff, features.clock),
            features.clock, tasks, settings, sample, speak);
    watch =
        new WatchPart(
            features, desk, stage, ticker, tasks, settings, shellModel, trouble,
            new WatchPart.Ways(this::openRequest, this::openMakeGoods, this::openComplaint));
    inbox = new InboxPart(features, desk, ticker, tasks, notices, dialogs, this::registered, this::openClient, this::complain);
    exchange = new ExchangePart(features, desk, tasks, notices, dialogs, inbox::filter);
    inbox.addMenuItems(exchange.menuItems());
    merge = new MergePart(features, desk, tasks, notices, dialogs);
    privacy = new PrivacyPart(features, desk, tasks, notices, dialogs);
    inboxScreen = inbox.screen();
    clients = new ClientsPart(features, desk, ticker, tasks, notices, dialogs, this::openMatter);
    clientsScreen = clients.screen();
    ClientMenus.fill(clients, exchange, merge, privacy);
    makeGoods = new MakeGoodsPart(features, desk, ticker, tasks, notices);
    makeGoodsScreen = makeGoods.screen();
    complaints = new ComplaintsOnScreen(features, desk, ticker, tasks, notices, dialogs, new ComplaintWays());
    complaints.addMenuItems(exchange.complaintMenuItems());
    foolishRules = new FoolishRulesPart(features, desk, ticker, tasks, dialogs, complaints::open);
    complaints.addMenuItems(foolishRules.menuItem());
    complaintsScreen = complaints.screen();
    clients.addButton(
        "wizard.menu", Feather.FROWN, WizardPart.COMPLAIN.getDisplayText(),
        id -> complaints.wizard().open(id, Optional.empty()));
    training = new TrainingPart(features, desk, ticker, tasks, notices);
    trainingScreen = training.screen();
    settingsPart = new SettingsPart(features, desk, tasks, notices, exchange::remedyMenuItems);
    settingsScreen = settingsPart.screen();
    search =
        new SearchPart(
            features, desk, ticker, tasks, settings, this::openClient, this::openCompany, this::openRequest);
    screens =
        List.of(inboxScreen, clientsScreen, makeGoodsScreen, complaintsScreen, trainingScreen, settingsScreen);
    var view =
        new Views(
                messages,
                Map.of(
                    ShellController.class,
                    () -> new ShellController(desk, notices, trouble, shellModel, screens, search::show)))
            .load(ShellController.class);
    shell = view.controller();
    strip =
        new Strip(
            messages, ticker, settings, shellModel.pinnedProperty(),
            () -> inbox.mostUrgentProperty().get().ifPresent(row -> openRequest(row.id())));
    var scene = Roots.put(stage, view.root());
    inbox.addShortcuts(scene);
    clients.addShortcuts(scene);
    complaints.addShortcuts(scene);
    search.addShortcut(scene, shell.window());
    complaints.addShortcut(shell.window(), this::complain);
    stage.setTitle(messages.get("shell.title", policy.office().name()));
    shell.open(inboxScreen);
    inbox.mostUrgentProperty().subscribe(strip::show);
    // What was asked for meanwhile was not answered.
    trouble
        .currentProperty()
        .addListener(
            (_, _, now) -> {
              if (now.isEmpty()) {
                changed();
              }
            });
    changes = features.database.changes().onChange(() -> tasks.later(this::changed));
    changed();
    watch.begin(ticker);
    attachRequests();
    tasks.run(features.erasePerson::finish, _ -> {}, tasks::reportUnasked);
    complaints.wizard().offerDraft();
  }

  /** Requests that nobody was found for yet are matched with clients; after an upgrade that can take minutes. */
  private void attachRequests() {
    var work = new WorkProgress(tasks, desk.messages().get("shell.work.attaching"));
    work.begin();
    tasks.run(
        () -> features.attachRequests.attach(work),
        _ -> work.end(),
        failure -> {
          work.end();
          tasks.reportUnasked(failure);
        });
  }

  public Place place() {
    return new Place(
        screens.indexOf(shell.current()), inbox.selected(), clients.shown(), complaints.shown(),
        complaints.wizard().current().orElse(null), settingsPart.tab());
  }

  public void goTo(Place place) {
    inbox.select(place.request());
    clients.show(place.shown());
    complaints.showCase(place.complaint());
    settingsPart.showTab(place.settingsTab());
    shell.open(screens.get(place.screen()));
    if (place.wizard() != null) {
      complaints.wizard().goOn(place.wizard());
    }
  }

  /** Shows the window where it was last time, and starts the clock. */
  public void show() {
    WindowPlace.restore(stage, settings);
    stage.show();
    // Once the window has decided where the keyboard goes by itself.
    tasks.later(() -> shell.current().focus().run());
    ticker.start();
  }

  /** Somebody committed something, here or at another desk. */
  private void changed() {
    inbox.refresh();
    clients.refresh();
    makeGoods.refresh();
    complaints.refresh();
    foolishRules.refresh();
    training.refresh();
    settingsPart.refresh();
    shellModel.refresh();
    watch.changed();
    policies.again();
  }

  private void registered(RequestId id) {
    watch.own(id);
    inbox.select(id);
    inbox.refresh();
    // Once the form is closed and its window gives the keyboard back.
    tasks.later(inbox::focus);
  }

  private void openRequest(RequestId id) {
    if (stage.isIconified()) {
      stage.setIconified(false);
    }
    stage.toFront();
    shell.open(inboxScreen);
    inbox.select(id);
  }

  private void openMatter(Source matter) {
    switch (matter) {
      case Source.OfRequest(var id) -> openRequest(id);
      case Source.OfComplaint(var id) -> openComplaint(id);
    }
  }

  private void openClient(ClientId id) {
    stage.toFront();
    clients.open(id);
    shell.open(clientsScreen);
  }

  /** Of whoever the one at the desk is looking at. */
  private void complain() {
    if (shell.current() == trainingScreen && training.isOn()) {
      // Whoever practises means the client of the practice call.
      return;
    }
    var wizard = complaints.wizard();
    if (shell.current() == inboxScreen && inbox.selected() != null) {
      wizard.complain(inbox.selected());
    } else if (shell.current() == clientsScreen && clients.shown() instanceof Shown.Person(var id)) {
      wizard.open(id, Optional.empty());
    } else {
      wizard.complain();
    }
  }

  /** Where complaints lead. */
  private final class ComplaintWays implements ComplaintsOnScreen.Ways {

    @Override
    public void comeUp() {
      stage.toFront();
      shell.open(complaintsScreen);
    }

    @Override
    public void openClient(ClientId id) {
      Workstation.this.openClient(id);
    }

    @Override
    public void openMatter(Source matter) {
      Workstation.this.openMatter(matter);
    }
  }

  private void openCompany(CompanyId id) {
    clients.open(id);
    shell.open(clientsScreen);
  }

  void openComplaint(ComplaintId id) {
    complaints.open(id);
  }

  private void openMakeGoods() {
    stage.toFront();
    shell.open(makeGoodsScreen);
  }

  /** Who sits here, for which office. */
  public Desk desk() {
    return desk;
  }

  /** Whether closing the window now would lose something typed. */
  public boolean hasUnsavedChanges() {
    return settingsPart.hasUnsavedChanges() || complaints.hasUnsavedChanges();
  }

  /** What closing the window now would stop half way, by name. */
  public Optional<String> underWay() {
    return tasks.running().stream().findFirst().map(WorkProgress::title);
  }

  void openSettings() {
    shell.open(settingsScreen);
  }

  void openStaff() {
    settingsPart.showTab(SettingsPart.STAFF);
    openSettings();
  }

  void openRemedies() {
    settingsPart.showTab(SettingsPart.REMEDIES);
    openSettings();
  }

  void openLetters() {
    settingsPart.showTab(SettingsPart.LETTERS);
    openSettings();
  }

  /** Import and export, for pictures and tests that bring their own file. */
  ExchangePart exchange() {
    return exchange;
  }

  /** Giving out and erasing what is held on a person. */
  PrivacyPart privacy() {
    return privacy;
  }

  /** Merging clients and taking that back. */
  MergePart merge() {
    return merge;
  }

  /** The register of foolish rules. */
  FoolishRulesPart foolishRules() {
    return foolishRules;
  }

  /** Complaints being worked on. */
  WizardPart wizard() {
    return complaints.wizard();
  }

  public Ticker ticker() {
    return ticker;
  }

  @Override
  public void close() {
    WindowPlace.remember(stage, settings);
    changes.close();
    complaints.close();
    training.close();
    ticker.close();
    strip.close();
    watch.close();
  }
}
