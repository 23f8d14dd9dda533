package app.fifteen.desktop.training;

import app.fifteen.practice.PracticeCase;
import app.fifteen.practice.PracticeRun;
import app.fifteen.practice.PracticeScore;

/**
 * How a run went.
 *
 * @param score with the words, which are forgotten with it
 * @param run as it was recorded
 */
record ScoreCard(PracticeCase script, PracticeScore score, PracticeRun run) {}
