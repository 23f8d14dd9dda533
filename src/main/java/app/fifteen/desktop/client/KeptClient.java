package app.fifteen.desktop.client;

import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientField;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.NameParts;
import app.fifteen.database.EnumCode;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.StaffId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Every field of the form for a client, as it is kept while it is typed: what differs from what is stored. */
final class KeptClient {

  private static final String YES = "yes";

  private final ClientForm form;
  private final DraftFields fields;

  private KeptClient(ClientForm form, DraftFields fields) {
    this.form = form;
    this.fields = fields;
  }

  static DraftFields of(ClientForm form, DraftDesk drafts) {
    var fields = new DraftFields(drafts);
    new KeptClient(form, fields).keep();
    return fields;
  }

  /** The name before its parts: they follow it, until they are filled in themselves. */
  private void keep() {
    ClientForm.TEXTS.forEach(
        field ->
            fields.with(EnumCode.of(field), form.texts.get(field), stored(draft -> ClientForm.text(draft, field))));
    nameParts();
    KeptContacts.lines(fields, "phones", form.phones, stored(ClientDraft::phones));
    KeptContacts.lines(fields, "emails", form.emails, stored(ClientDraft::emails));
    KeptContacts.address(fields, form.address, stored(ClientDraft::address));
    chosen("company", form.company, ClientForm.Filled::company, ClientDraft::company, CompanyId::new, CompanyId::value);
    chosen(
        "referred_by", form.referredBy, ClientForm.Filled::referredBy, ClientDraft::referredBy, ClientId::new,
        ClientId::value);
    fields.with(
        "manager",
        form.manager,
        () -> code(form.manager.get(), StaffId::value),
        code -> form.manager.set(id(code, StaffId::new)),
        stored(draft -> code(draft.personalManager(), StaffId::value)));
    fields.with("letters", form.letters, LettersConsent.class, stored(ClientDraft::letters));
    form.unsubscribed.forEach(
        (how, box) ->
            fields.with(
                "no_" + EnumCode.of(how),
                box,
                () -> box.get() ? YES : "",
                code -> box.set(code.equals(YES)),
                stored(draft -> isFrom(draft, how))));
  }

  private static String isFrom(ClientDraft draft, ContactHow how) {
    return draft.unsubscribed().contains(how) ? YES : "";
  }

  private void nameParts() {
    Supplier<NameParts> stored = stored(draft -> draft.nameParts().orElse(NameParts.NONE));
    KeptContacts.part(
        fields, "given_name", form.nameParts, stored, NameParts::given,
        (all, given) -> new NameParts(given, all.patronymic(), all.family()));
    KeptContacts.part(
        fields, "patronymic", form.nameParts, stored, NameParts::patronymic,
        (all, patronymic) -> new NameParts(all.given(), patronymic, all.family()));
    KeptContacts.part(
        fields, "family_name", form.nameParts, stored, NameParts::family,
        (all, family) -> new NameParts(all.given(), all.patronymic(), family));
  }

  /** What is typed, and then who or what that is. */
  private <I> void chosen(
      String name,
      Chosen<I> chosen,
      Function<ClientForm.Filled, String> storedText,
      Function<ClientDraft, Optional<I>> storedId,
      LongFunction<I> id,
      ToLongFunction<I> number) {
    fields.with(name, chosen.textProperty(), () -> storedText.apply(form.start()));
    fields.with(
        name + "_id",
        chosen.takenProperty(),
        () -> code(chosen.id(), number),
        code -> chosen.choose(id(code, id), chosen.textProperty().get()),
        stored(draft -> code(storedId.apply(draft), number)));
  }

  private <T> Supplier<T> stored(Function<ClientDraft, T> part) {
    return () -> part.apply(form.start().draft());
  }

  private static <I> String code(Optional<I> id, ToLongFunction<I> number) {
    return id.map(known -> Long.toString(number.applyAsLong(known))).orElse("");
  }

  private static <I> Optional<I> id(String code, LongFunction<I> id) {
    return code.isEmpty() ? Optional.empty() : Optional.of(id.apply(Long.parseLong(code)));
  }
}
