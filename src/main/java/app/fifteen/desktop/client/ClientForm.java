package app.fifteen.desktop.client;

import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.ClientField;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.NameParts;
import app.fifteen.client.PlannedTrip;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.StaffId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The fields of a form about a client as they are filled in at the moment. */
final class ClientForm {

  /** The fields of one text each. */
  static final EnumSet<ClientField> TEXTS =
      EnumSet.of(
          ClientField.NAME, ClientField.BIRTHDAY, ClientField.NEXT_TRIP_ON, ClientField.NEXT_TRIP_TO,
          ClientField.LANGUAGE, ClientField.SOURCE, ClientField.EXTERNAL_ID, ClientField.NOTES);

  final Map<ClientField, StringProperty> texts = new EnumMap<>(ClientField.class);
  final ObservableList<String> phones = FXCollections.observableArrayList();
  final ObservableList<String> emails = FXCollections.observableArrayList();
  final Chosen<CompanyId> company = new Chosen<>();
  /** Follows the name as long as nobody has corrected it. */
  final ObjectProperty<NameParts> nameParts = new SimpleObjectProperty<>(NameParts.NONE);
  final ObjectProperty<PostalAddress> address = new SimpleObjectProperty<>(PostalAddress.NONE);
  final Chosen<ClientId> referredBy = new Chosen<>();
  final ObjectProperty<Optional<StaffId>> manager = new SimpleObjectProperty<>(Optional.empty());
  /** What was typed for the manager and is nobody's name, while it stands in the field. */
  Optional<String> unknownManager = Optional.empty();
  final ObjectProperty<LettersConsent> letters = new SimpleObjectProperty<>(LettersConsent.UNASKED);
  final Map<ContactHow, BooleanProperty> unsubscribed = new EnumMap<>(ContactHow.class);

  private Filled start;

  /** @param company by name, as is {@code referredBy} */
  record Filled(ClientDraft draft, String company, String referredBy) {

    /** @param facts to be changed in the form; written as people of this language and region write them */
    static Filled of(ClientFacts facts, String company, String referredBy, String region, Locale locale) {
      var draft =
          ClientDraft.of(facts, region)
              .with(ClientField.BIRTHDAY, facts.birthday().map(FieldText::typed).orElse(""))
              .with(
                  ClientField.NEXT_TRIP_ON,
                  facts.nextTrip().flatMap(PlannedTrip::on).map(FieldText::typed).orElse(""))
              .with(ClientField.LANGUAGE, facts.language().map(language -> language.name(locale)).orElse(""));
      return new Filled(draft, company, referredBy);
    }

    /** Of somebody nobody knows yet. */
    static Filled empty() {
      return new Filled(ClientDraft.named("", List.of()).withNameParts(Optional.of(NameParts.NONE)), "", "");
    }
  }

  ClientForm() {
    TEXTS.forEach(field -> texts.put(field, new SimpleStringProperty("")));
    for (var how : ContactHow.values()) {
      unsubscribed.put(how, new SimpleBooleanProperty());
    }
    texts.get(ClientField.NAME).addListener((_, before, now) -> renamed(before, now));
  }

  private void renamed(String before, String now) {
    if (nameParts.get().equals(NameParts.of(before))) {
      nameParts.set(NameParts.of(now));
    }
  }

  /** Fills in what is stored, wherever nobody has typed something else. */
  void fill(Filled stored) {
    var before = start;
    var now = filled();
    start = stored;
    TEXTS.forEach(field -> take(before, now, stored, filled -> text(filled.draft(), field), texts.get(field)::set));
    take(before, now, stored, filled -> filled.draft().nameParts(), parts -> nameParts.set(parts.orElseThrow()));
    take(before, now, stored, filled -> filled.draft().phones(), phones::setAll);
    take(before, now, stored, filled -> filled.draft().emails(), emails::setAll);
    take(before, now, stored, filled -> filled.draft().address(), address::set);
    take(
        before, now, stored, Filled::company,
        name -> company.choose(stored.draft().company(), name));
    take(
        before, now, stored, Filled::referredBy,
        name -> referredBy.choose(stored.draft().referredBy(), name));
    take(before, now, stored, filled -> filled.draft().personalManager(), manager::set);
    take(before, now, stored, filled -> filled.draft().letters(), letters::set);
    unsubscribed.forEach(
        (how, box) -> take(before, now, stored, filled -> filled.draft().unsubscribed().contains(how), box::set));
  }

  private static <T> void take(
      Filled before, Filled now, Filled stored, Function<Filled, T> part, Consumer<T> set) {
    if (before == null || Objects.equals(part.apply(before), part.apply(now))) {
      set.accept(part.apply(stored));
    }
  }

  /** What is stored, as far as it was read. */
  Filled start() {
    return start;
  }

  Filled filled() {
    return new Filled(draft(), company.textProperty().get().strip(), referredBy.textProperty().get().strip());
  }

  ClientDraft draft() {
    var from = EnumSet.noneOf(ContactHow.class);
    unsubscribed.forEach(
        (how, box) -> {
          if (box.get()) {
            from.add(how);
          }
        });
    return new ClientDraft(
        typed(ClientField.EXTERNAL_ID), typed(ClientField.NAME), filledLines(phones), filledLines(emails), company.id(),
        typed(ClientField.BIRTHDAY), typed(ClientField.NEXT_TRIP_ON), typed(ClientField.NEXT_TRIP_TO),
        typed(ClientField.LANGUAGE), typed(ClientField.SOURCE), referredBy.id(), manager.get(), letters.get(), from,
        typed(ClientField.NOTES), address.get(), Optional.of(nameParts.get()));
  }

  private String typed(ClientField field) {
    return texts.get(field).get();
  }

  static List<String> filledLines(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  static String text(ClientDraft draft, ClientField field) {
    return switch (field) {
      case EXTERNAL_ID -> draft.externalId();
      case NAME -> draft.name();
      case BIRTHDAY -> draft.birthday();
      case NEXT_TRIP_ON -> draft.nextTripOn();
      case NEXT_TRIP_TO -> draft.nextTripTo();
      case LANGUAGE -> draft.language();
      case SOURCE -> draft.source();
      case NOTES -> draft.notes();
      case NAME_PARTS, PHONES, EMAILS, COMPANY, ADDRESS, REFERRED_BY, PERSONAL_MANAGER, LETTERS, UNSUBSCRIBED ->
          throw new IllegalArgumentException(field + " is more than a text");
    };
  }
}
