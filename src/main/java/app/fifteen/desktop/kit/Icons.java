package app.fifteen.desktop.kit;

import app.fifteen.request.Channel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The icons several screens share. */
public final class Icons {

  private Icons() {}

  public static Ikon of(Channel channel) {
    return switch (channel) {
      case PHONE -> Feather.PHONE;
      case EMAIL -> Feather.MAIL;
      case SITE -> Feather.GLOBE;
      case CHAT -> Feather.MESSAGE_CIRCLE;
      case VISIT -> Feather.MAP_PIN;
      case OTHER -> Feather.INBOX;
    };
  }
}
