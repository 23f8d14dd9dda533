package app.fifteen.desktop.training;

import app.fifteen.practice.PracticeCase;
import app.fifteen.practice.PracticeRun;
import java.util.Optional;

/**
 * A case in the list.
 *
 * @param best of my runs
 * @param last of my runs
 */
record CaseLine(PracticeCase script, Optional<PracticeRun> best, Optional<PracticeRun> last) {}
