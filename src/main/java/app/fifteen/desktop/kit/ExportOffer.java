package app.fifteen.desktop.kit;

import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Outcome;
import java.util.function.BiFunction;

/**
 * What a screen offers to write to a file; where to and how is asked in the export window.
 *
 * @param fileName without the date and the ending
 * @param hint a sentence that says what is exported
 */
public record ExportOffer(
    String fileName, String title, String hint, BiFunction<ExportPlan, Progress, Outcome<Long>> exporting) {}
