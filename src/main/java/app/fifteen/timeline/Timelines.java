package app.fifteen.timeline;


/** What happened with a client or company, and what is still open. */
public final class Timelines {

  public final TimelineStore store = new TimelineStore();
  public final OpenMatterStore openMatters = new OpenMatterStore();

  public Timelines() {
  }
}
