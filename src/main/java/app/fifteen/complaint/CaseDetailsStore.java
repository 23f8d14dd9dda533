package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT_LETTER;

import app.fifteen.client.ClientStore;
import app.fifteen.client.Company;
import app.fifteen.client.CompanyDetails;
import app.fifteen.client.CompanyRiskStore;
import app.fifteen.client.CompanyStore;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A complaint with everything that hangs on it by name. */
public final class CaseDetailsStore {

  private final ComplaintStore complaints;
  private final GrantStore grants;
  private final TaskStore tasks;
  private final AbuseStore abuses;
  private final DraftStore drafts;
  private final ClientStore clients;
  private final CompanyStore companies;
  private final StaffStore staff;
  private final CompanyRiskStore risks;
  private final StoryEntryStore story = new StoryEntryStore();

  public CaseDetailsStore(
      ComplaintStore complaints,
      GrantStore grants,
      TaskStore tasks,
      AbuseStore abuses,
      DraftStore drafts,
      ClientStore clients,
      CompanyStore companies,
      StaffStore staff,
      CompanyRiskStore risks) {
    this.complaints = complaints;
    this.grants = grants;
    this.tasks = tasks;
    this.abuses = abuses;
    this.drafts = drafts;
    this.clients = clients;
    this.companies = companies;
    this.staff = staff;
    this.risks = risks;
  }

  /** @return empty if it was opened by a slip of the hand and forgotten again */
  public Optional<CaseDetails> of(Transaction tx, ComplaintId id, Instant now) {
    return complaints.byId(tx, id).map(complaint -> of(tx, complaint, now));
  }

  private CaseDetails of(Transaction tx, ComplaintCase complaint, Instant now) {
    var client = clients.byId(tx, complaint.opening().client());
    var company = client.flatMap(one -> one.facts().company());
    return new CaseDetails(
        complaint,
        client,
        company.flatMap(one -> companies.byId(tx, one)).map(Company::name),
        client
            .map(one -> one.facts().address())
            .orElse(PostalAddress.NONE)
            .or(company.flatMap(one -> companies.details(tx, one)).map(CompanyDetails::address).orElse(PostalAddress.NONE)),
        company.map(one -> risks.reasons(tx, one, now)).orElse(List.of()),
        staff.all(tx).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name)),
        grants.of(tx, complaint.id()),
        tasks.of(tx, complaint.id()),
        abuses.of(tx, complaint.id()),
        story.of(tx, complaint.id()),
        letters(tx, complaint.id()),
        drafts.holder(tx, complaint.id()));
  }

  private static List<Instant> letters(Transaction tx, ComplaintId complaint) {
    return tx.dsl()
        .select(COMPLAINT_LETTER.AT)
        .from(COMPLAINT_LETTER)
        .where(COMPLAINT_LETTER.COMPLAINT_ID.eq(complaint.value()))
        .orderBy(COMPLAINT_LETTER.ID)
        .fetch(COMPLAINT_LETTER.AT);
  }
}
