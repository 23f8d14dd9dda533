package app.fifteen.desktop.watch;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.InboxRow;
import app.fifteen.request.WarningRow;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** Tells the desk aloud: a new request, a deadline near, a promise missed. */
public final class Alerts implements Watch.Teller {

  private final Desk desk;
  private final ReadOnlyBooleanProperty notices;
  private final ReadOnlyBooleanProperty sound;
  private final Consumer<RequestId> open;
  private final Runnable openMisses;
  private final Popups popups;

  /**
   * @param open brings a request up in the main window
   * @param openMisses shows the make-goods
   */
  public Alerts(
      Desk desk,
      Popups popups,
      ReadOnlyBooleanProperty notices,
      ReadOnlyBooleanProperty sound,
      Consumer<RequestId> open,
      Runnable openMisses) {
    this.desk = desk;
    this.popups = popups;
    this.notices = notices;
    this.sound = sound;
    this.open = open;
    this.openMisses = openMisses;
  }

  /**
   * One by one while they are few; one sum when many came at once, as from an import. Somebody's personal client is
   * announced to them first (R7): the others are told by the first warning, if nobody has taken it until then.
   */
  @Override
  public void arrived(List<InboxRow> all) {
    var me = desk.actor().id();
    var rows = all.stream().filter(row -> row.personalManager().isEmpty() || row.isFirstFor(me)).toList();
    if (rows.isEmpty()) {
      return;
    }
    play(Sound.ARRIVAL);
    var messages = desk.messages();
    if (rows.size() > 3) {
      var first = rows.getFirst().id();
      show(messages.get("alert.arrived_many"), messages.get("common.count", rows.size()), () -> open.accept(first));
      return;
    }
    for (var row : rows) {
      var key = row.isFirstFor(me) ? "alert.arrived_mine" : "alert.arrived";
      show(messages.get(key, row.client()), row.subject(), () -> open.accept(row.id()));
    }
  }

  /** Warnings of what this desk answers for: its own requests, and those nobody holds (R6). */
  @Override
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
      show(desk.messages().get("alert.warning", warning.client(), due), warning.subject(), () -> open.accept(warning.request()));
    }
  }

  /** @param count of promises that were missed, at least one */
  public void missed(int count) {
    play(Sound.MISS);
    show(desk.messages().get("alert.missed"), desk.messages().get("common.count", count), openMisses);
  }

  private void play(Sound played) {
    if (sound.get()) {
      played.play();
    }
  }

  private void show(String title, String text, Runnable onClick) {
    if (notices.get()) {
      popups.show(title, text, onClick);
    }
  }

  public void close() {
    popups.close();
  }
}
