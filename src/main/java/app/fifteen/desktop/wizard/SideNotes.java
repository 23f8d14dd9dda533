package app.fifteen.desktop.wizard;

import app.fifteen.complaint.AbuseKind;
import app.fifteen.complaint.FlagAbuse;
import app.fifteen.desktop.Desk;
import app.fifteen.desktop.Notices;
import app.fifteen.desktop.OneAtATime;
import app.fifteen.desktop.Tasks;
import app.fifteen.foolish.ReportFoolishRule;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What one notes by the way: a rule that cost us a client (R24), a client who goes too far (R23). */
public final class SideNotes {

  /** What it does it with. @param practice whether nobody hears of it, which it then says (R25) */
  public record Uses(ReportFoolishRule report, FlagAbuse flag, boolean practice) {}

  private final Uses uses;
  private final Desk desk;
  private final OneAtATime once;
  private final Notices notices;
  private final ComplaintId complaint;

  SideNotes(Uses uses, Desk desk, Tasks tasks, Notices notices, ComplaintId complaint) {
    this.uses = uses;
    this.desk = desk;
    once = new OneAtATime(tasks);
    this.notices = notices;
    this.complaint = complaint;
  }

  void reportRule(String rule, Runnable done, Consumer<Rejection> refused) {
    var actor = desk.actor();
    run(() -> uses.report().report(rule, Optional.of(complaint), actor), "wizard.rule.reported", done, refused);
  }

  void flagAbuse(AbuseKind kind, String words, Runnable done, Consumer<Rejection> refused) {
    var actor = desk.actor();
    run(() -> uses.flag().flag(complaint, kind, words, actor), "wizard.abuse.reported", done, refused);
  }

  private <T> void run(Supplier<Outcome<T>> work, String doneKey, Runnable done, Consumer<Rejection> refused) {
    once.run(
        work,
        outcome ->
            outcome.use(
                _ -> {
                  done.run();
                  notices.say(desk.messages().get(uses.practice() ? "wizard.noted_in_practice" : doneKey));
                },
                refused));
  }
}
