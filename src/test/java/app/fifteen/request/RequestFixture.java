package app.fifteen.request;

import app.fifteen.client.Company;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Requests as tests want them, stored by the real use cases. What follows moves the house's clock to where it happens
 * and leaves it there.
 */
public final class RequestFixture {

  private final HouseFixture house;
  private final String phone;
  private Optional<Instant> receivedAt = Optional.empty();
  private Optional<Company> company = Optional.empty();
  private final List<Step> steps = new ArrayList<>();

  private record Step(Duration after, Action action, Actor actor) {}

  private RequestFixture(HouseFixture house) {
    this.house = house;
    this.phone = house.nextPhone();
  }

  /** Received now, unless said otherwise, from somebody new. */
  public static RequestFixture newRequest(HouseFixture house) {
    return new RequestFixture(house);
  }

  public RequestFixture receivedAt(Instant instant) {
    receivedAt = Optional.of(instant);
    return this;
  }

  public RequestFixture from(Company company) {
    this.company = Optional.of(company);
    return this;
  }

  /** Claimed a minute after it was received. */
  public RequestFixture claimedBy(Actor actor) {
    return then(Duration.ofMinutes(1), new Action.TakeOn(), actor);
  }

  public RequestFixture reachedAfter(Duration time, Actor actor) {
    return then(time, new Action.Reach(ContactHow.CALL, ""), actor);
  }

  /** @param after since it was received */
  public RequestFixture then(Duration after, Action action, Actor actor) {
    steps.add(new Step(after, action, actor));
    return this;
  }

  public RequestId stored() {
    var received = receivedAt.orElseGet(house.clock::instant);
    house.clock.set(received);
    var id = house.register.register(draft(received)).orFail();
    for (var step : steps) {
      house.clock.set(received.plus(step.after()));
      house.handle.handle(id, step.action(), step.actor()).orFail();
    }
    return id;
  }

  /** Many at once, in one transaction, without steps. */
  public void stored(int count) {
    var received = receivedAt.orElseGet(house.clock::instant);
    house.database.run(
        tx -> {
          var policy = house.offices.current(tx).orElseThrow();
          var arrival = Arrival.of(draft(received)).orFail();
          var deadline = Handling.firstContact(policy, received);
          var fresh =
              new NewRequest(
                  arrival, received, policy.id(), deadline.due(), true, Optional.empty(),
                  new Stage.AwaitingFirstContact(deadline), Optional.empty(),
                  policy.office().ladder().firstOwedAt(deadline.due()));
          for (int i = 0; i < count; i++) {
            house.requests.add(tx, fresh);
          }
        });
  }

  private Arrival.Draft draft(Instant received) {
    return new Arrival.Draft(
        "", received, Channel.SITE, "Ivanova", phone, "", company.map(Company::id), "A tour to Italy", "");
  }
}
