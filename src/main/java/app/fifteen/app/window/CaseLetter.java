package app.fifteen.app.window;

import app.fifteen.client.NameParts;
import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.StepFacts;
import app.fifteen.kernel.Language;
import app.fifteen.office.Office;
import app.fifteen.wording.LetterFacts;
import java.util.Optional;

/** What a case gives to a letter about it. */
final class CaseLetter {

  private CaseLetter() {}

  static LetterFacts facts(CaseDetails details, Office office) {
    var complaint = details.complaint();
    var fix = complaint.progress().fix();
    return new LetterFacts(
        details.client()
            .flatMap(client -> client.facts().language())
            .flatMap(spoken -> Language.byCode(spoken.code()))
            .orElse(office.language()),
        complaint.grievance().severity(),
        details.clientName(),
        details.client().map(client -> client.facts().nameParts()).orElse(NameParts.NONE),
        details.company(),
        details.address(),
        Optional.of(complaint.grievance().wanted()).filter(wanted -> !wanted.isEmpty()),
        fix.map(StepFacts.Fix::plan),
        fix.map(plan -> plan.due().atZone(office.zone()).toLocalDate()),
        details.grants().stream()
            .filter(grant -> grant.episode() == complaint.episode().number() && GrantState.GIVEN.contains(grant.state()))
            .map(grant -> grant.terms().name())
            .toList(),
        complaint.progress().leader().map(details::name));
  }
}
