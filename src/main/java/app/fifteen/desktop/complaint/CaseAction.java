package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.Step;
import app.fifteen.kernel.Actor;
import app.fifteen.staff.Permission;
import java.util.Locale;
import java.util.function.BiPredicate;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a case, each on a digit of its own that never changes; first what others wait for. */
enum CaseAction {
  APPROVE(8, Feather.THUMBS_UP, CaseAction::mayAnswer),
  CHANGE(9, Feather.EDIT_2, CaseAction::mayAnswer),
  RETURN(0, Feather.CORNER_UP_LEFT, CaseAction::mayAnswer),
  JUDGE(
      7, Feather.FLAG,
      (details, actor) ->
          Permission.ANSWER_APPROVALS.of(actor) && details.unanswered().filter(abuse -> !abuse.flaggedBy().equals(actor.id())).isPresent()),
  NOTE(1, Feather.MESSAGE_SQUARE, (_, _) -> true),
  FINISH(2, Feather.CHECK_CIRCLE, (details, _) -> isOpen(details) && details.nearestTask().isPresent()),
  MOVE(3, Feather.CALENDAR, (details, _) -> isOpen(details) && details.nearestTask().isPresent()),
  OFFER(4, Feather.GIFT, (details, _) -> isOpen(details) && details.complaint().progress().isOpen(Step.COMPENSATE)),
  CLOSE(5, Feather.CHECK_SQUARE, (details, _) -> isOpen(details)),
  REOPEN(5, Feather.ROTATE_CCW, (details, _) -> !isOpen(details)),
  AFTERMATH(6, Feather.USER_CHECK, (details, _) -> !isOpen(details)),
  FLAG(7, Feather.FLAG, (details, _) -> details.unanswered().isEmpty());

  private final int digit;
  private final Ikon icon;
  private final BiPredicate<CaseDetails, Actor> possible;

  CaseAction(int digit, Ikon icon, BiPredicate<CaseDetails, Actor> possible) {
    this.digit = digit;
    this.icon = icon;
    this.possible = possible;
  }

  boolean isPossible(CaseDetails details, Actor actor) {
    return possible.test(details, actor);
  }

  boolean isOn(KeyCode code) {
    return code.isDigitKey() && code.getName().endsWith(digit());
  }

  String digit() {
    return String.valueOf(digit);
  }

  Ikon icon() {
    return icon;
  }

  String nameKey() {
    return "case.action." + name().toLowerCase(Locale.ROOT);
  }

  private static boolean isOpen(CaseDetails details) {
    return !details.complaint().isClosed();
  }

  private static boolean mayAnswer(CaseDetails details, Actor actor) {
    return details.awaiting().filter(grant -> mayAnswer(grant, details.complaint(), actor)).isPresent();
  }

  /** Nobody approves their own (R19). */
  static boolean mayAnswer(Grant grant, ComplaintCase complaint, Actor actor) {
    return switch (grant.state()) {
      case AWAITING -> Permission.ANSWER_APPROVALS.of(actor) && !complaint.isClosed() && !grant.offeredBy().equals(actor.id());
      case GRANTED, APPROVED, RETURNED, DECLINED -> false;
    };
  }

  static boolean mayTakeBack(Grant grant, ComplaintCase complaint) {
    return switch (grant.state()) {
      case GRANTED, APPROVED, AWAITING -> !complaint.isClosed();
      case RETURNED, DECLINED -> false;
    };
  }

  static boolean mayFinish(CaseTask task, ComplaintCase complaint) {
    return task.isOpen() && !complaint.isClosed();
  }
}
