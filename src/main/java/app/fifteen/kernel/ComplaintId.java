package app.fifteen.kernel;

public record ComplaintId(long value) implements MatterId {

  @Override
  public Destination destination() {
    return new Destination.Complaint(this);
  }
}
