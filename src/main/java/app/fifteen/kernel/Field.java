package app.fifteen.kernel;

/** Something that is filled in and may be wrong. Each feature lists its own in an enum. */
public interface Field {}
