package app.fifteen.practice;

/** @param name of whoever practised */
public record PracticeRunRow(long id, PracticeRun run, String name) {}
