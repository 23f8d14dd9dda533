package app.fifteen.desktop;

import app.fifteen.kernel.Folding;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** Makes a long list searchable: typing chooses the first entry whose name begins so, or else contains it. */
public final class TypeToFind<T> {

  private static final Duration PAUSE = Duration.seconds(1.5);

  private final ComboBox<T> box;
  private final StringBuilder typed = new StringBuilder();
  private final PauseTransition pause = new PauseTransition(PAUSE);

  private TypeToFind(ComboBox<T> box) {
    this.box = box;
    pause.setOnFinished(_ -> typed.setLength(0));
    box.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
  }

  public static <T> void in(ComboBox<T> box) {
    new TypeToFind<>(box);
  }

  private void onTyped(KeyEvent key) {
    var character = key.getCharacter();
    boolean readable = !character.isEmpty() && !Character.isISOControl(character.charAt(0));
    boolean begins = typed.isEmpty() && character.isBlank();
    if (!readable || begins || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    typed.append(character);
    find();
    key.consume();
  }

  private void onPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.BACK_SPACE && !typed.isEmpty()) {
      typed.setLength(typed.length() - 1);
      find();
      key.consume();
    } else if (key.getCode() == KeyCode.SPACE && !typed.isEmpty()) {
      // Part of what is searched for; otherwise it would open the list.
      key.consume();
    }
  }

  private void find() {
    pause.playFromStart();
    var wanted = Folding.fold(typed.toString());
    if (!choose(name -> name.startsWith(wanted)) && !choose(name -> name.contains("/" + wanted))) {
      choose(name -> name.contains(wanted));
    }
  }

  private boolean choose(Predicate<String> fits) {
    for (var item : box.getItems()) {
      if (fits.test(Folding.fold(box.getConverter().toString(item)))) {
        box.setValue(item);
        if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin && skin.getPopupContent() instanceof ListView<?> list) {
          list.scrollTo(box.getItems().indexOf(item));
        }
        return true;
      }
    }
    return false;
  }
}
