package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Finds who is meant by a name, among those who work here: the whole of it, or enough of it to mean one alone. */
public final class FindColleague {

  private final Database database;
  private final StaffStore staff;

  public FindColleague(Database database, StaffStore staff) {
    this.database = database;
    this.staff = staff;
  }

  /** @return refused if nobody is called so, or several are */
  public Outcome<StaffMember> find(String name) {
    var here = active();
    var wanted = Folding.fold(name.strip());
    var whole = here.stream().filter(member -> Folding.fold(member.name()).equals(wanted)).toList();
    var found = whole.isEmpty() ? here.stream().filter(member -> begins(member, wanted)).toList() : whole;
    return switch (found.size()) {
      case 0 -> Outcome.refused("staff.named.nobody", name, names(here));
      case 1 -> Outcome.done(found.getFirst());
      default -> Outcome.refused("staff.named.several", name, names(found));
    };
  }

  /** Whether somebody works here who may do this. */
  public boolean isThereAnybodyWhoMay(Permission permission) {
    return active().stream().anyMatch(permission::of);
  }

  private List<StaffMember> active() {
    return database.read(staff::all).stream().filter(StaffMember::active).toList();
  }

  /** Each word that was given begins one of the name's. */
  private static boolean begins(StaffMember member, String wanted) {
    var words = Folding.fold(member.name()).split("\\s+");
    return !wanted.isEmpty()
        && Arrays.stream(wanted.split("\\s+"))
            .allMatch(begun -> Arrays.stream(words).anyMatch(word -> word.startsWith(begun)));
  }

  private static String names(List<StaffMember> some) {
    return some.stream().map(StaffMember::name).collect(Collectors.joining(", "));
  }
}
