package app.fifteen.bench;

import java.util.Locale;

/**
 * A figure of ours beside one of a baseline, in the same unit.
 *
 * @param against what the baseline is
 */
public record Ratio(String name, String against, String unit, double ours, double baseline, Goal goal) {

  /** What {@code ours / baseline} shall be. */
  public sealed interface Goal {
    record AtMost(double ratio) implements Goal {}

    record AtLeast(double ratio) implements Goal {}

    record Nothing() implements Goal {}
  }

  public double ratio() {
    return ours / baseline;
  }

  public String verdict() {
    return switch (goal) {
      case Goal.AtMost(var most) -> ratio() <= most ? "met" : "missed";
      case Goal.AtLeast(var least) -> ratio() >= least ? "met" : "missed";
      case Goal.Nothing() -> "-";
    };
  }

  String goalText() {
    return switch (goal) {
      case Goal.AtMost(var most) -> String.format(Locale.ROOT, "<= %.2f", most);
      case Goal.AtLeast(var least) -> String.format(Locale.ROOT, ">= %.2f", least);
      case Goal.Nothing() -> "";
    };
  }

  String row() {
    return String.format(
        Locale.ROOT, "%-58s %12.3f %12.3f %-5s %7.2f  %-8s %s", name + " vs " + against, ours, baseline, unit, ratio(),
        goalText(), verdict());
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"name\": \"%s\", \"against\": \"%s\", \"unit\": \"%s\", \"ours\": %.6f, \"baseline\": %.6f, \"ratio\": %.4f,"
            + " \"goal\": \"%s\", \"verdict\": \"%s\"}",
        name, against, unit, ours, baseline, ratio(), goalText(), verdict());
  }
}
