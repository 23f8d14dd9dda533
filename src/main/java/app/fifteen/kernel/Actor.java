package app.fifteen.kernel;

/** Who is acting: the one at the desk. */
public record Actor(StaffId id, String name, Role role) {}
