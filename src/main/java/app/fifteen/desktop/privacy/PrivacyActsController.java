package app.fifteen.desktop.privacy;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.kernel.Messages;
import app.fifteen.privacy.PrivacyAct;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What was given out and erased, for the supervisor: when, by whom, why; never about whom by name. */
public final class PrivacyActsController {

  private final List<PrivacyAct> acts;
  private final Messages messages;
  private final DateTimeFormatter time;

  @FXML private VBox root;
  @FXML private TableView<PrivacyAct> table;
  @FXML private TableColumn<PrivacyAct, String> when;
  @FXML private TableColumn<PrivacyAct, String> what;
  @FXML private TableColumn<PrivacyAct, String> client;
  @FXML private TableColumn<PrivacyAct, String> who;
  @FXML private TableColumn<PrivacyAct, String> why;

  public PrivacyActsController(List<PrivacyAct> acts, Desk desk) {
    this.acts = List.copyOf(acts);
    this.messages = desk.messages();
    this.time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(messages.locale())
            .withZone(desk.policy().office().zone());
  }

  @FXML
  private void initialize() {
    column(when, act -> time.format(act.at()));
    column(what, this::words);
    column(client, act -> messages.get("privacy.acts.number", act.client().value()));
    column(who, PrivacyAct::by);
    column(why, PrivacyAct::reason);
    var nothing = new Label(messages.get("privacy.acts.none"));
    nothing.getStyleClass().add("text-muted");
    table.setPlaceholder(nothing);
    table.getItems().setAll(acts);
    table.getSelectionModel().selectFirst();
  }

  private String words(PrivacyAct act) {
    return switch (act.kind()) {
      case EXPORTED -> messages.get("privacy.acts.exported");
      case ERASED -> messages.get(act.forgotten() ? "privacy.acts.erased" : "privacy.acts.erased_not_yet");
    };
  }

  private static void column(TableColumn<PrivacyAct, String> column, Function<PrivacyAct, String> text) {
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setSortable(false);
  }

  @FXML
  private void close(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
