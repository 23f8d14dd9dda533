package app.fifteen.client;

import app.fifteen.kernel.CompanyId;
import java.time.Instant;

/**
 * Why a company is at risk: one unhappy person in it is enough (R14).
 *
 * @param key the sentence that says why, naming the person and since when
 * @param person by name
 * @param since when the deadline passed, the make-good fell due or the complaint was opened
 */
public record RiskReason(String key, CompanyId company, String person, Instant since) {}
