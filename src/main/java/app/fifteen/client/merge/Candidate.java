package app.fifteen.client.merge;

import app.fifteen.kernel.ClientId;
import java.util.Optional;

/**
 * Somebody a client could be merged with.
 *
 * @param contact a phone or an e-mail as it is stored: the one that led here, else the main one
 * @param reason why the program thinks so, if it does
 */
public record Candidate(
    ClientId id,
    String name,
    Optional<String> contact,
    Optional<String> company,
    Optional<Duplicate.Reason> reason) {}
