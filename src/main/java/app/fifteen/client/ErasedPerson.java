package app.fifteen.client;

import app.fifteen.kernel.ClientId;
import java.time.Instant;

/**
 * Somebody whose data was erased at their request.
 *
 * @param at what they wrote later is a new acquaintance's
 */
public record ErasedPerson(ClientId id, Instant at) {}
