package app.fifteen.card;

import app.fifteen.kernel.CardId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/** What was noted of telling a client that bonuses burn, as it stands. */
record StoredReminder(CardId card, LocalDate burnsOn, ReminderMark mark, Instant at, StaffId by, String words) {}
