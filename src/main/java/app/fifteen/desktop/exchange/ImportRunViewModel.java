package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFile;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** An import under way, or the check before it: how far it is, how it ended, and the rows that were not taken. */
public final class ImportRunViewModel<F extends ImportField> {

  private final ImportFile<F, ?> importing;
  private final Messages messages;
  private final Tasks tasks;
  private final WorkProgress progress;
  private final RejectedRows rejected = new RejectedRows();
  private final ReadOnlyObjectWrapper<ImportEnd> end = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Path> saved = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Rejection> notSaved = new ReadOnlyObjectWrapper<>();

  /**
   * @param messages the language of the reasons beside rejected rows
   * @param title what is imported, in words
   */
  public ImportRunViewModel(ImportFile<F, ?> importing, Messages messages, Tasks tasks, String title) {
    this.importing = importing;
    this.messages = messages;
    this.tasks = tasks;
    this.progress = new WorkProgress(tasks, title);
  }

  public void check(ImportPlan<F> plan) {
    run(plan.asDryRun());
  }

  public void importRows(ImportPlan<F> plan) {
    run(plan);
  }

  private void run(ImportPlan<F> plan) {
    if (progress.runningProperty().get()) {
      return;
    }
    forget();
    progress.begin();
    tasks.run(
        () -> importing.importRows(plan.withRejects(rejected.fresh()), messages, progress),
        outcome -> ended(outcome, plan.dryRun()),
        failure -> failed(failure, plan.dryRun()));
  }

  public void cancel() {
    progress.cancel();
  }

  /** What the last run said is no longer about what is on screen. */
  public void forget() {
    end.set(null);
    saved.set(null);
    notSaved.set(null);
  }

  private void ended(Outcome<ImportSummary> outcome, boolean dryRun) {
    progress.end();
    end.set(
        outcome.<ImportEnd>either(
            summary -> dryRun ? new ImportEnd.Checked(summary) : new ImportEnd.Imported(summary),
            ImportEnd.Refused::new));
  }

  private void failed(Throwable failure, boolean dryRun) {
    progress.end();
    if (failure instanceof Failure known) {
      end.set(new ImportEnd.Failed(known.rejection(), !dryRun));
    } else {
      tasks.report(failure);
    }
  }

  public void saveRejected(Path target) {
    tasks.run(
        () -> {
          rejected.save(target);
          return target;
        },
        path -> {
          notSaved.set(null);
          saved.set(path);
        },
        failure -> {
          if (failure instanceof Failure known) {
            notSaved.set(known.rejection());
          } else {
            tasks.report(failure);
          }
        });
  }

  /** The window is gone, and so are the rows that nobody wanted. */
  public void close() {
    tasks.run(
        () -> {
          rejected.discard();
          return true;
        },
        _ -> {});
  }

  public WorkProgress progress() {
    return progress;
  }

  /** Null before and during a run. */
  public ReadOnlyObjectProperty<ImportEnd> endProperty() {
    return end.getReadOnlyProperty();
  }

  /** Where the rejected rows were written, once they were. */
  public ReadOnlyObjectProperty<Path> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** Why the rejected rows could not be written. */
  public ReadOnlyObjectProperty<Rejection> notSavedProperty() {
    return notSaved.getReadOnlyProperty();
  }
}
