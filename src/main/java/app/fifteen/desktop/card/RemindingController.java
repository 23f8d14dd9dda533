package app.fifteen.desktop.card;

import app.fifteen.card.BurningReminder;
import app.fifteen.card.CardDetails;
import app.fifteen.card.ReminderMark;
import app.fifteen.client.LettersConsent;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.KeyButtons;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OnClipboard;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Phone;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Telling the holder that bonuses burn within a month: whether one may, what came of it, and who could use them (R31). */
public final class RemindingController {

  private static final double NARROWEST_MARK = 220;
  private static final double GAP = 8;
  private static final KeyCombination CORRECT_LAST = new KeyCodeCombination(KeyCode.F2, KeyCombination.SHIFT_DOWN);

  private final CardViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Ticker ticker;
  private final Notices notices;
  private final CardWords words;

  @FXML private VBox root;
  @FXML private Label consent;
  @FXML private VBox told;
  @FXML private TilePane marks;
  @FXML private VBox friendsBox;
  @FXML private FlowPane friends;

  public RemindingController(CardViewModel model, Desk desk, Ticker ticker, Notices notices) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.ticker = ticker;
    this.notices = notices;
    this.words = new CardWords(messages);
  }

  @FXML
  private void initialize() {
    for (var mark : ReminderMark.values()) {
      var look = ReminderLook.of(mark);
      var button = KeyButtons.button(look.icon(), messages.word(mark), look.key().getName(), messages);
      button.setId("remind-" + mark.name().toLowerCase(Locale.ROOT));
      button.setOnAction(_ -> model.remind(mark));
      marks.getChildren().add(button);
    }
    KeyButtons.fillLines(marks, NARROWEST_MARK);
    model.detailsProperty().subscribe(this::show);
  }

  private void show(CardDetails details) {
    var reminding = Optional.ofNullable(details).flatMap(CardDetails::reminding);
    Presence.show(root, reminding.isPresent());
    reminding.ifPresent(
        now -> {
          showConsent(details, now);
          told.getChildren().setAll(now.told().stream().map(this::told).toList());
          Presence.show(told, !now.told().isEmpty());
          friends.getChildren().setAll(now.friends().stream().map(friend -> friend(details, friend)).toList());
          Presence.show(friendsBox, !now.friends().isEmpty());
        });
  }

  /** What nobody may overlook before calling (R47). */
  private void showConsent(CardDetails details, BurningReminder now) {
    var facts = details.holder().facts();
    boolean open = now.closed().isEmpty() && facts.letters() != LettersConsent.DECLINED;
    ((FontIcon) consent.getGraphic()).setIconCode(open ? Feather.PHONE : Feather.BELL_OFF);
    consent.getStyleClass().remove("card-closed");
    if (!open) {
      consent.getStyleClass().add("card-closed");
    }
    consent.setText(
        Stream.of(
                facts.phones().stream().map(this::local),
                closed(now.closed()),
                Stream.of(messages.get("card.consent." + facts.letters().name().toLowerCase(Locale.ROOT))))
            .flatMap(each -> each)
            .collect(Collectors.joining(" · ")));
  }

  private String local(Phone phone) {
    return phone.local(desk.policy().office().phoneRegion());
  }

  private Stream<String> closed(Set<ContactHow> ways) {
    return ways.stream()
        .sorted(Comparator.naturalOrder())
        .map(
            how ->
                messages.get(
                    switch (how) {
                      case CALL -> "clientpage.no_calls";
                      case LETTER -> "clientpage.no_letters";
                      case CHAT -> "clientpage.no_chats";
                    }));
  }

  private Node told(BurningReminder.Told one) {
    var what = String.join(" · ", messages.word(one.mark()), one.name(), desk.when().at(one.at(), ticker.now()));
    var line = new Label(one.undone() ? messages.get("common.story.undone", what) : what);
    line.setText(one.words().isEmpty() ? line.getText() : line.getText() + "\n" + one.words());
    line.setWrapText(true);
    line.getStyleClass().addAll("text-muted", "long-name");
    if (!one.mayCorrect(desk.actor())) {
      return line;
    }
    var button = new Button(messages.get("correction.open"), new FontIcon(Feather.EDIT_2));
    button.setId("correct-" + one.id().value());
    button.getStyleClass().addAll("flat", "small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(CORRECT_LAST.getDisplayText()));
    button.setOnAction(_ -> model.correct(one));
    line.setMinWidth(0);
    HBox.setHgrow(line, Priority.SOMETIMES);
    var row = new HBox(GAP, line, button);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void correctLast() {
    model.detailsProperty().get().reminding().stream()
        .flatMap(now -> now.told().stream())
        .filter(one -> one.mayCorrect(desk.actor()))
        .findFirst()
        .ifPresent(model::correct);
  }

  private Node friend(CardDetails details, BurningReminder.Friend friend) {
    var facts = friend.client().facts();
    var closed =
        Stream.concat(
                closed(friend.closed()),
                facts.letters() == LettersConsent.DECLINED ? Stream.of(messages.get("card.consent.declined")) : Stream.of())
            .toList();
    var name = facts.phones().stream().findFirst().map(phone -> facts.name() + " · " + local(phone)).orElse(facts.name());
    var button = new Button(name, new FontIcon(closed.isEmpty() ? Feather.COPY : Feather.BELL_OFF));
    button.getStyleClass().addAll("small", "card-friend");
    var text = words.toFriend(details, facts.name());
    button.setTooltip(new Tooltip(closed.isEmpty() ? text : String.join("\n", closed)));
    button.setAccessibleHelp(String.join(". ", closed));
    button.setOnAction(
        _ -> {
          OnClipboard.put(text);
          notices.say(
              closed.isEmpty()
                  ? messages.get("card.to_friend.copied", facts.name())
                  : messages.get("card.to_friend.copied_closed", facts.name(), String.join(", ", closed)));
        });
    return button;
  }

  /** @return whether the key notes something here, or puts it right, which is then done */
  boolean onKey(KeyEvent key) {
    if (root.isVisible() && CORRECT_LAST.match(key)) {
      correctLast();
      return true;
    }
    var code = key.getCode();
    var mark =
        root.isVisible()
            ? Arrays.stream(ReminderMark.values()).filter(each -> ReminderLook.of(each).key() == code).findFirst()
            : Optional.<ReminderMark>empty();
    mark.ifPresent(model::remind);
    return mark.isPresent();
  }
}
