package app.fifteen.app.window;

import app.fifteen.desktop.exchange.ExchangePart;
import app.fifteen.desktop.kit.OnScreen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** Files that come in and go out. */
final class ExchangePictures {

  static final List<Shot> ALL =
      List.of(
          new Shot("import-empty", showing -> showing.sample().select("#list", 3).shortcut(KeyCode.I)),
          new Shot("import", ExchangePictures::requests),
          new Shot("import-checked", showing -> requests(showing).push("#check")),
          new Shot("import-clients", ExchangePictures::clients),
          new Shot("import-clients-checked", showing -> clients(showing).push("#check")),
          new Shot("import-cards", ExchangePictures::cards),
          new Shot("import-cards-checked", showing -> cards(showing).push("#check")),
          new Shot("export-clients", showing -> open(showing.sample(), ExchangePart::openClientExport)),
          new Shot("export", showing -> showing.sample().select("#list", 3).shortcut(KeyCode.E)));

  private ExchangePictures() {}

  /** A file of which two rows are not as they should be. */
  private static Showing requests(Showing showing) {
    var file = showing.offices.file(showing.say("обращения за ноябрь.csv", "requests in november.csv"));
    return open(
        showing.sample(), part -> part.openImport(Optional.of(FileToImport.write(file, showing.language))));
  }

  /** The same with clients, one of whom was not yet born. */
  private static Showing clients(Showing showing) {
    var file = showing.offices.file(showing.say("клиенты из старой базы.csv", "clients of the old program.csv"));
    return open(
        showing.sample(), part -> part.openClientImport(Optional.of(FileToImport.writeClients(file, showing.language))));
  }

  /** And with cards. */
  private static Showing cards(Showing showing) {
    var file = showing.offices.file(showing.say("карты из старой программы.csv", "cards of the old program.csv"));
    return open(
        showing.sample(), part -> part.openCardImport(Optional.of(FileToImport.writeCards(file, showing.language))));
  }

  static Showing open(Showing showing, Consumer<ExchangePart> open) {
    OnScreen.run(() -> open.accept(showing.workstation().exchange()));
    return showing.settle();
  }
}
