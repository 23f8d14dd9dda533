package app.fifteen.kernel;

public record RequestId(long value) implements MatterId {

  @Override
  public Destination destination() {
    return new Destination.Request(this);
  }
}
