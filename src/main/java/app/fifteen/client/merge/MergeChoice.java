package app.fifteen.client.merge;

import app.fifteen.client.Client;
import app.fifteen.client.PersonName;
import app.fifteen.client.Standing;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a merged client is to be.
 *
 * @param sides whose value each field keeps
 * @param leftOut phones and e-mails, as they are stored, that are not taken over
 */
public record MergeChoice(Map<MergeField, Side> sides, Set<String> leftOut) {

  /** The stricter one last; a privilege is not lost by being known twice. */
  private static final List<Standing> STRICTNESS =
      List.of(Standing.ORDINARY, Standing.A_STATUS, Standing.WATCHED, Standing.NOT_RETAINED);

  public MergeChoice {
    sides = Map.copyOf(sides);
    leftOut = Set.copyOf(leftOut);
    if (!sides.keySet().equals(Set.of(MergeField.values()))) {
      throw new IllegalArgumentException("every field has a side");
    }
    if (sides.entrySet().stream().anyMatch(e -> e.getValue() == Side.BOTH && e.getKey() != MergeField.NOTES)) {
      throw new IllegalArgumentException("only notes can be both's");
    }
  }

  /** What nobody has to think about: whatever only one of them tells, the stricter standing, both's notes. */
  public static MergeChoice suggested(Client survivor, Client other) {
    var sides = new EnumMap<MergeField, Side>(MergeField.class);
    for (var field : MergeField.values()) {
      sides.put(field, suggested(field, survivor, other));
    }
    return new MergeChoice(sides, Set.of());
  }

  private static Side suggested(MergeField field, Client survivor, Client other) {
    var mine = survivor.facts();
    var theirs = other.facts();
    return switch (field) {
      case NAME -> side(PersonName.of(mine.name()).isSpelled(), PersonName.of(theirs.name()).isSpelled());
      case COMPANY -> side(mine.company().isPresent(), theirs.company().isPresent());
      case ADDRESS -> side(mine.address().known(), theirs.address().known());
      case BIRTHDAY -> side(mine.birthday().isPresent(), theirs.birthday().isPresent());
      case NEXT_TRIP -> side(mine.nextTrip().isPresent(), theirs.nextTrip().isPresent());
      case LANGUAGE -> side(mine.language().isPresent(), theirs.language().isPresent());
      case SOURCE -> side(mine.source().isPresent(), theirs.source().isPresent());
      case REFERRED_BY ->
          side(
              mine.referredBy().filter(id -> !id.equals(other.id())).isPresent(),
              theirs.referredBy().filter(id -> !id.equals(survivor.id())).isPresent());
      case PERSONAL_MANAGER -> side(mine.personalManager().isPresent(), theirs.personalManager().isPresent());
      case STANDING -> strictness(other) > strictness(survivor) ? Side.OTHER : Side.SURVIVOR;
      case NOTES ->
          mine.notes().isPresent() && theirs.notes().isPresent() && !mine.notes().equals(theirs.notes())
              ? Side.BOTH
              : side(mine.notes().isPresent(), theirs.notes().isPresent());
    };
  }

  private static Side side(boolean mine, boolean theirs) {
    return !mine && theirs ? Side.OTHER : Side.SURVIVOR;
  }

  private static int strictness(Client client) {
    return STRICTNESS.indexOf(client.standing().standing());
  }

  public Side of(MergeField field) {
    return sides.get(field);
  }

  public MergeChoice with(MergeField field, Side side) {
    var changed = new EnumMap<>(sides);
    changed.put(field, side);
    return new MergeChoice(changed, leftOut);
  }

  /** A phone or an e-mail is taken over after all, or is not. */
  public MergeChoice with(String contact, boolean kept) {
    var changed = new HashSet<>(leftOut);
    if (kept) {
      changed.remove(contact);
    } else {
      changed.add(contact);
    }
    return new MergeChoice(sides, changed);
  }

  /** The same with the two having changed places. */
  public MergeChoice turned() {
    var turned = new EnumMap<>(sides);
    turned.replaceAll(
        (_, side) ->
            switch (side) {
              case SURVIVOR -> Side.OTHER;
              case OTHER -> Side.SURVIVOR;
              case BOTH -> Side.BOTH;
            });
    return new MergeChoice(turned, leftOut);
  }
}
