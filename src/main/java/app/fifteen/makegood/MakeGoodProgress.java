package app.fifteen.makegood;

import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/** How far a make-good has come (R13): owed, ordered, delivered, confirmed, and no step is skipped; or waived. */
public sealed interface MakeGoodProgress {

  /** Still to be done. */
  sealed interface Open extends MakeGoodProgress {}

  record Owed() implements Open {}

  record Ordered(Order ordered) implements Open {}

  record Delivered(Order ordered, Instant at) implements Open {}

  record Confirmed(Delivered delivered, Instant at, StaffId by) implements MakeGoodProgress {}

  /** @param before how far it had come until then */
  record Waived(Open before, Instant at, StaffId by, String reason) implements MakeGoodProgress {
    public Waived {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a waiver needs a reason");
      }
    }
  }

  default MakeGoodState state() {
    return switch (this) {
      case Owed _ -> MakeGoodState.OWED;
      case Ordered _ -> MakeGoodState.ORDERED;
      case Delivered _ -> MakeGoodState.DELIVERED;
      case Confirmed _ -> MakeGoodState.CONFIRMED;
      case Waived _ -> MakeGoodState.WAIVED;
    };
  }

  default Optional<Order> order() {
    return switch (this) {
      case Owed _ -> Optional.empty();
      case Ordered(var order) -> Optional.of(order);
      case Delivered(var order, var _) -> Optional.of(order);
      case Confirmed(var delivered, var _, var _) -> delivered.order();
      case Waived(var before, var _, var _, var _) -> before.order();
    };
  }

  default Optional<Instant> deliveredAt() {
    return switch (this) {
      case Owed _, Ordered _ -> Optional.empty();
      case Delivered(var _, var at) -> Optional.of(at);
      case Confirmed(var delivered, var _, var _) -> Optional.of(delivered.at());
      case Waived(var before, var _, var _, var _) -> before.deliveredAt();
    };
  }
}
