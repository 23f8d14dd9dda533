package app.fifteen.desktop.client;

import app.fifteen.client.CorrectClientContact;
import app.fifteen.client.RecordContact;
import app.fifteen.client.own.ClientHappened;
import app.fifteen.desktop.kit.Correction;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.EntryId;
import app.fifteen.timeline.TimelineRow;

/** Puts a contact right from the timeline in which it stands. */
public final class ContactCorrection {

  private final CorrectClientContact correctContact;
  private final Workplace place;

  public ContactCorrection(CorrectClientContact correctContact, Workplace place) {
    this.correctContact = correctContact;
    this.place = place;
  }

  /** Of a contact of its own: what belongs to a request or a case is put right there. */
  static boolean isOf(TimelineRow row) {
    return !row.undone()
        && row.happened() instanceof ClientHappened(var kind, var _)
        && RecordContact.CONTACTS.contains(kind);
  }

  /** Shows the form. */
  public void show(TimelineRow row) {
    if (row.happened() instanceof ClientHappened(var kind, var _)) {
      var id = new EntryId(row.place().id());
      new Correction<>(
              RecordContact.CONTACTS.stream().sorted().toList(), kind, row.words().orElse(""),
              (as, words, actor) -> correctContact.correct(id, as, words, actor))
          .show(place);
    }
  }
}
