package app.fifteen.desktop.wizard;

/** What the wizard asks of the screen of each step. */
interface StepController {

  void show(boolean shown);

  /** Gives the keyboard to what one does first here. */
  void focus();

  /** @return whether there is something on that digit, which is then done */
  boolean press(int digit);
}
