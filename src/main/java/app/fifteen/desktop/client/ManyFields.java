package app.fifteen.desktop.client;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** As many text fields as there are texts, and an empty one for the next. */
public final class ManyFields extends VBox {

  private ObservableList<String> texts;
  private String name = "";
  private boolean typing;

  public ManyFields() {
    super(6);
  }

  /** Shows these texts; what is typed goes into them. */
  void bind(ObservableList<String> shown, String named) {
    texts = shown;
    name = named;
    shown.addListener((ListChangeListener<String>) _ -> fill());
    fill();
  }

  private void fill() {
    if (typing) {
      return;
    }
    getChildren().clear();
    texts.forEach(this::add);
    add("");
  }

  private void add(String text) {
    var field = new TextField(text);
    field.setAccessibleText(name);
    field.textProperty().addListener(_ -> typed());
    getChildren().add(field);
  }

  private void typed() {
    typing = true;
    try {
      texts.setAll(getChildren().stream().map(node -> ((TextField) node).getText()).toList());
    } finally {
      typing = false;
    }
    if (!texts.getLast().isBlank()) {
      add("");
    }
  }
}
