package app.fifteen.client.merge;

import app.fifteen.client.Client;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.StandingDecision;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of two clients who are one. */
public record ClientMerge(Client survivor, Client other, MergeChoice choice) {

  /** The survivor as they are afterwards. */
  public Client merged() {
    return new Client(survivor.id(), facts(), standing(), survivor.createdAt(), survivor.version());
  }

  /** Who unsubscribed or declined letters under either name is left in peace (R36); the rest is as chosen. */
  private ClientFacts facts() {
    var mine = survivor.facts();
    var theirs = other.facts();
    return new ClientFacts(
        mine.externalId().or(theirs::externalId),
        from(MergeField.NAME).facts().name(),
        united(mine.phones(), theirs.phones(), Phone::e164),
        united(mine.emails(), theirs.emails(), Email::address),
        from(MergeField.COMPANY).facts().company(),
        from(MergeField.ADDRESS).facts().address(),
        from(MergeField.BIRTHDAY).facts().birthday(),
        from(MergeField.NEXT_TRIP).facts().nextTrip(),
        from(MergeField.LANGUAGE).facts().language(),
        from(MergeField.SOURCE).facts().source(),
        from(MergeField.REFERRED_BY).facts().referredBy().filter(this::isSomebodyElse),
        from(MergeField.PERSONAL_MANAGER).facts().personalManager(),
        letters(),
        unsubscribed(),
        notes(),
        from(MergeField.NAME).facts().nameParts());
  }

  private StandingDecision standing() {
    return from(MergeField.STANDING).standing();
  }

  private Client from(MergeField field) {
    return choice.of(field) == Side.OTHER ? other : survivor;
  }

  private boolean isSomebodyElse(ClientId referrer) {
    return !referrer.equals(survivor.id()) && !referrer.equals(other.id());
  }

  private LettersConsent letters() {
    var said = List.of(survivor.facts().letters(), other.facts().letters());
    return Stream.of(LettersConsent.DECLINED, LettersConsent.AGREED)
        .filter(said::contains)
        .findFirst()
        .orElse(LettersConsent.UNASKED);
  }

  private Set<ContactHow> unsubscribed() {
    var both = new HashSet<>(survivor.facts().unsubscribed());
    both.addAll(other.facts().unsubscribed());
    return both;
  }

  private Optional<String> notes() {
    return choice.of(MergeField.NOTES) == Side.BOTH
        ? Optional.of(
                Stream.of(survivor, other)
                    .flatMap(client -> client.facts().notes().stream())
                    .distinct()
                    .collect(Collectors.joining("\n\n")))
            .filter(notes -> !notes.isEmpty())
        : from(MergeField.NOTES).facts().notes();
  }

  /** The survivor's first, each once. */
  private <T> List<T> united(Collection<T> mine, Collection<T> theirs, Function<T, String> identity) {
    var all = new LinkedHashMap<String, T>();
    Stream.concat(mine.stream(), theirs.stream())
        .filter(contact -> !choice.leftOut().contains(identity.apply(contact)))
        .forEach(contact -> all.putIfAbsent(identity.apply(contact), contact));
    return List.copyOf(all.values());
  }
}
