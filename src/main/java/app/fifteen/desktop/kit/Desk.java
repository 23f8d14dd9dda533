package app.fifteen.desktop.kit;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Messages;
import app.fifteen.office.OfficePolicy;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Who sits here, for which office, in which language: what nearly every screen has to know. */
public final class Desk {

  private final Messages messages;
  private final ObjectProperty<Actor> actor;
  private final ReadOnlyObjectWrapper<OfficePolicy> policy;

  public Desk(Messages messages, Actor actor, OfficePolicy policy) {
    this.messages = messages;
    this.actor = new SimpleObjectProperty<>(actor);
    this.policy = new ReadOnlyObjectWrapper<>(policy);
  }

  public Messages messages() {
    return messages;
  }

  public Actor actor() {
    return actor.get();
  }

  public ObjectProperty<Actor> actorProperty() {
    return actor;
  }

  public OfficePolicy policy() {
    return policy.get();
  }

  public ReadOnlyObjectProperty<OfficePolicy> policyProperty() {
    return policy.getReadOnlyProperty();
  }

  /** The office decided anew, here or at another desk. */
  public void setPolicy(OfficePolicy policy) {
    this.policy.set(policy);
  }

  public When when() {
    return new When(policy().office().zone(), messages);
  }
}
