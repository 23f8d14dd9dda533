package app.fifteen.client;

/** Whether a client agreed to letters that nobody asked for, such as the newsletter (R36). */
public enum LettersConsent {
  UNASKED,
  AGREED,
  DECLINED
}
