package app.fifteen.sample;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.DraftHold;
import app.fifteen.complaint.Grievance;
import app.fifteen.complaint.HeldDraft;
import app.fifteen.complaint.Severity;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A complaint of the sample while it is being told. */
final class SampleCase {

  final String client;
  final ApologyHow how;
  final Grievance grievance;
  private final Supplier<ClientId> complains;
  private final List<String> plans;
  private DraftHold hold;
  private ComplaintCase known;

  /**
   * @param client by name
   * @param complains known as soon as the case is opened
   * @param how the apology reaches them
   * @param written what it is about, in the sample's language
   */
  SampleCase(String client, Supplier<ClientId> complains, ApologyHow how, Severity severity, Sheet written) {
    this.client = client;
    this.complains = complains;
    this.how = how;
    grievance = new Grievance(written.text("wanted"), severity, written.text("category"));
    plans = new ArrayList<>(written.texts("plans"));
  }

  ClientId complains() {
    return complains.get();
  }

  void hold(HeldDraft held) {
    hold = held.hold();
    known = held.complaint();
  }

  DraftHold held() {
    return hold;
  }

  ComplaintId id() {
    return hold.complaint();
  }

  /** As its last step left it, which is not to say that it has this version still. */
  ComplaintCase known() {
    return known;
  }

  void know(ComplaintCase stored) {
    known = stored;
  }

  /** What is to be done about it; each episode has a plan of its own. */
  String nextPlan() {
    return plans.removeFirst();
  }
}
