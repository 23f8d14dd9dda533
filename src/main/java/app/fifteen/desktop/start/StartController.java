package app.fifteen.desktop.start;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;

/** The very first window: look around in a sample, or begin with one's own office. */
public final class StartController {

  private final Messages messages;
  private final Runnable trySample;
  private final Runnable setUpOwn;
  private final Consumer<Language> speak;

  @FXML private ComboBox<Language> language;
  @FXML private Button sample;
  @FXML private Button own;

  /** @param speak shows this window in another language */
  public StartController(Messages messages, Runnable trySample, Runnable setUpOwn, Consumer<Language> speak) {
    this.messages = messages;
    this.trySample = trySample;
    this.setUpOwn = setUpOwn;
    this.speak = speak;
  }

  @FXML
  private void initialize() {
    language.getItems().setAll(Language.values());
    language.setConverter(Choices.named(Languages::own));
    language.setValue(messages.language());
    language.valueProperty().addListener((_, _, chosen) -> speak.accept(chosen));
    List.of(sample, own).forEach(card -> card.defaultButtonProperty().bind(card.focusedProperty()));
  }

  /** Ready for Enter and the arrow keys. */
  public void focus() {
    sample.requestFocus();
  }

  @FXML
  private void trySample(ActionEvent event) {
    trySample.run();
  }

  @FXML
  private void setUpOwn(ActionEvent event) {
    setUpOwn.run();
  }
}
