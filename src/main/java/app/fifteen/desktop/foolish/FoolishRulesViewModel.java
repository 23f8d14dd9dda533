package app.fifteen.desktop.foolish;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.foolish.AnswerFoolishRule;
import app.fifteen.foolish.FoolishRuleFilter;
import app.fifteen.foolish.FoolishRuleList;
import app.fifteen.foolish.FoolishRuleRow;
import app.fifteen.foolish.ReportFoolishRule;
import app.fifteen.foolish.RuleVerdict;
import app.fifteen.foolish.WithdrawFoolishRule;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The register of foolish rules on screen: which are shown, reporting one, answering one (R24). */
public final class FoolishRulesViewModel {

  /** More than anybody reads; the register says when it is cut. */
  static final int MOST = 500;

  /** What it reads and does it with. */
  public record UseCases(
      Database database,
      FoolishRuleList list,
      ReportFoolishRule report,
      AnswerFoolishRule answer,
      WithdrawFoolishRule withdraw) {}

  private final UseCases useCases;
  private final Desk desk;
  private final OneAtATime once;
  private final ListRows<FoolishRuleRow> rows = new ListRows<>();
  private final ObjectProperty<FoolishRuleFilter> filter = new SimpleObjectProperty<>(FoolishRuleFilter.UNANSWERED);
  private final ObjectProperty<FoolishRuleRow> selected = new SimpleObjectProperty<>();
  private final LiveQuery<List<FoolishRuleRow>> reading;

  public FoolishRulesViewModel(UseCases useCases, Desk desk, Tasks tasks) {
    this.useCases = useCases;
    this.desk = desk;
    once = new OneAtATime(tasks);
    reading =
        new LiveQuery<>(
            tasks,
            () -> {
              var wanted = filter.get();
              return () -> useCases.database().read(tx -> useCases.list().rows(tx, wanted, MOST));
            },
            this::show);
    filter.addListener(_ -> reading.anew());
    reading.again();
  }

  /** Somebody committed something, here or at another desk. */
  public void refresh() {
    reading.again();
  }

  private void show(List<FoolishRuleRow> read) {
    rows.show(read);
    selected.set(rows.now(selected.get(), row -> row.rule().id()));
  }

  void report(String rule, Runnable done, Consumer<Rejection> refused) {
    var actor = desk.actor();
    run(() -> useCases.report().report(rule, Optional.empty(), actor), done, refused);
  }

  void answer(FoolishRuleRow row, RuleVerdict verdict, String words, Runnable done, Consumer<Rejection> refused) {
    var actor = desk.actor();
    run(() -> useCases.answer().answer(row.rule(), verdict, words, actor), done, refused);
  }

  /** Takes back what whoever sits here reported. @param done told once it is */
  void withdraw(FoolishRuleRow row, Runnable done, Consumer<Rejection> refused) {
    var actor = desk.actor();
    run(() -> useCases.withdraw().withdraw(row.rule(), actor), done, refused);
  }

  private <T> void run(Supplier<Outcome<T>> work, Runnable done, Consumer<Rejection> refused) {
    once.run(
        work,
        outcome -> {
          outcome.use(_ -> done.run(), refused);
          refresh();
        });
  }

  /** Whether whoever sits here may answer this one. */
  boolean mayAnswer(FoolishRuleRow row) {
    return row != null && row.rule().answer().isEmpty() && Permission.ANSWER_FOOLISH_RULES.of(desk.actor());
  }

  boolean mayWithdraw(FoolishRuleRow row) {
    return row != null && WithdrawFoolishRule.may(row.rule(), desk.actor());
  }

  ListRows<FoolishRuleRow> rows() {
    return rows;
  }

  ObjectProperty<FoolishRuleFilter> filterProperty() {
    return filter;
  }

  ObjectProperty<FoolishRuleRow> selectedProperty() {
    return selected;
  }
}
