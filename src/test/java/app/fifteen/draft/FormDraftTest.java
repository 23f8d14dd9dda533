package app.fifteen.draft;

import static app.fifteen.card.CardFixture.rubles;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.CardFixture;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.PurchaseKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Every form is kept under what it is about, and goes with whom it is about. */
class FormDraftTest {

  @StoreTest
  void everyFormHasItsOwnDraftAndThoseOfAnErasedClientGo(Database database) {
    try (database) {
      var office = CardFixture.in(database);
      var maria = office.client("Maria Ivanova");
      var pyotr = office.client("Pyotr Orlov");
      var card = office.sold(maria);
      var company = office.house.company("Daisy", Optional.empty()).id();
      var bought =
          office.purchases.recordPurchase
              .record(
                  maria, new PurchaseDraft(rubles("100"), PurchaseKind.CONTRACT, "Kemer", "", Optional.empty()),
                  Optional.empty(), office.anna)
              .orFail();
      var hers =
          Stream.of(
                  DraftOf.ClientForm.allOf(maria), DraftOf.CardForm.allOf(card.id()),
                  Stream.<DraftOf>of(new DraftOf.PurchaseForm(bought.id())))
              .flatMap(one -> one)
              .toList();
      var others =
          Stream.concat(
                  DraftOf.ClientForm.allOf(pyotr),
                  Stream.concat(
                      Stream.<DraftOf>of(new DraftOf.CompanyForm(company)),
                      Stream.of(DraftOf.Thing.values()).<DraftOf>map(DraftOf.NewForm::new)))
              .toList();
      Stream.of(hers, others).flatMap(List::stream).forEach(about -> keep(office, about, "Typed for " + about.hashCode()));
      var naming = new DraftOf.NewForm(DraftOf.Thing.NEW_CARD);
      keep(office, naming, "maria ivanova");
      var kept = office.house.drafts().store;
      var all = database.read(tx -> kept.of(tx, office.anna.id()));
      assertThat(all.keySet()).containsAll(hers).containsAll(others);
      var first = hers.getFirst();
      office.house.drafts().forgetRecorded
          .forget(first, TypedFields.words("Typed for " + first.hashCode()), office.anna)
          .orFail();
      var unrecorded = database.read(tx -> kept.of(tx, office.anna.id()));
      assertThat(unrecorded.keySet()).doesNotContain(first).contains(hers.getLast());
      office.house.privacy().erasePerson.erase(maria, "asked for it", office.svetlana).orFail();
      var left = database.read(tx -> kept.of(tx, office.anna.id()));
      assertThat(left.keySet()).containsExactlyInAnyOrderElementsOf(others);
      assertThat(left.get(naming).typed().words()).as("the one that does not name her").startsWith("Typed for");
    }
  }

  private static void keep(CardFixture office, DraftOf about, String words) {
    office.house.drafts().keepTyped
        .keep(about, TypedFields.words(words), Set.of(), UUID.randomUUID().toString(), office.anna)
        .orFail();
  }
}
