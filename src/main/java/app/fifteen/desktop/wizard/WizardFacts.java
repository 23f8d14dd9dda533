package app.fifteen.desktop.wizard;

import app.fifteen.client.ClientDetails;
import app.fifteen.client.Standing;
import app.fifteen.complaint.AuthorityLimit;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.FixDue;
import app.fifteen.complaint.Grant;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.StaffId;
import app.fifteen.office.OfficePolicy;
import app.fifteen.remedy.RankedRemedy;
import app.fifteen.staff.StaffMember;
import app.fifteen.wording.Wordings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A complaint and everything around it, as it stands in the database at one moment.
 *
 * @param at that moment
 * @param lost why this desk may write no longer, if so
 * @param policy what the case's dates come from
 * @param grants of this episode
 * @param limit of whoever sits here, in this case
 * @param spoken the language the client is spoken to in
 * @param words to say in that language
 * @param categories in use, the most used first
 */
record WizardFacts(
    ComplaintCase complaint,
    Instant at,
    Optional<Rejection> lost,
    ClientDetails client,
    OfficePolicy policy,
    List<StaffMember> staff,
    List<Grant> grants,
    AuthorityLimit limit,
    List<RankedRemedy> remedies,
    Language spoken,
    Wordings words,
    List<String> categories) {

  boolean isAStatus() {
    return client.client().standing().standing() == Standing.A_STATUS;
  }

  Instant latestDue(boolean thirdParty) {
    return FixDue.latest(policy, isAStatus(), complaint.episode().openedAt(), at, thirdParty);
  }

  /** Who leads the case unless somebody says otherwise: the client's personal manager (R37), else who opened it. */
  Optional<StaffId> leads() {
    return client.manager()
        .filter(StaffMember::active)
        .or(() -> staff.stream().filter(one -> one.active() && one.id().equals(complaint.opening().by())).findFirst())
        .map(StaffMember::id);
  }

  String name(StaffId id) {
    return staff.stream().filter(one -> one.id().equals(id)).findFirst().map(StaffMember::name).orElse("–");
  }
}
