package app.fifteen.app.command;

import app.fifteen.app.start.ExitCode;
import app.fifteen.card.CheckCards;
import app.fifteen.card.Difference;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code fifteen check}: whether the cards keep what their ledgers add up to. */
@Command(name = "check", description = "${bundle:command.check}")
final class CheckCommand implements Callable<Integer> {

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.office();
    CheckCards.Checked checked;
    try (var progress = new TerminalProgress(session)) {
      checked =
          session.features().cards.checkCards.check(
              difference -> {
                progress.clear();
                tell(difference);
              },
              progress).orFail();
    }
    // The same in every language: scripts read it.
    session.out().println(
        "checked cards " + checked.cards() + ", purchases " + checked.purchases() + ", differences "
            + checked.differences());
    return checked.differences() == 0 ? ExitCode.DONE : ExitCode.DIFFERENCES_FOUND;
  }

  private void tell(Difference difference) {
    switch (difference) {
      case Difference.OfCard(var card, var kept, var stored, var computed) ->
          session.say(
              switch (kept) {
                case BALANCE -> "command.check.balance";
                case PENDING -> "command.check.pending";
                case SHORTFALL -> "command.check.shortfall";
              },
              card.digits(), stored, computed);
      case Difference.OfBurning(var card, var stored, var computed) ->
          session.say("command.check.burns_on", card.digits(), stored, computed.<Object>map(day -> day).orElse("-"));
      case Difference.OfPending(var purchase, var stored, var computed) ->
          session.say("command.check.purchase_pending", String.valueOf(purchase), stored, computed);
      case Difference.OfReversed(var purchase, var stored, var computed) ->
          session.say("command.check.purchase_reversed", String.valueOf(purchase), stored, computed);
    }
  }
}
