package app.fifteen.remedy;

/** What a remedy does by itself once it is granted. */
public sealed interface Effect {

  record Nothing() implements Effect {}

  /** Bonuses of its cost on the client's discount card (R18): at once, or as soon as the client has one and it is booked. */
  record Bonus() implements Effect {}

  /** The client becomes an A-status one (R27). */
  record AStatus() implements Effect {}

  /** Somebody gets something to do. @param what in a few words */
  record Task(String what) implements Effect {

    public Task {
      if (what.isBlank()) {
        throw new IllegalArgumentException("a task says what is to be done");
      }
    }
  }

  /** The client gets a letter of apology (R20). */
  record Letter() implements Effect {}
}
