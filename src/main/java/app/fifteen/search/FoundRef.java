package app.fifteen.search;

/** Something that was found once, to be found again. */
public record FoundRef(FoundKind kind, long id) {}
