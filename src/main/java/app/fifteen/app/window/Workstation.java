package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.app.timed.TimedWorks;
import app.fifteen.database.ChangeFeed;
import app.fifteen.desktop.card.CardsPart;
import app.fifteen.desktop.cardpaper.CardPaperPart;
import app.fifteen.desktop.client.ClientsPart;
import app.fifteen.desktop.exchange.ExchangePart;
import app.fifteen.desktop.exchange.ShownLists;
import app.fifteen.desktop.figures.CardFiguresPart;
import app.fifteen.desktop.foolish.FoolishRulesPart;
import app.fifteen.desktop.inbox.InboxPart;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Pause;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.WindowPlace;
import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.desktop.makegood.MakeGoodsPart;
import app.fifteen.desktop.merge.MergePart;
import app.fifteen.desktop.privacy.PrivacyPart;
import app.fifteen.desktop.purchase.PurchasesPart;
import app.fifteen.desktop.sealed.SealedPart;
import app.fifteen.desktop.search.SearchPart;
import app.fifteen.desktop.settings.SettingsPart;
import app.fifteen.desktop.shell.ShellController;
import app.fifteen.desktop.shell.ShellViewModel;
import app.fifteen.desktop.shell.WayOut;
import app.fifteen.desktop.training.TrainingPart;
import app.fifteen.desktop.watch.Strip;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.office.OfficePolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** The window of one desk: a list of parts around what they share. Made anew when the language changes. */
public final class Workstation implements AutoCloseable {

  private final Stage stage;
  private final Workplace place;
  private final ShellViewModel shellModel;
  private final LiveQuery<Optional<OfficePolicy>> policies;
  private final WatchPart watch;
  private final ExchangePart exchange;
  private final MergePart merge;
  private final PrivacyPart privacy;
  private final FoolishRulesPart foolishRules;
  private final CardFiguresPart cardFigures;
  private final ComplaintsPart complaints;
  private final Parts parts;
  private final List<Screen> screens;
  private final ShellController shell;
  private final Strip strip;
  private final ChangeFeed.Subscription changes;
  private final ChangeFeed.Subscription check;

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
    this.stage = stage;
    var database = features.database;
    var clock = features.clock;
    var messages = new Messages(language);
    var desk = new Desk(messages, actor, policy);
    var trouble = new Trouble();
    place =
        new Workplace(
            desk, new Ticker(clock), tasks, new Notices(), dialogs(messages, tasks), settings, trouble,
            this::open, this::lookingAt, new DraftDesk(database, features.drafts, desk, tasks, Pause.ON_SCREEN));
    tasks.onTrouble(trouble::met);
    policies =
        new LiveQuery<>(
            tasks, () -> () -> database.read(features.offices.store::current),
            found -> found.filter(one -> !one.id().equals(desk.policy().id())).ifPresent(desk::setPolicy));
    shellModel =
        new ShellViewModel(
            database, features.staff.store, features.staff.goOnDuty, clock, tasks, settings, sample, speak);
    watch = new WatchPart(features, place, stage, shellModel);
    var inbox = new InboxPart(place, database, clock, features.requests, features.clients, watch::own);
    var clients =
        new ClientsPart(
            place, database, clock, features.clients, features.staff, features.requests, features.timelines);
    complaints = new ComplaintsPart(features, place);
    var cards =
        new CardsPart(
            place, database, clock, features.cards, features.purchases, features.complaints.bookWaitingBonuses,
            features.clients.list);
    var settingsPart =
        new SettingsPart(
            place, database, clock, features.staff, features.remedies, features.letters, features.cards,
            shellModel.textSize());
    exchange =
        new ExchangePart(
            place, clock, features.requestFiles, features.clientFiles, features.exportComplaints,
            features.cardFiles, features.exportRemedies,
            new ShownLists(
                inbox::filter, clients::filter, complaints::query, cards::listed, cards::shown, settingsPart::department));
    merge = new MergePart(place, database, clock, features.clients, features.merges);
    privacy = new PrivacyPart(place, database, features.clients, features.staff, features.privacy);
    foolishRules = new FoolishRulesPart(place, database, features.foolishRules);
    cardFigures =
        new CardFiguresPart(place, database, clock, features.cardFigures, exchange::openExport);
    var search = new SearchPart(place, database, features.searchAnything);
    parts =
        new Parts(
            inbox,
            clients,
            new MakeGoodsPart(place, database, clock, features.makeGoods),
            complaints,
            cards,
            new PurchasesPart(place, database, features.purchases, clock),
            new TrainingPart(place, database, features.practice, new SandboxRehearsals(features, place)),
            new SealedPart(
                place, database, features.sealedMessages, features.clients, features.staff, features.requests),
            settingsPart,
            cardFigures,
            new CardPaperPart(place, database, features.cards, features.cardPapers),
            exchange,
            merge,
            privacy,
            foolishRules,
            search,
            watch);
    screens = parts.screens();
    var view =
        new Views(
                messages,
                Map.of(
                    ShellController.class,
                    () -> new ShellController(desk, place.notices(), trouble, shellModel, screens, search::show)))
            .load(ShellController.class);
    shell = view.controller();
    strip =
        new Strip(
            messages, place.ticker(), settings, shellModel.pinnedProperty(),
            () -> inbox.mostUrgentProperty().get().ifPresent(row -> open(new Destination.Request(row.id()))));
    var scene = Roots.put(stage, view.root(), shellModel.textSize());
    parts.addShortcuts(scene);
    stage.setTitle(messages.get("shell.title", policy.office().name()));
    shell.open(screens.getFirst());
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
    changes = database.changes().onChange(() -> tasks.later(this::changed));
    check = database.check().onChange(() -> tasks.later(shellModel::refresh));
    changed();
    watch.begin(place.ticker());
    place.ticker().nowProperty().subscribe(_ -> shellModel.tick());
    complaints.wizard().leftDrafts().offer();
  }

  /** From now on this desk is told of what runs by itself; the first desk lets it begin. */
  public void attend(TimedWorks works) {
    watch.attend(works);
  }

  private Dialogs dialogs(Messages messages, Tasks tasks) {
    var dialogs = new Dialogs(messages);
    dialogs.setOwner(stage);
    tasks.onFailure(dialogs::failed);
    return dialogs;
  }

  public Place place() {
    return new Place(screens.indexOf(shell.current()), parts.opened());
  }

  /** The desk as it was. A complaint at work comes up over whatever is open, so it is last. */
  public void goTo(Place before) {
    var atWork = before.opened().stream().filter(Destination.ComplaintAtWork.class::isInstance).toList();
    before.opened().stream().filter(where -> !atWork.contains(where)).forEach(parts::makeReady);
    shell.open(screens.get(before.screen()));
    atWork.forEach(parts::makeReady);
  }

  /** Brings something up, whichever part shows it. */
  public void open(Destination where) {
    if (stage.isIconified()) {
      stage.setIconified(false);
    }
    stage.toFront();
    parts.open(where).ifPresent(shell::open);
  }

  private Optional<Destination> lookingAt() {
    return parts.lookingAt(shell.current());
  }

  /** Shows the window where it was last time, and starts the clock. */
  public void show() {
    WindowPlace.restore(stage, place.settings());
    stage.show();
    // Once the window has decided where the keyboard goes by itself.
    place.tasks().later(() -> shell.current().focus().run());
    place.ticker().start();
  }

  /** Somebody committed something, here or at another desk. */
  private void changed() {
    place.drafts().refresh();
    parts.refresh();
    shellModel.refresh();
    policies.again();
  }

  /** Who sits here, for which office. */
  public Desk desk() {
    return place.desk();
  }

  /** Whether closing the window now would lose something typed. */
  public boolean hasUnsavedChanges() {
    return parts.hasUnsavedChanges() || place.drafts().isInTrouble();
  }

  /** What closing the window now would stop half way, by name. */
  public Optional<String> underWay() {
    return place.tasks().running().stream().findFirst().map(WorkProgress::title);
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

  /** The figures of cards. */
  CardFiguresPart cardFigures() {
    return cardFigures;
  }

  /** Complaints being worked on. */
  WizardAtWork wizard() {
    return complaints.wizard();
  }

  public Ticker ticker() {
    return place.ticker();
  }

  @Override
  public void close() {
    WindowPlace.remember(stage, place.settings());
    changes.close();
    check.close();
    parts.close();
    place.drafts().close();
    place.ticker().close();
    strip.close();
  }
}
