package app.fifteen.foolish;

/** Which of the reported rules are shown. */
public enum FoolishRuleFilter {
  UNANSWERED,
  ALL
}
