package app.fifteen.kernel;

public record CardId(long value) implements MatterId {

  @Override
  public Destination destination() {
    return new Destination.Card(this);
  }
}
