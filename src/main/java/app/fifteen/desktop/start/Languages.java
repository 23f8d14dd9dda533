package app.fifteen.desktop.start;

import app.fifteen.kernel.Language;

/** Languages as those who speak them write them. */
final class Languages {

  private Languages() {}

  static String own(Language language) {
    var locale = language.locale();
    var name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
