package app.fifteen.desktop.inbox;

import app.fifteen.desktop.Tasks;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.RegisterRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The form for a new request. What was typed stays until it is registered or thrown away, so that a closed window loses
 * nothing.
 */
public final class RegisterViewModel {

  private final RegisterRequest register;
  private final Clock clock;
  private final Tasks tasks;
  private final Consumer<RequestId> registered;

  private final StringProperty client = new SimpleStringProperty("");
  private final StringProperty reach = new SimpleStringProperty("");
  private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.PHONE);
  private final ObjectProperty<Optional<CompanyId>> company = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty subject = new SimpleStringProperty("");
  private final StringProperty text = new SimpleStringProperty("");
  private boolean saving;

  /** @param registered told of each request that was stored */
  public RegisterViewModel(RegisterRequest register, Clock clock, Tasks tasks, Consumer<RequestId> registered) {
    this.register = register;
    this.clock = clock;
    this.tasks = tasks;
    this.registered = registered;
  }

  /** Registers what the form holds; a second call while the first is under way does nothing. */
  void save(Consumer<Outcome<RequestId>> answer) {
    if (saving) {
      return;
    }
    saving = true;
    var draft = draft();
    tasks.run(
        () -> register.register(draft),
        outcome -> {
          saving = false;
          outcome.use(
              id -> {
                clear();
                registered.accept(id);
              },
              _ -> {});
          answer.accept(outcome);
        },
        failure -> {
          saving = false;
          tasks.report(failure);
        });
  }

  private Arrival.Draft draft() {
    var how = reach.get().strip();
    boolean email = how.contains("@");
    return new Arrival.Draft(
        "", clock.instant(), channel.get(), client.get(), email ? "" : how, email ? how : "", company.get(),
        subject.get(), text.get());
  }

  private void clear() {
    client.set("");
    reach.set("");
    company.set(Optional.empty());
    subject.set("");
    text.set("");
  }

  StringProperty clientProperty() {
    return client;
  }

  /** A phone number or an e-mail address. */
  StringProperty reachProperty() {
    return reach;
  }

  ObjectProperty<Channel> channelProperty() {
    return channel;
  }

  ObjectProperty<Optional<CompanyId>> companyProperty() {
    return company;
  }

  StringProperty subjectProperty() {
    return subject;
  }

  StringProperty textProperty() {
    return text;
  }
}
