package app.fifteen.complaint;

import app.fifteen.kernel.RemedyId;
import app.fifteen.remedy.Terms;
import java.util.Optional;

/** What a supervisor says to what lies above the limit (R19). */
public sealed interface Answer {

  String words();

  record Approve(String words) implements Answer {}

  /** Yes, but something else or otherwise. @param remedy the catalogue's, if it is one of those */
  record Change(Optional<RemedyId> remedy, Terms terms, String words) implements Answer {}

  /** No. @param words why; the front line has to tell the client something */
  record Return(String words) implements Answer {}
}
