package app.fifteen.app.command;

import java.util.Map;

/** Whether there is anything to open a window on. JavaFX itself finds out late, and with a stack trace. */
final class Display {

  private Display() {}

  /**
   * @param environment the process's environment
   * @param system as {@code os.name} gives it
   * @param platform JavaFX's {@code glass.platform}, or empty
   */
  static boolean isThere(Map<String, String> environment, String system, String platform) {
    boolean drawsOnX = system.equals("Linux") && !platform.equalsIgnoreCase("headless");
    return !drawsOnX
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }
}
