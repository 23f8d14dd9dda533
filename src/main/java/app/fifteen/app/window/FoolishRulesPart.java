package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.foolish.FoolishRulesController;
import app.fifteen.desktop.foolish.FoolishRulesViewModel;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Views;
import app.fifteen.kernel.ComplaintId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;


/** The register of foolish rules, put together; a window of its own, made anew when it is opened. */
final class FoolishRulesPart {

  private final FoolishRulesViewModel.UseCases useCases;
  private final Desk desk;
  private final Ticker ticker;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Consumer<ComplaintId> openCase;
  private Optional<FoolishRulesViewModel> current = Optional.empty();

  /** @param openCase shows the case in which a rule was met */
  FoolishRulesPart(
      Features features, Desk desk, Ticker ticker, Tasks tasks, Dialogs dialogs, Consumer<ComplaintId> openCase) {
    var rules = features.foolishRules;
    useCases =
        new FoolishRulesViewModel.UseCases(
            features.database,             rules.list, rules.reportFoolishRule, rules.answerFoolishRule);
    this.desk = desk;
    this.ticker = ticker;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.openCase = openCase;
  }

  /** What opens it, for the menu of another screen. */
  MenuItem menuItem() {
    var item = new MenuItem(desk.messages().get("foolish.menu"));
    item.setOnAction(_ -> open());
    return item;
  }

  Stage open() {
    var model = new FoolishRulesViewModel(useCases, desk, tasks);
    current = Optional.of(model);
    var view =
        new Views(
                desk.messages(),
                Map.of(FoolishRulesController.class, () -> new FoolishRulesController(model, desk, ticker::now, openCase)))
            .load(FoolishRulesController.class);
    var window = ModalWindow.show(dialogs, desk.messages().get("foolish.title"), view.root());
    window.setMinWidth(640);
    window.setMinHeight(480);
    window.setOnHidden(_ -> current = Optional.empty());
    return window;
  }

  /** Somebody committed something, here or at another desk. */
  void refresh() {
    current.ifPresent(FoolishRulesViewModel::refresh);
  }
}
