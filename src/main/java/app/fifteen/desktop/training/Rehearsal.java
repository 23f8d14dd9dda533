package app.fifteen.desktop.training;

import app.fifteen.complaint.ComplaintCase;
import app.fifteen.practice.PracticeScore;
import javafx.scene.Node;

/** A run under way: the real wizard over a database of its own (R25). On the FX thread, but for what says otherwise. */
public interface Rehearsal {

  /** The wizard, for standing beside the client's lines. */
  Node wizard();

  /** Gives the wizard the keyboard. */
  void focus();

  /** As it stands; in the background. */
  ComplaintCase complaint();

  /** How it went so far; in the background. */
  PracticeScore score();

  /** It is over. */
  void end();

  /** Nothing of it stays, once it is over; in the background. */
  void delete();

  /** What a run tells while it goes on. */
  interface Events {

    /** Something was done in it. */
    void changed();

    /** All four steps are done. */
    void finished();

    /** The trainee left the wizard. */
    void left();
  }
}
