package app.fifteen.desktop.wizard;

import app.fifteen.complaint.AbuseKind;
import app.fifteen.complaint.FlagAbuse;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
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
  public record UseCases(ReportFoolishRule report, FlagAbuse flag, boolean practice) {}

  private final UseCases useCases;
  private final Desk desk;
  private final OneAtATime once;
  private final Notices notices;
  private final ComplaintId complaint;

  SideNotes(UseCases useCases, Desk desk, Tasks tasks, Notices notices, ComplaintId complaint) {
    this.useCases = useCases;
    this.desk = desk;
    once = new OneAtATime(tasks);
    this.notices = notices;
    this.complaint = complaint;
  }

  void reportRule(String rule, Runnable done, Consumer<Rejection> refused) {
    var actor = desk.actor();
    run(() -> useCases.report().report(rule, Optional.of(complaint), actor), "wizard.rule.reported", done, refused);
  }

  void flagAbuse(AbuseKind kind, String words, Runnable done, Consumer<Rejection> refused) {
    var actor = desk.actor();
    run(() -> useCases.flag().flag(complaint, kind, words, actor), "wizard.abuse.reported", done, refused);
  }

  private <T> void run(Supplier<Outcome<T>> work, String doneKey, Runnable done, Consumer<Rejection> refused) {
    once.run(
        work,
        outcome ->
            outcome.use(
                _ -> {
                  done.run();
                  notices.say(desk.messages().get(useCases.practice() ? "wizard.noted_in_practice" : doneKey));
                },
                refused));
  }
}
