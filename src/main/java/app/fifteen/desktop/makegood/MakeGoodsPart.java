package app.fifteen.desktop.makegood;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Badges;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.WindowKeys;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.Destination;
import app.fifteen.makegood.MakeGoods;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The make-goods screen, put together. */
public final class MakeGoodsPart implements Part {

  private final MakeGoodsViewModel model;
  private final Views.View<MakeGoodsController> view;
  private final Screen screen;

  public MakeGoodsPart(Workplace place, Database database, Clock clock, MakeGoods makeGoods) {
    var desk = place.desk();
    var ticker = place.ticker();
    model = new MakeGoodsViewModel(database, makeGoods.list, makeGoods.undoMakeGood, desk, place.tasks(), place.notices(), clock);
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
                    MakeGoodsController.class, () -> new MakeGoodsController(model, desk, ticker, place.drafts(), () -> takeBack(place, makeGoods)),
                    MakeGoodController.class, () -> new MakeGoodController(model, steps, desk, ticker, place.drafts(), this::focusList)))
            .load(MakeGoodsController.class);
    screen =
        new Screen(
            "nav.makegoods", Feather.GIFT, new KeyCodeCombination(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
            view::root, this::focusList, Badges.of(model.mineProperty()));
  }

  private static void takeBack(Workplace place, MakeGoods makeGoods) {
    var messages = place.desk().messages();
    var form = new TakeBackViewModel(makeGoods.takeBackFound, place.desk(), place.tasks(), place.notices());
    var view =
        new Views(
                messages,
                Map.of(TakeBackController.class, () -> new TakeBackController(form, messages, place.dialogs())))
            .load(TakeBackController.class);
    ModalWindow.show(place.dialogs(), messages.get("takeback.title"), view.root());
  }

  private void focusList() {
    view.controller().focusList();
  }

  @Override
  public void addShortcuts(Scene scene) {
    WindowKeys.answer(scene, view.root(), view.controller()::onKey);
  }

  @Override
  public Optional<Screen> screen() {
    return Optional.of(screen);
  }

  @Override
  public boolean open(Destination where) {
    return where instanceof Destination.MakeGoods;
  }

  @Override
  public Optional<Destination> lookingAt() {
    return Optional.ofNullable(model.selectedProperty().get())
        .map(row -> new Destination.Request(row.makeGood().request()));
  }

  @Override
  public void refresh() {
    model.refresh();
  }
}
