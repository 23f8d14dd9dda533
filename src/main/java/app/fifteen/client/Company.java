package app.fifteen.client;

import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.StaffId;
import java.util.Optional;

/** A client company, and who at the office looks after it (R14). */
public record Company(CompanyId id, String name, Optional<StaffId> curator) {}
