package app.fifteen.remedy;

/** A remedy with what is known of its effect. */
public record RankedRemedy(Remedy remedy, TrackRecord record) {}
