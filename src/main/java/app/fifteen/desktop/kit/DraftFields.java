package app.fifteen.desktop.kit;

import app.fifteen.desktop.kit.UndoableActions.WayBack;
import app.fifteen.draft.DraftOf;
import app.fifteen.draft.TypedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;

/**
 * The fields of one place on screen, which show now one thing and now another: what is typed in them belongs to what is shown,
 * and is there again when that is shown again. On the FX thread.
 */
public final class DraftFields {

  private static final class Field {
    final String name;
    final Property<String> text;
    final Supplier<String> untouched;
    String byItself = "";

    Field(String name, Property<String> text, Supplier<String> untouched) {
      this.name = name;
      this.text = text;
      this.untouched = untouched;
    }

    String typed() {
      var now = Objects.requireNonNullElse(text.getValue(), "");
      return now.equals(byItself) ? "" : now;
    }

    void fill(String typed) {
      byItself = untouched.get();
      var wanted = typed.isEmpty() ? byItself : typed;
      if (!wanted.equals(text.getValue())) {
        text.setValue(wanted);
      }
    }
  }

  private final DraftDesk drafts;
  private final List<Field> fields = new ArrayList<>();
  private DraftOf about;
  private TypedFields kept = TypedFields.NOTHING;
  private BooleanSupplier seen = () -> true;
  private boolean filling;

  public DraftFields(DraftDesk drafts) {
    this.drafts = drafts;
    drafts.add(this);
  }

  /** The one field of a place for words. */
  public static DraftFields words(DraftDesk drafts, StringProperty words) {
    return new DraftFields(drafts).with(TypedFields.WORDS, words, () -> "");
  }

  /**
   * @param name is kept in the database, so it never changes
   * @param untouched what stands in the field as long as nobody has typed anything
   */
  public DraftFields with(String name, Property<String> text, Supplier<String> untouched) {
    fields.add(new Field(name, text, untouched));
    text.addListener((_, _, _) -> typed());
    return this;
  }

  /** @param onScreen whether somebody who sits down sees what the one before them has typed */
  public void seenWhile(BooleanSupplier onScreen) {
    seen = onScreen;
  }

  /** What is typed from now on belongs to this. @param shown null for nothing */
  public void show(DraftOf shown) {
    about = shown;
    fill();
  }

  /** What is typed in them. */
  public TypedFields contents() {
    var typed = new TreeMap<String, String>();
    fields.forEach(field -> typed.put(field.name, field.typed()));
    return new TypedFields(typed);
  }

  /** As if it were typed now. */
  public void put(TypedFields typed) {
    if (about != null) {
      drafts.type(about, typed);
    }
    fill();
  }

  /** Empties them. @return puts back what stood there */
  public WayBack clear() {
    var cleared = about;
    var typed = contents();
    put(TypedFields.NOTHING);
    return actor -> drafts.giveBack(cleared, typed, actor);
  }

  /** What is being recorded, until it is known whether it was. */
  public final class Said {

    private final DraftOf of = about;
    private final TypedFields typed = contents();

    private Said() {}

    /** It was: it is typed no more. */
    public void recorded() {
      DraftFields.this.recorded(of, typed);
    }

    /** The same way back, after which it is there to be said again. */
    public WayBack back(WayBack back) {
      return drafts.givingBack(back, of, typed);
    }
  }

  public Said said() {
    return new Said();
  }

  /** These were recorded; what was typed there since stays. */
  private void recorded(DraftOf of, TypedFields typed) {
    boolean shown = of.equals(about) && contents().equals(typed);
    drafts.recorded(of, typed);
    if (shown) {
      fill();
    }
  }

  private void typed() {
    if (!filling && about != null) {
      kept = contents();
      drafts.type(about, kept);
    }
  }

  private void fill() {
    kept = about == null ? TypedFields.NOTHING : drafts.typed(about);
    filling = true;
    try {
      fields.forEach(field -> field.fill(kept.get(field.name)));
    } finally {
      filling = false;
    }
  }

  /** What is kept may be another by now. */
  void look() {
    if (about != null && !drafts.typed(about).equals(kept)) {
      fill();
    }
  }

  /** Somebody else sits here. What they see stays: who notices only now under whose name they sit would have to type it again. */
  void seated() {
    if (seen.getAsBoolean()) {
      kept = TypedFields.NOTHING;
    } else {
      fill();
    }
  }
}
