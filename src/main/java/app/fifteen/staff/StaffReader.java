package app.fifteen.staff;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.StaffMember.Reach;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Cleans and checks what was typed about somebody; every field that is wrong is told of at once. */
public final class StaffReader {

  private static final int MAX_DEPARTMENT = 200;

  private StaffReader() {}

  /** What of a draft may be stored; empty if there are problems. */
  public record Reading(Optional<Facts> facts, Map<StaffField, Rejection> problems) {

    /** For whoever can be told of one thing at a time. */
    Outcome<Facts> outcome() {
      return facts
          .map(Outcome::done)
          .orElseGet(() -> refused(problems.entrySet().iterator().next()));
    }

    private static Outcome<Facts> refused(Map.Entry<StaffField, Rejection> first) {
      return Outcome.refused(first.getValue().at(first.getKey()));
    }
  }

  /** The texts of a draft, clean. */
  public record Facts(String name, Reach reach) {}

  /**
   * @param others everybody else, whose names are taken
   * @param region ISO country whose phone numbers need no country code
   */
  public static Reading read(StaffDraft draft, Iterable<StaffMember> others, String region) {
    var problems = new EnumMap<StaffField, Rejection>(StaffField.class);
    var name = noted(StaffName.check(draft.name(), others), StaffField.NAME, problems);
    var phone = one(draft.phone(), typed -> Phone.read(typed, region), StaffField.PHONE, problems);
    var email = one(draft.email(), Email::read, StaffField.EMAIL, problems);
    var department = one(draft.department(), StaffReader::department, StaffField.DEPARTMENT, problems);
    return problems.isEmpty()
        ? new Reading(Optional.of(new Facts(name.orElseThrow(), new Reach(phone, email, department))), Map.of())
        : new Reading(Optional.empty(), problems);
  }

  private static Outcome<String> department(String text) {
    return text.length() > MAX_DEPARTMENT
        ? Outcome.refused("staff.department.too_long", text.length(), MAX_DEPARTMENT)
        : Outcome.done(text);
  }

  private static <T> Optional<T> one(
      String raw, Function<String, Outcome<T>> reader, StaffField field, Map<StaffField, Rejection> problems) {
    var text = CleanText.line(raw);
    return text.isEmpty() ? Optional.empty() : noted(reader.apply(text), field, problems);
  }

  private static <T> Optional<T> noted(Outcome<T> outcome, StaffField field, Map<StaffField, Rejection> problems) {
    return outcome.either(
        Optional::of,
        problem -> {
          problems.put(field, problem);
          return Optional.empty();
        });
  }
}
