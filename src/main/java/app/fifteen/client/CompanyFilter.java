package app.fifteen.client;

import app.fifteen.kernel.StaffId;

/**
 * Which client companies a list shows.
 *
 * @param mine only those whose curator I am
 * @param search parts of the name, or the beginning of a phone number or an e-mail; empty finds all
 * @param region ISO country whose phone numbers need no country code
 */
public record CompanyFilter(boolean mine, String search, String region, StaffId me) {}
