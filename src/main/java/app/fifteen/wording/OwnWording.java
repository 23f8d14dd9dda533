package app.fifteen.wording;

/** Words the office wrote itself; the version tells whether somebody changed them meanwhile. */
public record OwnWording(Wording wording, int version) {}
