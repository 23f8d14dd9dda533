package app.fifteen.complaint;

import app.fifteen.kernel.RemedyId;
import app.fifteen.kernel.StaffId;
import java.util.List;
import java.util.Optional;

/**
 * Everything typed into the wizard so far, as typed and not yet checked. Empty stands for what nobody touched, so that a
 * default may still fill it.
 *
 * @param at the step that is on screen
 */
public record ComplaintDraft(Step at, Noted noted, Apologize apologize, Own own, Fix fix, Compensate compensate) {

  public static final ComplaintDraft EMPTY =
      new ComplaintDraft(
          Step.APOLOGIZE, Noted.NOTHING, Apologize.UNTOUCHED, Own.UNTOUCHED, Fix.UNTOUCHED, Compensate.UNTOUCHED);

  /** What it is about, see {@link Grievance}. */
  public record Noted(Optional<String> wanted, Optional<Severity> severity, Optional<String> category) {

    public static final Noted NOTHING = new Noted(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** @param words to say to the client, as in every step */
  public record Apologize(Optional<ApologyHow> how, Optional<String> words) {

    public static final Apologize UNTOUCHED = new Apologize(Optional.empty(), Optional.empty());
  }

  public record Own(Optional<StaffId> leader, Optional<String> words) {

    public static final Own UNTOUCHED = new Own(Optional.empty(), Optional.empty());
  }

  /** @param due ISO local date and time, or what was typed instead */
  public record Fix(
      Optional<String> plan,
      Optional<Boolean> thirdParty,
      Optional<StaffId> owner,
      Optional<String> due,
      Optional<Boolean> offHours,
      Optional<Boolean> siteVisit,
      Optional<String> words) {

    public static final Fix UNTOUCHED =
        new Fix(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /** With nothing typed but the plan. */
    public static Fix planned(String plan) {
      return new Fix(
          Optional.of(plan), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * @param chosen the remedies picked and not given yet, in that order
   * @param ownRemedy one that is in no catalogue, and {@code ownCost} what it costs
   */
  public record Compensate(
      List<RemedyId> chosen, Optional<String> ownRemedy, Optional<String> ownCost, Optional<String> words) {

    public static final Compensate UNTOUCHED = choosing(List.of());

    public Compensate {
      chosen = List.copyOf(chosen);
    }

    /** With nothing typed, but these picked. */
    public static Compensate choosing(List<RemedyId> chosen) {
      return new Compensate(chosen, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  public ComplaintDraft at(Step shown) {
    return new ComplaintDraft(shown, noted, apologize, own, fix, compensate);
  }

  public ComplaintDraft with(Noted typed) {
    return new ComplaintDraft(at, typed, apologize, own, fix, compensate);
  }

  public ComplaintDraft with(Apologize typed) {
    return new ComplaintDraft(at, noted, typed, own, fix, compensate);
  }

  public ComplaintDraft with(Own typed) {
    return new ComplaintDraft(at, noted, apologize, typed, fix, compensate);
  }

  public ComplaintDraft with(Fix typed) {
    return new ComplaintDraft(at, noted, apologize, own, typed, compensate);
  }

  public ComplaintDraft with(Compensate typed) {
    return new ComplaintDraft(at, noted, apologize, own, fix, typed);
  }

  /** Whether nobody has typed anything yet. */
  public boolean isEmpty() {
    return equals(EMPTY);
  }
}
