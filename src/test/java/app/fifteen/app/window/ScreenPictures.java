package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.app.start.StartFlow;
import app.fifteen.complaint.Severity;
import app.fifteen.complaint.Step;
import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.desktop.shell.WayOut;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.office.Office;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OpeningHours;
import app.fifteen.request.Channel;
import app.fifteen.sample.SampleOffice;
import app.fifteen.staff.SetUpOffice;
import app.fifteen.staff.StaffMember;
import app.fifteen.wording.LetterFixture;
import app.fifteen.wording.Occasion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.CheckComboBox;

/** Every screen as a picture, from the sample office at a fixed time; {@code mvn -Pscreens verify}. */
public final class ScreenPictures {

  /** A Wednesday, 11:20 in Moscow. */
  private static final Instant NOW = Instant.parse("2026-12-09T08:20:00Z");

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final List<Language> LANGUAGES = List.of(Language.RU, Language.EN);
  private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1680, 1050));
  private static final String STILL = "data:text/css,.text-input%20%7B%20-fx-display-caret%3A%20false%3B%20%7D";

  private record Size(int width, int height) {}

  /** A screen: how to get there, with the window open. */
  private record Shot(String name, Consumer<Showing> open) {}

  /** Every screen there is; a new one is one line. */
  private static final List<Shot> SHOTS =
      List.of(
          new Shot("start", Showing::start),
          new Shot("setup", showing -> showing.start().key("#own", KeyCode.SPACE)),
          new Shot("who", Showing::who),
          new Shot("inbox", showing -> showing.sample().select("#list", 3)),
          new Shot("inbox-channels", showing -> showing.sample().channels()),
          new Shot("work", showing -> showing.sample().select("#list", 3).working()),
          new Shot("out-of-reach", showing -> showing.sample().select("#list", 3).outOfReach()),
          new Shot("inbox-in-hand", showing -> showing.sample().select("#list", 14)),
          new Shot("inbox-resolved", showing -> showing.sample().fire("#resolved").select("#list", 2)),
          new Shot("inbox-empty", Showing::empty),
          new Shot("inbox-nothing-found", showing -> showing.sample().search("zzz")),
          new Shot("register", showing -> showing.sample().select("#list", 3).shortcut(KeyCode.N)),
          new Shot("import-empty", showing -> showing.sample().select("#list", 3).shortcut(KeyCode.I)),
          new Shot("import", showing -> showing.sample().importing()),
          new Shot("import-checked", showing -> showing.sample().importing().push("#check")),
          new Shot("import-clients", showing -> showing.sample().importingClients()),
          new Shot("import-clients-checked", showing -> showing.sample().importingClients().push("#check")),
          new Shot("export-clients", showing -> showing.sample().exportingClients()),
          new Shot("export", showing -> showing.sample().select("#list", 3).shortcut(KeyCode.E)),
          new Shot("clients", showing -> showing.sample().fire("#nav-clients").select("#clients", 10)),
          new Shot("client-rich", showing -> showing.client("Громова", "Gromova")),
          new Shot("client-at-risk", showing -> showing.client("Ветров", "Vetrov")),
          new Shot("client-hardly-known", showing -> showing.client("Белый", "Bely").push("#missing-birthday")),
          new Shot("client-not-retained", showing -> showing.client("Чернов", "Chernov")),
          new Shot("client-form", showing -> showing.client("Громова", "Gromova").push("#change")),
          new Shot(
              "client-form-errors",
              showing ->
                  showing
                      .client("Громова", "Gromova")
                      .push("#change")
                      .write("#birthday", "31.02.1968")
                      .write("#name", "")
                      .push("#save")),
          new Shot("client-standing", showing -> showing.client("Громова", "Gromova").push("#standing-decide")),
          new Shot("clients-empty", showing -> showing.empty().fire("#nav-clients")),
          new Shot("companies", showing -> showing.sample().fire("#nav-clients").fire("#ofCompanies")),
          new Shot("company", showing -> showing.sample().fire("#nav-clients").fire("#ofCompanies").select("#companies", 0)),
          new Shot("make-goods", showing -> showing.sample().fire("#nav-makegoods").fire("#all").select("#list", 1)),
          new Shot("search-start", showing -> showing.sample().select("#list", 3).shortcut(KeyCode.K)),
          new Shot("search-names", showing -> showing.sample().find("н", "n")),
          new Shot("search-similar", showing -> showing.sample().find("лебидева", "harison")),
          new Shot("search-phone", showing -> showing.sample().find("8 9", "020")),
          new Shot("search-nothing", showing -> showing.sample().find("щщщщщ", "zzzzz")),
          new Shot("search-recent", showing -> showing.sample().opened()),
          new Shot("settings", showing -> showing.sample().fire("#nav-settings")),
          new Shot(
              "settings-promises", showing -> showing.sample().fire("#nav-settings").scrollTo("#thirdPartyDays")),
          new Shot(
              "settings-wrong",
              showing ->
                  showing
                      .sample()
                      .fire("#nav-settings")
                      .type("#aFirstContact", "20m")
                      .type("#managerLimit", "12 000,00")
                      .type("#followUpDays", "месяц")
                      .push("#addPrivilege")
                      .scrollTo("#thirdPartyDays")),
          new Shot("staff", showing -> showing.sample().staff(2)),
          new Shot(
              "staff-wrong",
              showing -> showing.sample().staff(2).type("#phone", "доб. 12").type("#email", "a@b").push("#save")),
          new Shot("remedies", showing -> showing.sample().remedies("").selectRow("#remedy-table", 3)),
          new Shot(
              "remedies-wrong",
              showing ->
                  showing
                      .sample()
                      .remedies("Отдел корпоративных поездок", "Corporate travel")
                      .type("#remedy-name", "")
                      .type("#remedy-cost", "примерно 500")
                      .type("#remedy-days", "4000")
                      .push("#remedy-save")),
          new Shot("remedies-export", showing -> showing.sample().remedies("").exportingRemedies()),
          new Shot("remedies-none", showing -> showing.sample().remedies("Руководство", "Management")),
          new Shot("remedies-empty", showing -> showing.empty().remedies("")),
          new Shot("settings-letters", Showing::letters),
          new Shot("settings-letterhead", showing -> showing.letters().toEnd("#lettersScroll")),
          new Shot(
              "settings-words",
              showing -> showing.letters().pick("#occasion", Occasion.APOLOGIZE).write("#text", showing.text() + " {due}.")),
          new Shot(
              "settings-words-wrong",
              showing -> showing.letters().pick("#occasion", Occasion.OWN).write("#text", "{client}, {boss}!").push("#save")),
          new Shot("letter", showing -> showing.letter("")),
          new Shot("letter-long", showing -> showing.letter("\n\nСлово за словом, word by word.".repeat(20))),
          new Shot("wizard-apologize", showing -> showing.wizard(one -> one.at(Step.APOLOGIZE))),
          new Shot("wizard-own", showing -> showing.wizard(one -> one.at(Step.OWN))),
          new Shot("wizard-fix", showing -> showing.wizard(one -> one.at(Step.FIX))),
          new Shot(
              "wizard-fix-late",
              showing ->
                  showing
                      .wizard(one -> one.at(Step.FIX))
                      .write(".wizard #due", "31.12.2026 18:00")
                      .chord(KeyCode.ENTER, false)),
          new Shot("wizard-compensate", showing -> showing.wizard(one -> one.at(Step.COMPENSATE).picking(1, 2))),
          new Shot("wizard-above", showing -> showing.wizard(one -> one.at(Step.COMPENSATE).picking(0, 1, 3))),
          new Shot("wizard-answered", showing -> showing.wizard(one -> one.at(Step.COMPENSATE).answered())),
          new Shot("wizard-taken", showing -> showing.wizard(one -> one.at(Step.FIX)).taken()),
          new Shot("wizard-rule", showing -> showing.wizard(one -> one.at(Step.OWN)).chord(KeyCode.R, true)),
          new Shot("wizard-abuse", showing -> showing.wizard(one -> one.at(Step.OWN)).chord(KeyCode.A, true)),
          new Shot("wizard-who", showing -> showing.sample().fire("#nav-complaints").chord(KeyCode.C, true).typed("н", "n")),
          new Shot("training", Showing::training),
          new Shot("training-first", showing -> showing.empty().fire("#nav-training")),
          new Shot("training-call", showing -> showing.call(9)),
          new Shot("training-call-slow", showing -> showing.call(70)),
          new Shot("training-call-fix", showing -> showing.call(9).apologized("").owned("")),
          new Shot("training-score", showing -> showing.call(9).practised("", 3)),
          new Shot(
              "training-score-missed",
              showing -> showing.call(20).practised("Отель виноват, мы ни при чём. It was the hotel's fault.", 12)),
          new Shot("foolish", showing -> showing.foolish(true)),
          new Shot("foolish-empty", showing -> showing.foolish(false)),
          // What follows enters more clients, which the screens above do without.
          new Shot("merge-find", showing -> showing.merging(false)),
          new Shot("merge", showing -> showing.merging(true)),
          new Shot("duplicates", Showing::duplicates),
          new Shot("person-export", showing -> showing.person((part, client) -> part.openExport(client))),
          new Shot("person-erase", showing -> showing.person((part, client) -> part.openErase(client))),
          new Shot("privacy-acts", Showing::privacyActs),
          new Shot("complaints", showing -> showing.complaints().select("#complaints", 0)),
          new Shot("complaint-approval", showing -> showing.complaints().select("#complaints", 1)),
          new Shot(
              "complaint-approval-instead",
              showing -> showing.complaints().select("#complaints", 1).key("#complaints", KeyCode.DIGIT9)),
          new Shot(
              "complaint-move", showing -> showing.complaints().select("#complaints", 0).key("#complaints", KeyCode.DIGIT3)),
          new Shot(
              "complaint-close", showing -> showing.complaints().select("#complaints", 0).key("#complaints", KeyCode.DIGIT5)),
          new Shot(
              "complaint-offer",
              showing ->
                  showing
                      .complaints()
                      .select("#complaints", 0)
                      .key("#complaints", KeyCode.DIGIT4)
                      .write("#remedyName", "A")
                      .write("#remedyCost", "12 000")),
          new Shot("complaint-flagged", showing -> showing.complaints().select("#complaints", 2)),
          new Shot("complaint-reopened", showing -> showing.complaints().select("#complaints", 4)),
          new Shot("complaint-unfinished", showing -> showing.complaints().select("#complaints", 5)),
          new Shot("complaint-follow-up", showing -> showing.complaints().filter(3).select("#complaints", 0)),
          new Shot("complaint-closed", showing -> showing.complaints().filter(4).select("#complaints", 0)),
          new Shot("complaint-long", showing -> showing.complaintsAtLength().select("#complaints", 0)),
          new Shot("complaints-empty", showing -> showing.empty().fire("#nav-complaints")));

  private final Path target;
  private final Path folder;
  private final String only;
  private final Map<Language, Features> samples = new EnumMap<>(Language.class);
  private Features empty;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private ScreenPictures(Path target, Path folder, String only) {
    this.target = target;
    this.folder = folder;
    this.only = only;
  }

  /** @param args the folder for the pictures, and a part of the names of those wanted */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.of("en", "US"));
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Moscow"));
    var folder = Files.createTempDirectory("fifteen-screens");
    var pictures = new ScreenPictures(Path.of(args[0]), folder, args.length > 1 ? args[1] : "");
    int code = 1;
    try {
      pictures.takeAll();
      code = 0;
    } catch (RuntimeException | Error failure) {
      // Told here, because the toolkit's thread would keep a failed run alive for ever.
      failure.printStackTrace();
    } finally {
      pictures.close();
      delete(folder);
    }
    System.exit(code);
  }

  private void takeAll() {
    OnScreen.run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> noteFailure(thrown)));
    for (var language : LANGUAGES) {
      samples.put(language, seed(language));
    }
    empty = firstDay();
    int taken = 0;
    for (var shot : SHOTS) {
      for (var language : LANGUAGES) {
        for (var theme : Theme.values()) {
          for (var size : SIZES) {
            var name = String.join("-", shot.name(), language.code(), theme.code(), String.valueOf(size.width()));
            if (name.contains(only)) {
              take(shot, language, theme, size, target.resolve(name + ".png"));
              taken++;
            }
          }
        }
      }
    }
    System.out.println(taken + " pictures in " + target);
  }

  /** The headless screen is 1000 pixels high: what it fails to copy there of a larger window is not the picture. */
  private void noteFailure(Throwable thrown) {
    boolean screenTooSmall =
        Stream.of(thrown.getStackTrace())
            .anyMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow") && frame.getMethodName().equals("blit"));
    if (!screenTooSmall) {
      failure.compareAndSet(null, thrown);
    }
  }

  private void close() {
    samples.values().forEach(features -> features.database.close());
    if (empty != null) {
      empty.database.close();
    }
  }

  private Features seed(Language language) {
    var database = Database.open(new DatabaseLocation.SqliteFile(folder.resolve(language.code() + ".db")));
    SampleOffice.seed(database, language, NOW);
    return new Features(database, CLOCK);
  }

  /** A sample that may be changed without the next picture showing it. */
  private Database copyOf(Language language) {
    var original = folder.resolve("original-" + language.code() + ".db");
    var copy = folder.resolve("copy-" + System.nanoTime() + ".db");
    try {
      if (!Files.exists(original)) {
        try (var database = Database.open(new DatabaseLocation.SqliteFile(original))) {
          SampleOffice.seed(database, language, NOW);
        }
      }
      Files.copy(original, copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Database.open(new DatabaseLocation.SqliteFile(copy));
  }

  private Features firstDay() {
    var database = Database.open(new DatabaseLocation.SqliteFile(folder.resolve("empty.db")));
    var features = new Features(database, CLOCK);
    var office =
        Office.byTheHouse(
            "Можайка, Тверская", ZoneId.of("Europe/Moscow"), Currency.getInstance("RUB"), Language.RU,
            OpeningHours.allDayEveryDay(), Optional.of("RU"));
    new SetUpOffice(database, features.offices, features.staff, CLOCK).setUp(office, "Анна Соколова").orFail();
    return features;
  }

  private void take(Shot shot, Language language, Theme theme, Size size, Path file) {
    var showing = new Showing(language, theme, size);
    try {
      shot.open().accept(showing);
      showing.settle();
      OnScreen.run(() -> Picture.write(showing.windows(), file));
    } finally {
      showing.close();
    }
    if (failure.get() != null) {
      throw new IllegalStateException(file.getFileName().toString(), failure.get());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The one window of a picture, and what is done in it before it is taken. */
  private final class Showing {

    private final Language language;
    private final Size size;
    private final DeskSettings settings;
    private final Stage stage;
    private Optional<Workstation> workstation = Optional.empty();
    private Optional<Database> own = Optional.empty();
    private WizardCase complaint;
    private TestClock practiceClock;
    private Tasks tasks = Tasks.sameThread();

    Showing(Language language, Theme theme, Size size) {
      this.language = language;
      this.size = size;
      var desk = folder.resolve("desk-" + System.nanoTime() + ".properties");
      settings = new DeskSettings(desk);
      settings.set("sound", false);
      settings.set("theme.dark", theme == Theme.DARK);
      settings.set("window.width", size.width());
      settings.set("window.height", size.height());
      stage =
          OnScreen.get(
              () -> {
                theme.apply();
                return new Stage();
              });
    }

    Showing start() {
      OnScreen.run(() -> flow(Optional.empty()).begin());
      return resize();
    }

    Showing who() {
      OnScreen.run(
          () -> flow(Optional.of(samples.get(language).database.location())).begin());
      return resize();
    }

    private StartFlow flow(Optional<DatabaseLocation> given) {
      return new StartFlow(
          new StartFlow.Surroundings(
              folder.resolve("nothing"), given, CLOCK, settings, language.locale(), Tasks::sameThread,
              complaint -> {
                throw new IllegalStateException(complaint.toString());
              }),
          stage, language, _ -> {});
    }

    Showing sample() {
      return work(samples.get(language), Optional.of(new WayOut("sample.set_up_own", () -> {})));
    }

    /** An office on its first day. */
    Showing empty() {
      return work(empty, Optional.empty());
    }

    private Showing work(Features features, Optional<WayOut> wayOut) {
      var boss =
          features.database.read(features.staff::all).stream()
              .filter(StaffMember::isActiveSupervisor)
              .findFirst()
              .orElseThrow();
      return work(features, boss.actor(), wayOut);
    }

    private Showing work(Features features, Actor actor, Optional<WayOut> wayOut) {
      OnScreen.run(
          () -> {
            OfficePolicy policy = features.database.read(features.offices::current).orElseThrow();
            var made =
                new Workstation(
                    features, stage, settings, language, actor, policy, tasks, _ -> {},
                    wayOut);
            workstation = Optional.of(made);
            made.show();
          });
      return resize();
    }

    /** The headless screen is smaller than the pictures. */
    private Showing resize() {
      OnScreen.run(
          () -> {
            stage.setWidth(size.width());
            stage.setHeight(size.height());
          });
      return settle();
    }

    /** A complaint that is being worked on, in a sample of its own. */
    Showing wizard(Consumer<WizardCase> bring) {
      own = Optional.of(copyOf(language));
      complaint = new WizardCase(own.get(), language, NOW);
      bring.accept(complaint);
      work(complaint.features, complaint.manager, Optional.empty());
      OnScreen.run(() -> workstation.orElseThrow().wizard().goOn(complaint.id()));
      return settle();
    }

    /** Practice with some history, seen by the supervisor. */
    Showing training() {
      own = Optional.of(copyOf(language));
      var features = new Features(own.get(), CLOCK);
      PracticePast.enter(features, NOW);
      return work(features, Optional.empty()).fire("#nav-training").select("#practice-cases", 1);
    }

    /** A client on the line for some seconds. */
    Showing call(int seconds) {
      own = Optional.of(copyOf(language));
      practiceClock = new TestClock(NOW);
      var features = new Features(own.get(), practiceClock);
      var manager =
          features.database.read(features.staff::all).stream()
              .filter(member -> member.role() == Role.MANAGER)
              .findFirst()
              .orElseThrow();
      // Its change feed has a thread of its own, on which nothing may touch the window.
      tasks = Tasks.on(Runnable::run, Platform::runLater);
      work(features, manager.actor(), Optional.empty()).fire("#nav-training").key("#practice-cases", KeyCode.ENTER);
      OnScreen.until("the call", () -> said() > 0);
      return wait(seconds);
    }

    private static int said() {
      return OnScreen.find("#practice-lines") instanceof Parent lines ? lines.getChildrenUnmodifiable().size() : 0;
    }

    private Showing wait(int seconds) {
      practiceClock.pass(Duration.ofSeconds(seconds));
      OnScreen.run(() -> workstation.orElseThrow().ticker().tick());
      return settle();
    }

    Showing apologized(String words) {
      return said("#apologizeWords", words);
    }

    Showing owned(String words) {
      return said("#ownWords", words);
    }

    private Showing said(String field, String words) {
      if (!words.isEmpty()) {
        write(field, words);
      }
      int before = OnScreen.get(() -> said());
      OnScreen.press(KeyCode.ENTER, true);
      OnScreen.until("the client answers", () -> said() > before);
      return wait(3);
    }

    /** A call gone through to its end. */
    Showing practised(String blame, int digitsAfter) {
      apologized("").owned(blame);
      write("#plan", language == Language.RU ? "вернём в тот отель, что заказан" : "move them to the hotel they booked");
      said("#plan", "");
      key("#remedies", blame.isEmpty() ? KeyCode.DIGIT2 : KeyCode.DIGIT1);
      wait(digitsAfter);
      OnScreen.press(KeyCode.G, true);
      OnScreen.until("it is given", () -> OnScreen.find(".grant") != null);
      OnScreen.press(KeyCode.ENTER, true);
      OnScreen.until("the score", () -> OnScreen.find("#practice-score").isVisible());
      return settle();
    }

    /** The register of foolish rules, of an office that has met some. */
    Showing foolish(boolean some) {
      own = Optional.of(copyOf(language));
      var features = new Features(own.get(), CLOCK);
      if (some) {
        PracticePast.enterRules(features, language);
      }
      work(features, Optional.empty()).fire("#nav-complaints");
      OnScreen.run(() -> workstation.orElseThrow().foolishRules().open());
      settle();
      return some ? fire("#foolish-all").select("#foolish-rules", 1) : this;
    }

    /** Somebody at another desk goes on with it. */
    Showing taken() {
      complaint.features.complaints.takeDraft.take(complaint.id(), true, complaint.boss).orFail();
      OnScreen.run(() -> workstation.orElseThrow().wizard().refresh());
      return settle();
    }

    Showing chord(KeyCode key, boolean shift) {
      OnScreen.press(key, shift, true, false);
      return settle();
    }

    Showing typed(String russian, String english) {
      OnScreen.type(language == Language.RU ? russian : english);
      return settle();
    }

    Showing select(String list, int index) {
      OnScreen.run(() -> ((ListView<?>) OnScreen.find(list)).getSelectionModel().clearAndSelect(index));
      return settle();
    }

    Showing fire(String button) {
      OnScreen.run(() -> ((ToggleButton) OnScreen.find(button)).fire());
      return settle();
    }

    /** The page of the one client of the sample with this name. */
    Showing client(String russian, String english) {
      sample().fire("#nav-clients");
      write("#clientSearch", language == Language.RU ? russian : english);
      return select("#clients", 0);
    }

    /** The letters among the settings. */
    Showing letters() {
      sample();
      OnScreen.run(() -> workstation.orElseThrow().openLetters());
      return settle();
    }

    String text() {
      return OnScreen.get(() -> ((TextInputControl) OnScreen.find("#text")).getText());
    }

    @SuppressWarnings("unchecked")
    <T> Showing pick(String box, T value) {
      OnScreen.run(() -> ((ComboBox<T>) OnScreen.find(box)).setValue(value));
      return settle();
    }

    Showing toEnd(String scrolled) {
      OnScreen.run(() -> ((ScrollPane) OnScreen.find(scrolled)).setVvalue(1));
      return settle();
    }

    /** A letter of apology being written. */
    Showing letter(String more) {
      sample();
      OnScreen.run(
          () -> {
            var desk = workstation.orElseThrow().desk();
            var dialogs = new Dialogs(desk.messages());
            dialogs.setOwner(stage);
            new LetterPart(samples.get(language), desk, Tasks.sameThread(), new Notices(), dialogs, (_, _, _) -> {})
                .open(new ComplaintId(1), LetterFixture.facts(language, Severity.SERIOUS), _ -> {});
          });
      settle();
      return more.isEmpty() ? this : write("#body", bodyWith(more));
    }

    private String bodyWith(String more) {
      return OnScreen.get(() -> ((TextInputControl) OnScreen.find("#body")).getText()) + more;
    }

    /** Complaints in every state. */
    Showing complaints() {
      return sample().fire("#nav-complaints");
    }

    /** The same, and many more words. */
    Showing complaintsAtLength() {
      own = Optional.of(copyOf(language));
      var features = new Features(own.get(), CLOCK);
      Complaining.enter(features, language);
      return work(features, Optional.empty()).fire("#nav-complaints");
    }

    /** The complaints' filter, by its place. */
    Showing filter(int index) {
      OnScreen.run(() -> ((ComboBox<?>) OnScreen.find("#filter")).getSelectionModel().select(index));
      return settle();
    }

    Showing write(String field, String text) {
      OnScreen.run(() -> ((TextInputControl) OnScreen.find(field)).setText(text));
      return settle();
    }

    Showing search(String text) {
      OnScreen.run(() -> ((TextInputControl) OnScreen.find("#search")).setText(text));
      return settle();
    }

    /** The settings so far down that this field is the first. */
    Showing scrollTo(String field) {
      OnScreen.run(
          () -> {
            var scroll = (ScrollPane) OnScreen.find("#scroll");
            var node = OnScreen.find(field);
            var content = scroll.getContent();
            double y = content.sceneToLocal(node.localToScene(0, 0)).getY();
            double room = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.min(1, y / room));
          });
      return settle();
    }

    Showing staff(int row) {
      OnScreen.run(() -> workstation.orElseThrow().openStaff());
      return selectRow("#staff", row);
    }

    /** The remedies of the whole office. */
    Showing remedies(String department) {
      return remedies(department, department);
    }

    Showing remedies(String russian, String english) {
      OnScreen.run(
          () -> {
            workstation.orElseThrow().openRemedies();
            department().setValue(language == Language.RU ? russian : english);
          });
      return settle();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> department() {
      return (ComboBox<String>) OnScreen.find("#remedy-department");
    }

    Showing selectRow(String table, int row) {
      OnScreen.run(() -> ((TableView<?>) OnScreen.find(table)).getSelectionModel().select(row));
      return settle();
    }

    Showing type(String field, String text) {
      OnScreen.run(() -> ((TextInputControl) OnScreen.find(field)).setText(text));
      return settle();
    }

    /** The search box with something typed into it, in the language of the sample. */
    Showing find(String russian, String english) {
      shortcut(KeyCode.K);
      OnScreen.type(language == Language.RU ? russian : english);
      return settle();
    }

    /** The search box after some requests were opened from it. */
    Showing opened() {
      find("павел", "paul").key("#searchField", KeyCode.ENTER);
      find("ольга", "olga").key("#searchField", KeyCode.PAGE_DOWN).key("#searchField", KeyCode.ENTER);
      find("путь", "northway").key("#searchField", KeyCode.ENTER);
      find("роман", "igor").key("#searchField", KeyCode.PAGE_DOWN).key("#searchField", KeyCode.ENTER);
      return shortcut(KeyCode.K);
    }

    Showing push(String button) {
      OnScreen.run(() -> ((Button) OnScreen.find(button)).fire());
      return settle();
    }

    /** The import window with a file of which two rows are not as they should be. */
    Showing importing() {
      var file = folder.resolve(language == Language.RU ? "обращения за ноябрь.csv" : "requests in november.csv");
      OnScreen.run(
          () -> workstation.orElseThrow().exchange().openImport(Optional.of(FileToImport.write(file, language))));
      return settle();
    }

    /** The same with clients, one of whom was not yet born. */
    Showing importingClients() {
      var file = folder.resolve(language == Language.RU ? "клиенты из старой базы.csv" : "clients of the old program.csv");
      OnScreen.run(
          () ->
              workstation.orElseThrow().exchange()
                  .openClientImport(Optional.of(FileToImport.writeClients(file, language))));
      return settle();
    }

    Showing exportingClients() {
      OnScreen.run(() -> workstation.orElseThrow().exchange().openClientExport());
      return settle();
    }

    Showing exportingRemedies() {
      OnScreen.run(() -> workstation.orElseThrow().exchange().openRemedyExport());
      return settle();
    }

    /** Somebody who asked twice under two names, searched for or found. */
    Showing merging(boolean found) {
      var pair = Twice.entered(samples.get(language), language);
      sample();
      OnScreen.run(
          () ->
              workstation.orElseThrow().merge()
                  .openMerge(pair.getFirst(), found ? Optional.of(pair.getLast()) : Optional.empty()));
      return settle();
    }

    /** What somebody may ask about their data. */
    Showing person(BiConsumer<PrivacyPart, ClientId> open) {
      var pair = Twice.entered(samples.get(language), language);
      sample();
      OnScreen.run(() -> open.accept(workstation.orElseThrow().privacy(), pair.getLast()));
      return settle();
    }

    Showing privacyActs() {
      Twice.asked(samples.get(language), language, folder);
      sample().fire("#resolved").select("#list", 0);
      OnScreen.run(() -> workstation.orElseThrow().privacy().openActs());
      return settle();
    }

    Showing duplicates() {
      Twice.entered(samples.get(language), language);
      sample();
      OnScreen.run(() -> workstation.orElseThrow().merge().openDuplicates());
      return settle();
    }

    Showing key(String where, KeyCode key) {
      OnScreen.run(() -> OnScreen.find(where).requestFocus());
      OnScreen.press(key);
      return settle();
    }

    Showing shortcut(KeyCode key) {
      OnScreen.press(key, true);
      return settle();
    }

    /** Lets the window lay itself out, as some controls need more than one look at it. */
    Showing settle() {
      for (int i = 0; i < 4; i++) {
        OnScreen.run(
            () ->
                windows()
                    .forEach(
                        scene -> {
                          if (!scene.getStylesheets().contains(STILL)) {
                            scene.getStylesheets().add(STILL);
                          }
                          scene.getRoot().applyCss();
                          scene.getRoot().layout();
                        }));
      }
      return this;
    }

    /** Long work at the foot, and all of it in the pop-over. */
    Showing working() {
      OnScreen.run(
          () -> {
            for (var title : List.of("exporting.clients.title", "shell.work.attaching")) {
              var work = new WorkProgress(tasks, new Messages(language).get(title));
              work.begin();
              work.at(120_000, 3, title.startsWith("exp") ? 5 : 12);
            }
          });
      settle();
      return push("#work");
    }

    /** A server that went away. */
    Showing outOfReach() {
      OnScreen.run(() -> tasks.reportUnasked(new Failure(Rejection.of("database.unreachable", "desk-server"))));
      return settle();
    }

    @SuppressWarnings("unchecked")
    Showing channels() {
      OnScreen.run(
          () -> {
            var box = (CheckComboBox<Channel>) stage.getScene().lookup("#channels");
            box.getCheckModel().check(Channel.PHONE);
            box.getCheckModel().check(Channel.EMAIL);
            box.show();
          });
      return settle();
    }

    List<Scene> windows() {
      var scenes = new ArrayList<Scene>();
      scenes.add(stage.getScene());
      Window.getWindows().stream()
          .filter(window -> (window instanceof Stage || window instanceof PopupWindow) && window != stage && window.isShowing())
          .map(Window::getScene)
          .forEach(scenes::add);
      return scenes;
    }

    void close() {
      OnScreen.run(() -> workstation.ifPresent(Workstation::close));
      OnScreen.closeAll();
      own.ifPresent(Database::close);
    }
  }
}
