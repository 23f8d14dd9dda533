package app.fifteen.complaint;

import app.fifteen.kernel.ComplaintId;

/**
 * One desk's right to write into a complaint.
 *
 * @param token changes whenever somebody takes the draft over
 */
public record DraftHold(ComplaintId complaint, String token) {}
