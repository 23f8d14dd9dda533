package app.fifteen.desktop.watch;

import java.io.IOException;
import java.util.Locale;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the desk hears. A machine without sound stays silent and says so in the log only. */
public enum Sound {
  ARRIVAL,
  WARNING,
  MISS;

  private static final Logger LOG = LoggerFactory.getLogger(Sound.class);

  public void play() {
    Thread.ofVirtual().start(this::playNow);
  }

  private void playNow() {
    var file = Sound.class.getResource("/assets/sounds/" + name().toLowerCase(Locale.ROOT) + ".wav");
    try (var stream = AudioSystem.getAudioInputStream(file)) {
      var clip = AudioSystem.getClip();
      clip.addLineListener(
          event -> {
            if (event.getType() == LineEvent.Type.STOP) {
              clip.close();
            }
          });
      clip.open(stream);
      clip.start();
    } catch (IOException | UnsupportedAudioFileException | LineUnavailableException | IllegalArgumentException e) {
      LOG.info("No sound on this machine: {}", e.getMessage());
    }
  }
}
