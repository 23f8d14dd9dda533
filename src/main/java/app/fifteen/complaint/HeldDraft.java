package app.fifteen.complaint;

/** A draft, and the right to write into it. */
public record HeldDraft(DraftHold hold, ComplaintCase complaint, ComplaintDraft draft) {}
