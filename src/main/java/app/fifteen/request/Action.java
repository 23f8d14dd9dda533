package app.fifteen.request;

import app.fifteen.kernel.ContactHow;

/** What someone at a desk can do with a request. {@code words} is what was said, possibly nothing. */
public sealed interface Action {

  record TakeOn() implements Action {}

  record Reach(ContactHow how, String words) implements Action {}

  /** Logged, and stops nothing: the manager can still write (R2). */
  record CallUnanswered(String words) implements Action {}

  /** An internal remark; stops nothing (R2). */
  record Note(String words) implements Action {}

  record NeedThirdParty(String words) implements Action {}

  record Resolve(String words) implements Action {}

  record Reopen(String words) implements Action {}
}
