package app.fifteen.desktop.client;

import app.fifteen.client.ClientField;
import app.fifteen.client.ClientRow;
import app.fifteen.client.CompanyRow;
import app.fifteen.client.KnownClient;
import app.fifteen.client.LettersConsent;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.desktop.kit.FormRow;
import app.fifteen.desktop.kit.FormRows;
import app.fifteen.desktop.kit.Lookup;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.StrictChoice;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Messages;
import app.fifteen.staff.StaffMember;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form for a client: every field, what is wrong with each, and nothing lost unasked. */
public final class ClientFormController {

  private final ClientFormViewModel model;
  private final Messages messages;
  private final Tasks tasks;
  private final Consumer<ClientFormViewModel.Saved> saved;
  private final Consumer<ClientId> open;

  @FXML private FormDialog dialog;
  @FXML private ScrollPane scroll;
  @FXML private VBox fields;
  @FXML private TextField name;
  @FXML private NamePartsFields nameParts;
  @FXML private ManyFields phones;
  @FXML private ManyFields emails;
  @FXML private TextField company;
  @FXML private AddressFields address;
  @FXML private TextField birthday;
  @FXML private TextField tripOn;
  @FXML private TextField tripTo;
  @FXML private TextField language;
  @FXML private ComboBox<Optional<StaffMember>> manager;
  @FXML private TextField source;
  @FXML private TextField referredBy;
  @FXML private ComboBox<LettersConsent> letters;
  @FXML private CheckBox noCalls;
  @FXML private CheckBox noLetters;
  @FXML private CheckBox noChats;
  @FXML private TextArea notes;
  @FXML private TextField externalId;
  @FXML private VBox alike;
  @FXML private VBox alikeLinks;

  /**
   * @param saved told of what was stored, once the window is closed
   * @param open shows somebody who is known already instead
   */
  public ClientFormController(
      ClientFormViewModel model,
      Messages messages,
      Tasks tasks,
      Consumer<ClientFormViewModel.Saved> saved,
      Consumer<ClientId> open) {
    this.model = model;
    this.messages = messages;
    this.tasks = tasks;
    this.saved = saved;
    this.open = open;
  }

  @FXML
  private void initialize() {
    var form = model.form();
    var rows = new FormRows<ClientField>();
    fields.getChildren().stream()
        .filter(FormRow.class::isInstance)
        .map(FormRow.class::cast)
        .forEach(row -> rows.with(ClientField.valueOf(row.getPath().toUpperCase(Locale.ROOT)), row));
    rows.telling(model.problems().byFieldProperty(), this::reveal);
    Map.of(
            ClientField.NAME, name, ClientField.BIRTHDAY, birthday, ClientField.NEXT_TRIP_ON, tripOn,
            ClientField.NEXT_TRIP_TO, tripTo, ClientField.LANGUAGE, language, ClientField.SOURCE, source,
            ClientField.EXTERNAL_ID, externalId, ClientField.NOTES, notes)
        .forEach((field, input) -> input.textProperty().bindBidirectional(form.texts.get(field)));
    nameParts.bind(form.nameParts, messages);
    phones.bind(form.phones, messages.word(ClientField.PHONES));
    emails.bind(form.emails, messages.word(ClientField.EMAILS));
    address.bind(form.address, messages);
    company.textProperty().bindBidirectional(form.company.textProperty());
    Lookup.in(
        company, tasks, model::companies, CompanyRow::name,
        row -> form.company.choose(Optional.of(row.id()), row.name()));
    referredBy.textProperty().bindBidirectional(form.referredBy.textProperty());
    Lookup.in(
        referredBy, tasks, model::clients, this::told,
        row -> form.referredBy.choose(Optional.of(row.id()), row.name()));
    bindManager();
    letters.getItems().setAll(LettersConsent.values());
    letters.setConverter(Choices.named(messages::word));
    letters.valueProperty().bindBidirectional(form.letters);
    noCalls.selectedProperty().bindBidirectional(form.unsubscribed.get(ContactHow.CALL));
    noLetters.selectedProperty().bindBidirectional(form.unsubscribed.get(ContactHow.LETTER));
    noChats.selectedProperty().bindBidirectional(form.unsubscribed.get(ContactHow.CHAT));
    model.alikeProperty().subscribe(this::showAlike);
    dialog.bind(this::save, model.problems().ofTheWholeProperty(), model.savingProperty());
    dialog.keeping(model.kept(), messages);
    model.load(name::requestFocus);
  }

  /** People of one name are told apart by where they are reached. */
  private String told(ClientRow row) {
    return Stream.of(Optional.of(row.name()), row.companyName(), row.phone().map(phone -> phone.local(model.region())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private void bindManager() {
    var nobody = messages.get("clientform.no_manager");
    manager.setItems(model.managers());
    StrictChoice.in(manager, member -> member.map(StaffMember::name).orElse(nobody))
        .subscribe(unknown -> model.form().unknownManager = unknown);
    model
        .form()
        .manager
        .subscribe(
            id ->
                manager.setValue(
                    model.managers().stream().filter(one -> one.map(StaffMember::id).equals(id)).findFirst().orElse(Optional.empty())));
    manager
        .valueProperty()
        .addListener(
            (_, _, member) -> {
              if (member != null) {
                model.form().manager.set(member.map(StaffMember::id));
              }
            });
  }

  private void reveal(FormRow row) {
    double room = fields.getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(room <= 0 ? 0 : Math.clamp((row.getBoundsInParent().getMinY() - 12) / room, 0, 1));
    var field = row.getField() instanceof ManyFields many ? many.getChildren().getFirst() : row.getField();
    field.requestFocus();
  }

  private void showAlike(List<KnownClient> some) {
    Presence.show(alike, !some.isEmpty());
    alikeLinks.getChildren().clear();
    for (var one : some) {
      var link = new Hyperlink(one.name());
      link.setOnAction(
          _ -> {
            dialog.close();
            open.accept(one.id());
          });
      alikeLinks.getChildren().add(link);
    }
  }

  private void save() {
    model.save(
        what -> {
          dialog.close();
          saved.accept(what);
        });
  }
}
