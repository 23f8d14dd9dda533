package app.fifteen.makegood;

import app.fifteen.kernel.MakeGoodId;

/** A make-good as somebody saw it on screen: what they decide about it holds only if it is still like that. */
public record MakeGoodVersion(MakeGoodId id, int version) {}
