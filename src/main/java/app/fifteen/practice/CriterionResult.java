package app.fifteen.practice;

/** @param words the very words it was given for; empty where there were none */
public record CriterionResult(Criterion check, boolean passed, String words) {}
