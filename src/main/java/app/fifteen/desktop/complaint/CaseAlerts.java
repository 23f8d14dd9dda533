package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseNews;
import app.fifteen.complaint.CaseWords;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.watch.Popups;
import app.fifteen.desktop.watch.Sound;
import app.fifteen.kernel.ComplaintId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** Tells the desk of complaints: something to decide, an answer, a promise that is late. */
public final class CaseAlerts {

  private static final int MOST = 3;

  /** What is said of something that happened. */
  record Said(String title, String text) {}

  private final Desk desk;
  private final Popups popups;
  private final ReadOnlyBooleanProperty notices;
  private final ReadOnlyBooleanProperty sound;
  private final Consumer<ComplaintId> open;

  /** @param open brings a case up in the main window */
  public CaseAlerts(
      Desk desk,
      Popups popups,
      ReadOnlyBooleanProperty notices,
      ReadOnlyBooleanProperty sound,
      Consumer<ComplaintId> open) {
    this.desk = desk;
    this.popups = popups;
    this.notices = notices;
    this.sound = sound;
    this.open = open;
  }

  /** One by one while they are few; one sum when many came at once, as after a weekend. */
  public void tell(List<CaseNews> news) {
    if (sound.get()) {
      Sound.WARNING.play();
    }
    if (!notices.get()) {
      return;
    }
    if (news.size() > MOST) {
      var first = news.getFirst().complaint();
      popups.show(
          desk.messages().get("alert.cases_many"), desk.messages().get("common.count", news.size()),
          () -> open.accept(first));
      return;
    }
    for (var one : news) {
      var said = said(one, desk);
      popups.show(said.title(), said.text(), () -> open.accept(one.complaint()));
    }
  }

  static Said said(CaseNews news, Desk desk) {
    var messages = desk.messages();
    var entry = news.said();
    var key =
        switch (entry.kind()) {
          case APPROVAL_ASKED -> "alert.approval_asked";
          case APPROVED -> "alert.approved";
          case CHANGED -> "alert.changed";
          case RETURNED -> "alert.returned";
          case ESCALATED -> "alert.escalated";
          case ABUSE_FLAGGED -> "alert.abuse_flagged";
          case ABUSE_ANSWERED -> "alert.abuse_answered";
          default -> throw new IllegalArgumentException(entry.kind() + " is no news");
        };
    var words =
        new CaseWords(messages, _ -> news.by(), at -> desk.when().at(at, entry.at()), String::valueOf);
    var text =
        Stream.of(
                Optional.of(words.detail(entry)), entry.cost().map(words::money), Optional.of(entry.words()),
                Optional.of(news.by()))
            .flatMap(Optional::stream)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Said(messages.get(key, ShownName.of(messages, news.client())), text);
  }
}
