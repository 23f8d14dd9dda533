package app.fifteen.makegood;

import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.Company;
import app.fifteen.client.RiskReason;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.request.Action;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.InboxRow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One unhappy person puts the whole company at risk (R14). */
class CompanyRiskTest {

  private static List<RiskReason> reasons(MakeGoodFixture at, Company company) {
    return at.house.database.read(
        tx -> at.house.risks.reasons(tx, company.id(), at.house.clock.instant()));
  }

  private static List<Boolean> marks(MakeGoodFixture at, Actor me) {
    var all = new InboxFilter(InboxFilter.Scope.ALL, Set.of(), "", me.id());
    return at.house.database.read(tx -> at.house.requests().inbox.first(tx, all, 10, at.house.clock.instant())).stream()
        .map(InboxRow::companyAtRisk)
        .toList();
  }

  @StoreTest
  void anUnmetDeadlineAndItsMakeGoodUntilItIsConfirmed(Database database) {
    var at = MakeGoodFixture.in(database);
    var globus = at.house.company("Globus", Optional.of(at.curator));
    var other = at.house.company("Daisy", Optional.empty());
    var id = newRequest(at.house).from(globus).claimedBy(at.anna).stored();
    newRequest(at.house).from(globus).stored();
    newRequest(at.house).from(other).stored();
    at.house.clock.set(MakeGoodFixture.DUE);
    assertThat(reasons(at, globus)).isEmpty();

    at.house.clock.set(MakeGoodFixture.DUE.plusSeconds(1));
    at.house.handle.handle(id, new Action.Reach(ContactHow.CALL, ""), at.anna).orFail();
    at.misses.find();
    assertThat(reasons(at, globus))
        .extracting(RiskReason::key)
        .containsExactly("client.risk.unconfirmed_make_good");
    assertThat(reasons(at, globus).getFirst().person()).isEqualTo("Ivanova");
    assertThat(reasons(at, other)).isEmpty();
    assertThat(marks(at, at.anna)).contains(true, false);

    var owed = at.all(at.svetlana).getFirst().id();
    at.delivered(owed, at.anna);
    at.confirm.confirm(at.seen(owed), at.curator).orFail();
    assertThat(reasons(at, globus)).isEmpty();
    assertThat(marks(at, at.anna)).containsOnly(false);
  }

  @StoreTest
  void anOverdueRequestIsAReasonUntilSomebodyAnswers(Database database) {
    var at = MakeGoodFixture.in(database);
    var globus = at.house.company("Globus", Optional.empty());
    newRequest(at.house).from(globus).stored();
    at.house.clock.set(MakeGoodFixture.DUE.plus(Duration.ofMinutes(1)));
    assertThat(reasons(at, globus))
        .containsExactly(
            new RiskReason("client.risk.unmet_deadline", globus.id(), "Ivanova", MakeGoodFixture.DUE));
  }
}
