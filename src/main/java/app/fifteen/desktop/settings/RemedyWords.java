package app.fifteen.desktop.settings;

import app.fifteen.kernel.Messages;
import app.fifteen.remedy.CatalogueSize;
import app.fifteen.remedy.RankedRemedy;
import app.fifteen.remedy.TrackRecord;
import java.text.NumberFormat;

/** Remedies and catalogues in words. */
final class RemedyWords {

  private final Messages messages;

  RemedyWords(Messages messages) {
    this.messages = messages;
  }

  String department(String department) {
    return department.isEmpty() ? messages.get("settings.remedies.whole_office") : department;
  }

  /** The department and how many it keeps. */
  String sized(CatalogueSize size) {
    return messages.get("settings.remedies.department.size", department(size.department()), size.remedies());
  }

  /** What there is to say about a catalogue: its fault, if it has one. */
  String state(CatalogueSize size) {
    return size.fault()
        .map(messages::get)
        .orElseGet(
            () ->
                size.remedies() == 0
                    ? messages.get("settings.remedies.none_of_its_own")
                    : messages.get("settings.remedies.fits", size.remedies()));
  }

  String kind(RankedRemedy row) {
    var kind = messages.word(row.remedy().terms().kind());
    return row.remedy().retired() ? messages.get("settings.remedies.retired") + " · " + kind : kind;
  }

  String cost(RankedRemedy row) {
    return row.remedy().terms().cost().format(messages.locale());
  }

  String validity(RankedRemedy row) {
    return row.remedy().terms().validDays()
        .map(days -> messages.get("settings.remedies.days", days))
        .orElseGet(() -> messages.get("settings.remedies.for_ever"));
  }

  /** What is known of its effect, in as few words as possible. */
  String effect(TrackRecord record) {
    if (record.known() > 0) {
      return messages.get("settings.remedies.stayed", record.kept(), record.known());
    }
    return record.offered() > 0
        ? messages.get("settings.remedies.offered", record.offered())
        : messages.get("settings.remedies.never_offered");
  }

  /** The share it is sure to keep; empty where nothing is known. */
  String bound(TrackRecord record) {
    return record.known() == 0
        ? ""
        : messages.get(
            "settings.remedies.bound",
            NumberFormat.getPercentInstance(messages.locale()).format(record.lowerBound()));
  }

  String record(TrackRecord record) {
    return messages.get(
        "settings.remedies.record", record.offered(), record.granted(), record.stayed(), record.returned(),
        record.left());
  }
}
