package app.fifteen.desktop.foolish;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.foolish.FoolishRules;
import app.fifteen.kernel.Destination;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

/** The register of foolish rules, put together; a window of its own, made anew when it is opened. */
public final class FoolishRulesPart implements Part {

  private final FoolishRulesViewModel.UseCases useCases;
  private final Workplace place;
  private Optional<FoolishRulesViewModel> current = Optional.empty();

  public FoolishRulesPart(Workplace place, Database database, FoolishRules rules) {
    this.place = place;
    useCases =
        new FoolishRulesViewModel.UseCases(
            database, rules.list, rules.reportFoolishRule, rules.answerFoolishRule, rules.withdrawFoolishRule);
  }

  @Override
  public List<MenuItem> menuItems(ListMenu menu) {
    return menu == ListMenu.COMPLAINTS ? List.of(place.menuItem("foolish.menu", this::open)) : List.of();
  }

  public Stage open() {
    var desk = place.desk();
    var model = new FoolishRulesViewModel(useCases, desk, place.tasks());
    current = Optional.of(model);
    var view =
        new Views(
                desk.messages(),
                Map.of(
                    FoolishRulesController.class,
                    () ->
                        new FoolishRulesController(
                            model, desk, place.dialogs(), place.ticker()::now, id -> place.open(new Destination.Complaint(id)))))
            .load(FoolishRulesController.class);
    var window = ModalWindow.show(place.dialogs(), desk.messages().get("foolish.title"), view.root());
    window.setMinWidth(640);
    window.setMinHeight(480);
    window.setOnHidden(_ -> current = Optional.empty());
    return window;
  }

  @Override
  public void refresh() {
    current.ifPresent(FoolishRulesViewModel::refresh);
  }
}
