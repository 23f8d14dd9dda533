package app.fifteen.kernel;

public record SealedMessageId(long value) implements MatterId {

  @Override
  public Destination destination() {
    return new Destination.SealedMessage(this);
  }
}
