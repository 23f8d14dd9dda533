package app.fifteen.card;

import app.fifteen.kernel.Phone;
import java.util.Optional;

/**
 * One line of what is going to burn (R31).
 *
 * @param phone the holder's, to call first
 * @param mark what came of telling them last; empty where nobody has tried yet
 */
public record BurningCard(CardRow card, Optional<Phone> phone, Optional<ReminderMark> mark) {}
