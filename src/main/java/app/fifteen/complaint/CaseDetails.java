package app.fifteen.complaint;

import app.fifteen.client.Client;
import app.fifteen.client.RiskReason;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A complaint with everything that belongs to it: all that whoever follows it has to know (R8).
 *
 * @param client empty if erased
 * @param address where a letter reaches the client: theirs, else their company's
 * @param company by name, and {@code risks} why it is at risk, the oldest reason first
 * @param staff everybody by name, those who left too
 * @param grants of all episodes in the order in which they were offered, as are {@code tasks} and {@code abuses}
 * @param story the oldest first
 * @param letters when each went out
 * @param writing at which desk its wizard is open, as long as it is not gone through
 */
public record CaseDetails(
    ComplaintCase complaint,
    Optional<Client> client,
    Optional<String> company,
    PostalAddress address,
    List<RiskReason> risks,
    Map<StaffId, String> staff,
    List<Grant> grants,
    List<CaseTask> tasks,
    List<Abuse> abuses,
    List<StoryEntry> story,
    List<Instant> letters,
    Optional<DraftStore.Holder> writing) {

  public CaseDetails {
    risks = List.copyOf(risks);
    staff = Map.copyOf(staff);
    grants = List.copyOf(grants);
    tasks = List.copyOf(tasks);
    abuses = List.copyOf(abuses);
    story = List.copyOf(story);
    letters = List.copyOf(letters);
  }

  /** Empty if erased. */
  public String clientName() {
    return client.map(one -> one.facts().name()).orElse("");
  }

  public String name(StaffId id) {
    return staff.getOrDefault(id, "–");
  }

  public List<CaseTask> openTasks() {
    return tasks.stream().filter(CaseTask::isOpen).toList();
  }

  /** The next thing due, if anything still is. */
  public Optional<CaseTask> nearestTask() {
    return openTasks().stream().min((a, b) -> a.due().compareTo(b.due()));
  }

  /** What keeps the case from being closed in any way but with a client who has left (R22); empty where it is closed. */
  public Optional<Rejection> keepsOpen() {
    return switch (complaint.episode()) {
      case Episode.Open open -> ClosingRule.refusal(Reaction.CALM, new ClosingRule.Facts(open, grants, tasks));
      case Episode.Ended _ -> Optional.empty();
    };
  }

  /** What waits for the supervisor, the longest first. */
  public Optional<Grant> awaiting() {
    return grants.stream().filter(grant -> grant.state() == GrantState.AWAITING).findFirst();
  }

  /** The flag nobody has answered; there is one at most (R23). */
  public Optional<Abuse> unanswered() {
    return abuses.stream().filter(abuse -> abuse.answer().isEmpty()).findFirst();
  }
}
