package app.fifteen.desktop.cardpaper;

/**
 * One thing to be printed, saved or sent.
 *
 * @param title of its window, in words
 * @param fileName without a folder and an ending
 * @param undrawable the signs that boxes stand for in it; empty where there are none
 * @param picture whether it is sent as a picture, and not printed on a roll
 */
record Paper(String title, byte[] pdf, String fileName, String undrawable, boolean picture) {}
