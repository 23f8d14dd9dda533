package app.fifteen.sample;

import app.fifteen.client.NameParts;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.StaffId;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import app.fifteen.wording.FillIn;
import app.fifteen.wording.LetterFacts;
import app.fifteen.wording.Occasion;
import app.fifteen.wording.WordingStore;
import app.fifteen.wording.Wordings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the sample's people say to those who complain: the words the wizard would put before them. */
record SampleWords(Wordings wordings, Office office, Map<StaffId, String> staff, Clock clock) {

  /** For an office that is set up and has all of its staff. */
  static SampleWords in(Database database, OfficeStore offices, StaffStore staff, WordingStore wordings, Clock clock) {
    return database.read(
        tx -> {
          var office = offices.current(tx).orElseThrow().office();
          var names = staff.all(tx).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
          return new SampleWords(wordings.words(tx, office.language()), office, names, clock);
        });
  }

  /** @param remedies what the client gets, by name */
  String say(SampleCase told, Step step, Optional<StepFacts.Fix> fix, List<String> remedies, Actor speaker) {
    var how = Optional.of(told.how).filter(_ -> step == Step.APOLOGIZE);
    var severity = told.grievance.severity();
    var text = wordings.best(Occasion.of(step), how, office.language(), Optional.of(severity)).text();
    var name = staff.get(speaker.id());
    var facts =
        new LetterFacts(
            office.language(), severity, told.client, NameParts.of(told.client), Optional.empty(), PostalAddress.NONE, Optional.of(told.grievance.wanted()),
            fix.map(StepFacts.Fix::plan), fix.map(one -> day(one.due())), remedies, Optional.of(name));
    return FillIn.fill(text, facts.values(office.name(), name, day(clock.instant())), office.language());
  }

  private LocalDate day(Instant at) {
    return at.atZone(office.zone()).toLocalDate();
  }
}
