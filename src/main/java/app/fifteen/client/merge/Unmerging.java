package app.fifteen.client.merge;

import app.fifteen.client.Client;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.LettersConsent;
import app.fifteen.client.StandingDecision;
import app.fifteen.kernel.ContactHow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who the survivor is again once a merge is undone: what the merge changed goes back, what somebody changed afterwards
 * stays.
 *
 * @param now the survivor today
 */
record Unmerging(MergeSnapshot before, MergeSnapshot after, Client now) {

  Client survivor() {
    return new Client(now.id(), facts(), standing(), now.createdAt(), now.version());
  }

  /** The external id that was lent from the other one and that they get back. */
  Optional<String> lentExternalId() {
    return before.facts().externalId().isPresent() ? Optional.empty() : after.facts().externalId();
  }

  /** While nobody could tell the two apart, who unsubscribed may have been either (R36). */
  Set<ContactHow> unsubscribedSince() {
    var since = new HashSet<>(now.facts().unsubscribed());
    since.removeAll(after.unsubscribed());
    return since;
  }

  boolean declinedSince() {
    return now.facts().letters() == LettersConsent.DECLINED && after.letters() != LettersConsent.DECLINED;
  }

  private ClientFacts facts() {
    var was = before.facts();
    var became = after.facts();
    var is = now.facts();
    return new ClientFacts(
        back(was.externalId(), became.externalId(), is.externalId()),
        back(was.name(), became.name(), is.name()),
        each(was.phones(), became.phones(), is.phones()),
        each(was.emails(), became.emails(), is.emails()),
        back(was.company(), became.company(), is.company()),
        back(was.address(), became.address(), is.address()),
        back(was.birthday(), became.birthday(), is.birthday()),
        back(was.nextTrip(), became.nextTrip(), is.nextTrip()),
        back(was.language(), became.language(), is.language()),
        back(was.source(), became.source(), is.source()),
        back(was.referredBy(), became.referredBy(), is.referredBy()),
        back(was.personalManager(), became.personalManager(), is.personalManager()),
        back(was.letters(), became.letters(), is.letters()),
        new LinkedHashSet<>(each(was.unsubscribed(), became.unsubscribed(), is.unsubscribed())),
        back(was.notes(), became.notes(), is.notes()),
        back(was.nameParts(), became.nameParts(), is.nameParts()));
  }

  private StandingDecision standing() {
    return back(before.decision(), after.decision(), now.standing());
  }

  private static <T> T back(T was, T became, T is) {
    return is.equals(became) ? was : is;
  }

  /** The same for each of several: what came with the other one goes, what was left out comes back. */
  private static <T> List<T> each(Collection<T> was, Collection<T> became, Collection<T> is) {
    var again = new ArrayList<>(is);
    again.removeIf(one -> became.contains(one) && !was.contains(one));
    was.stream().filter(one -> !became.contains(one) && !again.contains(one)).forEach(again::add);
    return again;
  }
}
