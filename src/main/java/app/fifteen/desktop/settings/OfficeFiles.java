package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The office's file on the disk: chosen in the system's own dialog, written whole or not at all. */
public final class OfficeFiles {

  private final Desk desk;
  private final Tasks tasks;
  private final Notices notices;

  public OfficeFiles(Desk desk, Tasks tasks, Notices notices) {
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
  }

  void load(Window owner, Consumer<byte[]> then) {
    var file = chooser().showOpenDialog(owner);
    if (file != null) {
      tasks.run(() -> read(file.toPath()), then);
    }
  }

  void save(Window owner, String text) {
    var chooser = chooser();
    chooser.setInitialFileName("office.toml");
    var file = chooser.showSaveDialog(owner);
    if (file != null) {
      tasks.run(
          () -> write(file.toPath(), text),
          written -> notices.say(desk.messages().get("settings.file.saved", written.toString())));
    }
  }

  private FileChooser chooser() {
    var chooser = new FileChooser();
    chooser.setTitle(desk.messages().get("settings.file.title"));
    var kind = desk.messages().get("settings.file.kind");
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*.toml"));
    return chooser;
  }

  private static byte[] read(Path file) {
    // One byte more than an office may have is enough to refuse it.
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes((1 << 20) + 1);
    } catch (IOException e) {
      throw Failure.of(e, "office.file.cannot_read", file.toString());
    }
  }

  private static Path write(Path file, String text) {
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    return file;
  }
}
