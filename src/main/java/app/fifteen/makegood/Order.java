package app.fifteen.makegood;

import app.fifteen.kernel.Money;
import java.time.Instant;

/**
 * The gift, or the visit, as it was ordered.
 *
 * @param cost what it really cost
 */
public record Order(Instant at, String where, Money cost) {}
