package app.fifteen.staff;

import app.fifteen.kernel.Email;
import app.fifteen.kernel.Role;

/** Somebody at the office as typed, before cleaning; empty strings stand for what was left out. */
public record StaffDraft(String name, Role role, boolean active, String phone, String email, String department) {

  /** Of somebody new, before anything is typed: most are managers. */
  public static final StaffDraft BLANK = named("", Role.MANAGER);

  /** Somebody new of whom no more is known. */
  public static StaffDraft named(String name, Role role) {
    return new StaffDraft(name, role, true, "", "", "");
  }

  /**
   * As a form shows what is stored, to be changed there.
   *
   * @param region ISO country whose phone numbers are shown without a country code
   */
  public static StaffDraft of(StaffMember member, String region) {
    var reach = member.reach();
    return new StaffDraft(
        member.name(),
        member.role(),
        member.active(),
        reach.phone().map(phone -> phone.local(region)).orElse(""),
        reach.email().map(Email::address).orElse(""),
        reach.department().orElse(""));
  }
}
