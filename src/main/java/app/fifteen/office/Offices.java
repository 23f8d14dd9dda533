package app.fifteen.office;

/** The office, its hours and its rules. Who changes them is of the staff: see there. */
public final class Offices {

  public final OfficeStore store = new OfficeStore();
}
