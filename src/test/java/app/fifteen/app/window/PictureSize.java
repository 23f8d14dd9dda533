package app.fifteen.app.window;

/**
 * Of the window.
 *
 * @param width and {@code height} in pixels
 * @param percent how large everything in it is
 */
record PictureSize(int width, int height, int percent) {

  static PictureSize usual(int width, int height) {
    return new PictureSize(width, height, 100);
  }
}
