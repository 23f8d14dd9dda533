package app.fifteen.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.remedy.EffectKind;
import app.fifteen.remedy.RemedyDraft;
import app.fifteen.remedy.RemedyField;
import app.fifteen.remedy.RemedyFixture;
import app.fifteen.remedy.RemedyKind;
import java.util.List;

class RemediesViewModelTest {

  /** The tab at a desk, without a window. */
  private static final class Tab {

    final RemedyFixture house;
    final Notices notices = new Notices();
    final RemediesViewModel model;
    final RemedyWords words;

    Tab(RemedyFixture house, Actor actor) {
      this.house = house;
      var database = house.house.database;
      var policy = database.read(house.house.offices::current).orElseThrow();
      var messages = new Messages(Language.EN);
      words = new RemedyWords(messages);
      model =
          new RemediesViewModel(
              new RemediesViewModel.UseCases(
                  database, house.house.staff, house.house.remedies().catalogues, house.list, house.addRemedy(),
                  house.changeRemedy(), house.retireRemedy(), house.takeOver()),
              new Desk(messages, actor, policy), Tasks.sameThread(), notices);
      model.refresh();
    }

    static Tab in(Database database) {
      var house = RemedyFixture.in(database);
      return new Tab(house, house.svetlana);
    }

    List<String> names() {
      return model.catalogue().rows().all().stream().map(row -> row.remedy().terms().name()).toList();
    }

    void select(String name) {
      model.selectedProperty().set(model.catalogue().rows().all().get(names().indexOf(name)));
    }

    void enter(String name, String cost) {
      model.begin();
      model.form().name.set(name);
      model.form().kind.set(RemedyKind.DISCOUNT);
      model.form().cost.set(cost);
      model.save();
    }

    String state() {
      return words.state(model.catalogue().shownProperty().get());
    }

    String notice() {
      return notices.currentProperty().get().text();
    }

    void undo() {
      notices.currentProperty().get().undo().run();
    }
  }

  @StoreTest
  void anEmptyOfficeTakesTheHousesSevenOver(Database database) {
    try (database) {
      var tab = Tab.in(database);
      assertThat(tab.state()).isEqualTo("Too few remedies: 0. Keep at least 5.");
      tab.model.takeOver();
      assertThat(tab.model.catalogue().rows().all()).hasSize(7);
      assertThat(tab.state()).isEqualTo("Remedies: 7. From 5 to 10 is right.");
    }
  }

  @StoreTest
  void aRemedyIsAddedAndChangedAndEachIsTakenBack(Database database) {
    try (database) {
      var tab = Tab.in(database);
      tab.enter("Ten off", "1500");
      assertThat(tab.names()).containsExactly("Ten off");
      assertThat(tab.notice()).isEqualTo("Added: Ten off");
      assertThat(tab.model.selectedProperty().get().remedy().terms().name()).isEqualTo("Ten off");

      tab.model.form().name.set("Twenty off");
      tab.model.save();
      assertThat(tab.names()).containsExactly("Twenty off");
      assertThat(tab.model.hasUnsavedChanges()).isFalse();
      tab.undo();
      assertThat(tab.names()).containsExactly("Ten off");
      assertThat(tab.model.form().name.get()).isEqualTo("Ten off");

      tab.enter("Slip", "0");
      tab.undo();
      assertThat(tab.names()).containsExactly("Ten off");
      assertThat(tab.notice()).isEqualTo("Undone: everything is as before");
    }
  }

  @StoreTest
  void aRetiredRemedyStaysBelowAndComesBack(Database database) {
    try (database) {
      var tab = Tab.in(database);
      tab.house.add("", "Gift");
      tab.house.add("", "Visit");
      tab.model.refresh();
      tab.select("Gift");
      tab.model.retireOrBringBack();
      assertThat(tab.names()).containsExactly("Visit", "Gift");
      assertThat(tab.words.kind(tab.model.catalogue().rows().all().getLast())).isEqualTo("retired · Gift");
      assertThat(tab.model.catalogue().shownProperty().get().remedies()).isEqualTo(1);
      tab.undo();
      assertThat(tab.names()).containsExactly("Gift", "Visit");
      tab.model.retireOrBringBack();
      tab.model.retireOrBringBack();
      assertThat(tab.notice()).isEqualTo("Offered again: Gift");
    }
  }

  @StoreTest
  void whatIsTypedSurvivesRetiringAndLookingElsewhere(Database database) {
    try (database) {
      var tab = Tab.in(database);
      tab.house.add("", "Gift");
      tab.house.add("Sales", "Visit");
      tab.model.refresh();
      tab.select("Gift");
      tab.model.form().name.set("A bigger gift");
      tab.model.retireOrBringBack();
      assertThat(tab.model.form().name.get()).isEqualTo("A bigger gift");
      tab.model.catalogue().departmentProperty().set("Sales");
      assertThat(tab.names()).containsExactly("Visit");
      assertThat(tab.model.hasUnsavedChanges()).isTrue();
      tab.model.catalogue().departmentProperty().set("");
      tab.select("Gift");
      assertThat(tab.model.form().name.get()).isEqualTo("A bigger gift");
      tab.model.save();
      assertThat(tab.names()).containsExactly("A bigger gift");
      assertThat(tab.model.hasUnsavedChanges()).isFalse();
    }
  }

  @StoreTest
  void whoeverWasSlowerIsToldOnceAndMayGoOn(Database database) {
    try (database) {
      var tab = Tab.in(database);
      var gift = tab.house.add("", "Gift");
      tab.model.refresh();
      tab.select("Gift");
      tab.model.form().cost.set("2000");
      var elsewhere = new RemedyDraft("Better gift", RemedyKind.GIFT, EffectKind.NOTHING, "", "900", "");
      tab.house.changeRemedy().change(gift.id(), 1, elsewhere, tab.house.svetlana).orFail();
      tab.model.refresh();
      tab.model.save();
      assertThat(tab.model.problems().ofTheWholeProperty().get()).startsWith("Somebody else has just changed this remedy");
      assertThat(tab.model.form().cost.get()).isEqualTo("2000");
      assertThat(tab.names()).containsExactly("Better gift");
      tab.model.save();
      assertThat(tab.model.problems().ofTheWholeProperty().get()).isEmpty();
      assertThat(tab.house.now(gift).terms().cost()).isEqualTo(RemedyFixture.rubles("2000"));
    }
  }

  @StoreTest
  void whatIsWrongIsSaidAtItsFieldAndStays(Database database) {
    try (database) {
      var tab = Tab.in(database);
      tab.model.form().kind.set(RemedyKind.DIRECTOR_VISIT);
      assertThat(tab.model.form().effect.get()).isEqualTo(EffectKind.TASK);
      tab.model.form().cost.set("a lot");
      tab.model.save();
      assertThat(tab.model.problems().byFieldProperty().get())
          .containsOnlyKeys(RemedyField.NAME, RemedyField.TASK, RemedyField.COST);
      tab.model.refresh();
      assertThat(tab.model.form().cost.get()).isEqualTo("a lot");
      assertThat(tab.model.hasUnsavedChanges()).isTrue();
    }
  }

  @StoreTest
  void aManagerOnlyLooks(Database database) {
    try (database) {
      var house = RemedyFixture.in(database);
      house.add("", "Gift");
      var tab = new Tab(house, house.anna);
      tab.select("Gift");
      tab.model.retireOrBringBack();
      tab.model.takeOver();
      assertThat(tab.model.catalogue().supervisorsProperty().get()).isEqualTo("Svetlana");
      assertThat(house.offered("")).hasSize(1);
    }
  }

  @StoreTest
  void theEffectIsAFewWords(Database database) {
    try (database) {
      var tab = Tab.in(database);
      var gift = tab.house.add("Sales", "Gift");
      tab.house.complaints(11, gift, "granted", "stayed");
      tab.house.complaint(gift, "granted", "returned");
      tab.house.complaints(2, gift, "granted", "left");
      var visit = tab.house.add("Sales", "Visit");
      tab.house.complaint(visit, "awaiting", null);
      tab.house.add("Sales", "Letter");
      tab.model.refresh();
      tab.model.catalogue().departmentProperty().set("Sales");
      assertThat(tab.names()).containsExactly("Gift", "Letter", "Visit");
      // 12 of 14: 0.6006.
      assertThat(tab.model.catalogue().rows().all())
          .extracting(row -> tab.words.effect(row.record()) + " " + tab.words.bound(row.record()))
          .containsExactly("12 of 14 stayed 60% at least", "not offered yet ", "offered: 1 ");
    }
  }
}
