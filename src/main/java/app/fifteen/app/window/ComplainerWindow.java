package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.desktop.wizard.ComplainerController;
import app.fifteen.desktop.wizard.ComplainerViewModel;
import app.fifteen.kernel.ClientId;
import java.util.Map;
import java.util.function.Consumer;

/** Asks who complains, in a window of its own. */
final class ComplainerWindow {

  private ComplainerWindow() {}

  /** @param chosen told on the FX thread, once the window is closed */
  static void ask(Features features, Workplace place, Consumer<ClientId> chosen) {
    var close = new Runnable[] {() -> {}};
    var model =
        new ComplainerViewModel(
            new ComplainerViewModel.UseCases(
                features.database, features.clients.list, features.clients.addClient, features.clock),
            place.desk(), place.tasks(),
            client -> {
              close[0].run();
              chosen.accept(client);
            });
    var messages = place.desk().messages();
    var view =
        new Views(messages, Map.of(ComplainerController.class, () -> new ComplainerController(model)))
            .load(ComplainerController.class);
    close[0] = view.controller()::close;
    ModalWindow.show(place.dialogs(), messages.get("wizard.chooser.title"), view.root());
  }
}
