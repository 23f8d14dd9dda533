package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.makegood.MakeGoodController;
import app.fifteen.desktop.makegood.MakeGoodSteps;
import app.fifteen.desktop.makegood.MakeGoodsController;
import app.fifteen.desktop.makegood.MakeGoodsViewModel;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;


/** The make-goods screen, put together. */
final class MakeGoodsPart {

  private final MakeGoodsViewModel model;
  private final Views.View<MakeGoodsController> view;

  MakeGoodsPart(Features features, Desk desk, Ticker ticker, Tasks tasks, Notices notices) {
    var database = features.database;
    var makeGoods = features.makeGoods;
    model = new MakeGoodsViewModel(database, makeGoods.list, desk, tasks, notices, features.clock);
    var steps =
        new MakeGoodSteps(
            model,
            makeGoods.orderMakeGood,
            makeGoods.deliverMakeGood,
            makeGoods.confirmMakeGood,
            makeGoods.waiveMakeGood,
            desk);
    view =
        new Views(
                desk.messages(),
                Map.of(
                    MakeGoodsController.class, () -> new MakeGoodsController(model, desk, ticker),
                    MakeGoodController.class, () -> new MakeGoodController(model, steps, desk, ticker)))
            .load(MakeGoodsController.class);
  }

  Screen screen() {
    var badge =
        Bindings.createStringBinding(
            () -> model.mineProperty().get() == 0 ? "" : String.valueOf(model.mineProperty().get()),
            model.mineProperty());
    return new Screen(
        "nav.makegoods", Feather.GIFT, new KeyCodeCombination(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
        view::root, view.controller()::focusList, badge);
  }

  void refresh() {
    model.refresh();
  }
}
