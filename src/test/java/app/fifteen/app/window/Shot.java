package app.fifteen.app.window;

import java.util.function.Consumer;

/** A screen as it is drawn: how to get there, with the window open. */
record Shot(String name, Consumer<Showing> open) {}
