package app.fifteen.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Severity;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.desktop.kit.PictureFile;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Rejection;
import app.fifteen.wording.Occasion;
import app.fifteen.wording.Wordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class LettersViewModelTest {

  @TempDir private Path folder;

  @StoreTest
  void theHousesWordsAreThereUntilTheOfficeWritesItsOwnAndAgainAfterwards(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      var model = open(at);
      var house = model.words().text.get();
      assertThat(house).startsWith("{greeting},");
      assertThat(model.words().originProperty().get()).isEqualTo(WordsForm.Origin.HOUSE);
      assertThat(model.pagesProperty().get()).hasSize(1);
      assertThat(model.hasUnsavedChanges()).isFalse();

      type(model, "Dear {client}, sorry.");
      assertThat(model.hasUnsavedChanges()).isTrue();
      model.save();
      assertThat(model.hasUnsavedChanges()).isFalse();
      assertThat(model.words().originProperty().get()).isEqualTo(WordsForm.Origin.OWN);
      assertThat(said(at, Severity.SERIOUS)).isEqualTo("Dear {client}, sorry.");
      assertThat(said(at, Severity.MINOR)).isNotEqualTo("Dear {client}, sorry.");

      model.backToHouse();
      assertThat(model.words().text.get()).isEqualTo(house);
      assertThat(model.hasUnsavedChanges()).isTrue();
      model.save();
      assertThat(said(at, Severity.SERIOUS)).isEqualTo(house);
    }
  }

  @StoreTest
  void whatWasTypedForOneOccasionIsThereAgainAfterLookingAtAnother(Database database) {
    try (database) {
      var model = open(SettingsFixture.in(database));
      model.words().occasion.set(Occasion.APOLOGIZE);
      model.words().how.set(Optional.of(ApologyHow.CALL));
      type(model, "{client}, sorry. We start on {due}.");
      assertThat(model.soundsProperty().get()).startsWith("Natalie, sorry. We start on 26\u00A0November\u00A02026.");
      model.words().language.set(Language.RU);
      assertThat(model.words().text.get()).contains("Простите");
      model.words().language.set(Language.EN);
      assertThat(model.words().text.get()).isEqualTo("{client}, sorry. We start on {due}.");
      model.revert();
      assertThat(model.hasUnsavedChanges()).isFalse();
      assertThat(model.words().text.get()).contains("so sorry");
    }
  }

  @StoreTest
  void wordsWithAPlaceNobodyCanFillAreNotSaved(Database database) {
    try (database) {
      var at = SettingsFixture.in(database);
      var model = open(at);
      type(model, "Dear {cleint},");
      model.words().occasion.set(Occasion.FIX);
      model.save();
      assertThat(model.words().occasion.get()).as("what is wrong is shown").isEqualTo(Occasion.LETTER);
      assertThat(model.textProblemProperty().get().key()).isEqualTo("wording.unknown_placeholder");
      assertThat(database.read(tx -> at.house.letters().wordings.own(tx, Language.EN)).size()).isZero();
    }
  }

  @StoreTest
  void theLetterheadIsSavedWithItsPicturesAndOnlyByASupervisor(Database database) throws IOException {
    try (database) {
      var at = SettingsFixture.in(database);
      var model = open(at);
      model.letterhead().address.set("Main st. 1");
      model.letterhead().logo.choose(Files.writeString(folder.resolve("logo.png"), "no picture"));
      assertThat(model.letterhead().logo.problemProperty().get()).isEqualTo(Rejection.of("picture.unknown", "logo.png"));
      model.letterhead().logo.choose(PictureFile.png(folder.resolve("good.png"), 60, 20));
      assertThat(model.letterhead().logo.problemProperty().get()).isNull();
      model.look();
      at.seat(at.manager);
      model.save();
      assertThat(model.problemProperty().get()).isEqualTo(Rejection.of("wording.supervisor_only", "Anna"));
      assertThat(model.letterhead().address.get()).as("nothing typed is lost").isEqualTo("Main st. 1");
      at.seat(at.supervisor);
      model.save();
      assertThat(model.problemProperty().get()).isNull();
      assertThat(model.hasUnsavedChanges()).isFalse();
      assertThat(database.read(at.house.letters().letterheads::current).logo()).isPresent();
    }
  }

  private LettersViewModel open(SettingsFixture at) {
    var database = at.house.database;
    var letters = at.house.letters();
    var model =
        new LettersViewModel(
            database, letters.letterheads, letters.wordings, letters.changeLetterhead, letters.changeWording,
            at.desk, at.house.clock, Tasks.sameThread());
    model.open();
    return model;
  }

  private static void type(LettersViewModel model, String text) {
    model.words().text.set(text);
    model.look();
  }

  private static String said(SettingsFixture at, Severity severity) {
    Wordings words = at.house.database.read(tx -> at.house.letters().wordings.words(tx, Language.EN));
    return words.best(Occasion.LETTER, Optional.empty(), Language.EN, Optional.of(severity)).text();
  }
}
