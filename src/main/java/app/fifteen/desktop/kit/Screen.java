package app.fifteen.desktop.kit;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * One entry of the sidebar.
 *
 * @param nameKey message key of its name
 * @param content made when the screen is opened for the first time
 * @param focus gives the keyboard to what one starts with there
 * @param badge what waits there, shown beside the name; empty text for nothing
 */
public record Screen(
    String nameKey,
    Ikon icon,
    KeyCombination shortcut,
    Supplier<Node> content,
    Runnable focus,
    ObservableValue<String> badge) {}
