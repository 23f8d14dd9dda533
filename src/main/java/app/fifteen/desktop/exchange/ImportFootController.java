package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Messages;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** The foot of the import window: what is in the way, how far the import is, how it ended. */
public final class ImportFootController {

  private final ImportViewModel<?, ?> model;
  private final ImportRunViewModel<?> run;
  private final Messages messages;
  private final ImportWords<?> words;
  private StatusLine line;

  @FXML private Label text;
  @FXML private HBox progress;
  @FXML private ProgressBar bar;
  @FXML private Label rows;
  @FXML private Button cancel;

  public ImportFootController(ImportViewModel<?, ?> model, ImportRunViewModel<?> run, ImportLook<?, ?> look, Desk desk) {
    this.model = model;
    this.run = run;
    this.messages = desk.messages();
    this.words = new ImportWords<>(messages, look);
  }

  @FXML
  private void initialize() {
    line = new StatusLine(text);
    var work = run.progress();
    StatusLine.bind(progress, bar, cancel, work);
    rows.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    work.stoppingProperty().get()
                        ? messages.get("importing.stopping")
                        : messages.get("importing.rows_so_far", work.rowsProperty().get()),
                work.rowsProperty(), work.stoppingProperty()));
    text.visibleProperty().bind(work.runningProperty().not());
    for (var what :
        List.<Observable>of(
            model.problemProperty(), model.readyProperty(), run.endProperty(), run.savedProperty(),
            run.notSavedProperty())) {
      what.subscribe(this::show);
    }
  }

  private void show() {
    var end = run.endProperty().get();
    if (run.notSavedProperty().get() != null) {
      line.fault(words.why(run.notSavedProperty().get()));
    } else if (run.savedProperty().get() != null) {
      line.done(messages.get("importing.saved", String.valueOf(run.savedProperty().get().getFileName())));
    } else if (end != null) {
      show(end);
    } else if (model.problemProperty().get() != null) {
      line.fault(words.why(model.problemProperty().get()));
    } else if (model.readyProperty().get()) {
      showPreviewed();
    } else {
      line.clear();
    }
  }

  private void show(ImportEnd end) {
    var sentence = words.end(end);
    switch (end) {
      case ImportEnd.Imported(var summary) when isWorthALook(summary) -> line.warning(sentence);
      case ImportEnd.Checked(var summary) when isWorthALook(summary) -> line.warning(sentence);
      case ImportEnd.Imported _, ImportEnd.Checked _ -> line.done(sentence);
      case ImportEnd.Refused _, ImportEnd.Failed _ -> line.fault(sentence);
    }
  }

  private static boolean isWorthALook(ImportSummary summary) {
    return summary.rejected() > 0 || summary.remarks().warned() > 0 || summary.cancelled();
  }

  private void showPreviewed() {
    var preview = model.previewProperty().get();
    long bad = preview.rows().stream().filter(row -> row.problem().isPresent()).count();
    long warned = preview.rows().stream().filter(row -> !row.warnings().isEmpty()).count();
    if (preview.rows().isEmpty()) {
      line.warning(messages.get("importing.no_rows"));
    } else if (bad > 0) {
      line.warning(messages.get("importing.some_bad", preview.rows().size(), bad));
    } else if (warned > 0) {
      line.warning(messages.get("importing.some_warned", preview.rows().size(), warned));
    } else {
      line.plain(messages.get("importing.all_read", preview.rows().size()));
    }
  }

  @FXML
  private void cancel(ActionEvent event) {
    run.cancel();
  }
}
