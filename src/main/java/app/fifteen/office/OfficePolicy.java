package app.fifteen.office;

import app.fifteen.kernel.PolicyId;

/**
 * The office's decisions as they stood when a request was registered (R3): one stored version, with the calendar made
 * from it.
 */
public record OfficePolicy(PolicyId id, Office office, BusinessCalendar calendar) {}
