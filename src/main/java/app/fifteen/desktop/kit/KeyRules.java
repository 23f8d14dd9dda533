package app.fifteen.desktop.kit;

import javafx.scene.Scene;

/** What keys do alike in every window of ours, whatever it shows. */
public final class KeyRules {

  private KeyRules() {}

  public static void in(Scene scene) {
    PlacedKeys.in(scene);
    TabKey.goesOn(scene);
    AltDigits.leaveNoDigit(scene);
    EscapeKey.passesLists(scene);
  }
}
