package app.fifteen.sealed;

import app.fifteen.client.records.Happened;

/** What a client's story tells supervisors of messages to them (R26). */
public sealed interface SealedHappened extends Happened {

  record Sealed(SealedKind kind) implements SealedHappened {}

  record Answered(ReplyWay how) implements SealedHappened {}
}
