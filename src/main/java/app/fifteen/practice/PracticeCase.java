package app.fifteen.practice;

import app.fifteen.complaint.Severity;
import app.fifteen.remedy.RemedyKind;
import java.util.Set;

/**
 * An invented complaint to practise on (R25).
 *
 * @param id what runs know it by, in every language
 * @param wants what the client really wants; told when the run is over
 * @param fits kinds of remedies that suit this very client
 * @param fitting words that an employee's own remedy may be known by to suit, too
 * @param thirdParty whether one has to help to fix it (R9)
 * @param apology what an apology is known by
 * @param blame what blaming somebody, the client among them, is known by
 */
public record PracticeCase(
    String id,
    Business business,
    Severity severity,
    String title,
    PracticeCaller caller,
    String wants,
    ClientLines lines,
    Set<RemedyKind> fits,
    Telltale fitting,
    boolean thirdParty,
    Telltale apology,
    Telltale blame) {

  public PracticeCase {
    fits = Set.copyOf(fits);
  }
}
