package app.fifteen.desktop;

import app.fifteen.kernel.RequestId;
import app.fifteen.request.InboxRow;
import app.fifteen.request.WarningRow;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** Tells the desk aloud: a new request, a deadline near, a promise missed. */
public final class Alerts {

  private static final Duration SHOWN = Duration.seconds(8);

  private final Desk desk;
  private final ReadOnlyBooleanProperty sound;
  private final Consumer<RequestId> open;

  /** @param open brings a request up in the main window */
  public Alerts(Desk desk, ReadOnlyBooleanProperty sound, Consumer<RequestId> open) {
    this.desk = desk;
    this.sound = sound;
    this.open = open;
  }

  /** One by one while they are few; one sum when many came at once, as from an import. */
  public void arrived(List<InboxRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    play(Sound.ARRIVAL);
    var messages = desk.messages();
    if (rows.size() > 3) {
      show(messages.get("alert.arrived_many"), messages.get("alert.count", rows.size()), rows.getFirst().id());
      return;
    }
    for (var row : rows) {
      show(messages.get("alert.arrived", row.client()), row.subject(), row.id());
    }
  }

  /** Warnings of what this desk answers for: its own requests, and those nobody holds (R6). */
  public void warn(List<WarningRow> warnings) {
    var ours =
        warnings.stream()
            .filter(warning -> warning.holder().map(desk.actor().id()::equals).orElse(true))
            .toList();
    if (ours.isEmpty()) {
      return;
    }
    play(Sound.WARNING);
    for (var warning : ours.subList(0, Math.min(3, ours.size()))) {
      var due = desk.when().at(warning.due(), warning.at());
      show(desk.messages().get("alert.warning", warning.client(), due), warning.subject(), warning.request());
    }
  }

  public void missed(int count) {
    if (count > 0) {
      play(Sound.MISS);
      show(desk.messages().get("alert.missed"), desk.messages().get("alert.count", count), null);
    }
  }

  private void play(Sound played) {
    if (sound.get()) {
      played.play();
    }
  }

  private void show(String title, String text, RequestId request) {
    var notification = Notifications.create().title(title).text(text).hideAfter(SHOWN);
    if (request != null) {
      notification.onAction(_ -> open.accept(request));
    }
    notification.show();
  }
}
