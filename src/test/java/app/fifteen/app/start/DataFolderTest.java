package app.fifteen.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

  private static final Path HOME = Path.of("/home/anna");

  @Test
  void followsEachSystemsCustom() {
    assertThat(DataFolder.of(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".local/share/fifteen"));
    assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME)).isEqualTo(Path.of("/data/fifteen"));
    assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME))
        .isEqualTo(HOME.resolve(".local/share/fifteen"));
    assertThat(DataFolder.of(Map.of(), "Mac OS X", HOME))
        .isEqualTo(HOME.resolve("Library/Application Support/Fifteen"));
    assertThat(DataFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME))
        .isEqualTo(Path.of("/local/Fifteen"));
  }
}
