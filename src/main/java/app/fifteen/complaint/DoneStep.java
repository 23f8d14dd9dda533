package app.fifteen.complaint;

import app.fifteen.kernel.StaffId;
import java.time.Instant;

/** A step that was done: who, when, how, and the words used (R15). */
public record DoneStep(StepFacts facts, Instant at, StaffId by) {}
