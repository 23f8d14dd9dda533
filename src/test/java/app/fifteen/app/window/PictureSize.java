package app.fifteen.app.window;

/** Of the window, in pixels. */
record PictureSize(int width, int height) {}
