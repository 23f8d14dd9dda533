package app.fifteen.makegood;

import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/** A duty that {@link FindMisses} has just found: whom to tell, and of what. */
public record Miss(MakeGoodId makeGood, RequestId request, int rung, Optional<StaffId> debtor, Instant owedAt) {}
