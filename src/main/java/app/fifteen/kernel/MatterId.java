package app.fifteen.kernel;

/** What a line of a client's story or something unsettled with them belongs to, and what is opened from there. */
public sealed interface MatterId permits RequestId, ComplaintId {}
