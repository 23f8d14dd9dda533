package app.fifteen.desktop.kit;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.scene.input.KeyCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks GTK, which JavaFX on Linux stands on, where a letter sits in the layout that is chosen now: a letter alone does not
 * tell, «н» is on Y in a Russian layout and on K in a Bulgarian one. For the FX thread only, as GTK is.
 */
@SuppressWarnings("restricted") // Our launcher allows it: --enable-native-access.
final class GtkKeyPlaces implements KeyPlaces {

  private static final Logger LOG = LoggerFactory.getLogger(GtkKeyPlaces.class);

  private static final int CORE_KEYBOARD = 0x100;
  private static final int STATE_SIZE = 64;

  /** A GdkKeymapKey: keycode, group, level. */
  private static final long ENTRY_SIZE = 3 * JAVA_INT.byteSize();

  /** In every Cyrillic layout, and in no other. */
  private static final int CYRILLIC = 'а';

  /**
   * Where a letter sits.
   *
   * @param chosen in the layout that is chosen now
   * @param level 0 for a letter of its own, more behind Shift and AltGr
   */
  private record Place(KeyCode key, boolean chosen, int level) {}

  private final MethodHandle display;
  private final MethodHandle keymap;
  private final MethodHandle symbol;
  private final MethodHandle entries;
  private final MethodHandle free;
  private final MethodHandle xDisplay;
  private final MethodHandle xState;

  private GtkKeyPlaces() {
    var gdk = SymbolLookup.libraryLookup("libgdk-3.so.0", Arena.global());
    var glib = SymbolLookup.libraryLookup("libglib-2.0.so.0", Arena.global());
    var x = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
    display = function(gdk, "gdk_display_get_default", FunctionDescriptor.of(ADDRESS));
    keymap = function(gdk, "gdk_keymap_get_for_display", FunctionDescriptor.of(ADDRESS, ADDRESS));
    symbol = function(gdk, "gdk_unicode_to_keyval", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    entries =
        function(
            gdk, "gdk_keymap_get_entries_for_keyval",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS));
    free = function(glib, "g_free", FunctionDescriptor.ofVoid(ADDRESS));
    xDisplay = function(gdk, "gdk_x11_get_default_xdisplay", FunctionDescriptor.of(ADDRESS));
    xState = function(x, "XkbGetState", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS));
  }

  private static MethodHandle function(SymbolLookup library, String name, FunctionDescriptor type) {
    return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), type);
  }

  /** Knows nothing on other systems, and where these libraries are not. */
  static KeyPlaces ifThere() {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return _ -> Optional.empty();
    }
    try {
      return new GtkKeyPlaces();
    } catch (IllegalArgumentException | NoSuchElementException e) {
      LOG.info("The keyboard cannot be asked for its letters: {}", e.getMessage());
      return _ -> Optional.empty();
    }
  }

  @Override
  public Optional<KeyCode> of(int letter) {
    return find(letter).map(Place::key);
  }

  @Override
  public Optional<KeyCode> ofSign(int sign) {
    return find(CYRILLIC).filter(Place::chosen).flatMap(_ -> find(sign)).filter(place -> place.chosen() && place.level() == 0).map(Place::key);
  }

  private Optional<Place> find(int letter) {
    try (var arena = Arena.ofConfined()) {
      var screen = (MemorySegment) display.invokeExact();
      // Nothing to ask where nothing is shown, as in tests.
      return screen.equals(MemorySegment.NULL) ? Optional.empty() : find(letter, screen, arena);
    } catch (Throwable e) {
      throw new IllegalStateException("the keyboard cannot be asked", e);
    }
  }

  private Optional<Place> find(int letter, MemorySegment screen, Arena arena) throws Throwable {
    var found = arena.allocate(ADDRESS);
    var count = arena.allocate(JAVA_INT);
    var letters = (MemorySegment) keymap.invokeExact(screen);
    int there = (int) entries.invokeExact(letters, (int) symbol.invokeExact(letter), found, count);
    if (there == 0) {
      return Optional.empty();
    }
    var keys = found.get(ADDRESS, 0);
    var key = choose(keys.reinterpret(count.get(JAVA_INT, 0) * ENTRY_SIZE), group(arena));
    free.invokeExact(keys);
    return key;
  }

  /** In the layout that is chosen now, or else in another; as a letter of its own, or else as one behind AltGr. */
  private static Optional<Place> choose(MemorySegment keys, int group) {
    return LongStream.range(0, keys.byteSize() / ENTRY_SIZE)
        .mapToObj(i -> keys.asSlice(i * ENTRY_SIZE, ENTRY_SIZE))
        .flatMap(
            entry ->
                LetterKeys.ofScanCode(entry.getAtIndex(JAVA_INT, 0)).stream()
                    .map(key -> new Place(key, entry.getAtIndex(JAVA_INT, 1) == group, entry.getAtIndex(JAVA_INT, 2))))
        .min(Comparator.comparing(Place::chosen).reversed().thenComparing(Place::level));
  }

  /** Which of the layouts is chosen: the first byte of what X tells of the keyboard. */
  private int group(Arena arena) throws Throwable {
    var state = arena.allocate(MemoryLayout.sequenceLayout(STATE_SIZE, JAVA_BYTE));
    int failed = (int) xState.invokeExact((MemorySegment) xDisplay.invokeExact(), CORE_KEYBOARD, state);
    return failed == 0 ? Byte.toUnsignedInt(state.get(JAVA_BYTE, 0)) : 0;
  }
}
