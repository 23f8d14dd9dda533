package app.fifteen.desktop.kit;

import app.fifteen.desktop.kit.UndoableActions.WayBack;
import app.fifteen.draft.DraftOf;
import app.fifteen.draft.TypedFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

/**
 * The fields of one place on screen, which show now one thing and now another: what is typed in them belongs to what is shown,
 * and is there again when that is shown again. On the FX thread.
 */
public final class DraftFields {

  private final DraftDesk drafts;
  private final List<DraftField> fields = new ArrayList<>();
  private final ReadOnlyObjectWrapper<TypedFields> kept = new ReadOnlyObjectWrapper<>(TypedFields.NOTHING);
  private DraftOf about;
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
    return with(name, text, text::getValue, text::setValue, untouched);
  }

  /**
   * One that is no text of itself.
   *
   * @param field tells of each change
   * @param text what stands in it, in no language; {@code put} puts it back there, or empties it
   */
  public DraftFields with(
      String name, Observable field, Supplier<String> text, Consumer<String> put, Supplier<String> untouched) {
    fields.add(new DraftField(name, text, put, untouched));
    // Each change and not only the first of them: an observable is told of as invalid once until somebody asks.
    field.addListener(
        (InvalidationListener)
            _ -> {
              text.get();
              typed();
            });
    return this;
  }

  /** One of several that are known by their names; what only a newer program knows is left to be chosen again. */
  public <E extends Enum<E>> DraftFields with(String name, Property<E> chosen, Class<E> type, Supplier<E> untouched) {
    return with(
        name,
        chosen,
        () -> chosen.getValue() == null ? "" : chosen.getValue().name(),
        code ->
            Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(code)).findFirst().ifPresent(chosen::setValue),
        () -> untouched.get() == null ? "" : untouched.get().name());
  }

  /** A day. @param untouched null for none */
  public DraftFields withDay(String name, Property<LocalDate> day, Supplier<LocalDate> untouched) {
    return with(
        name,
        day,
        () -> Objects.toString(day.getValue(), ""),
        iso -> day.setValue(iso.isEmpty() ? null : LocalDate.parse(iso)),
        () -> Objects.toString(untouched.get(), ""));
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

  /** The same where what is stored was filled in just now: what somebody has typed before that stays, and belongs to it. */
  public void begin(DraftOf shown) {
    about = shown;
    fields.forEach(DraftField::stand);
    put(drafts.typed(shown).under(contents()));
  }

  /** What was closed is not written to any more. */
  public void letGo() {
    about = null;
  }

  /** What is typed in them, as far as it belongs to something. */
  public ReadOnlyObjectProperty<TypedFields> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** What is typed in them. */
  public TypedFields contents() {
    var typed = new TreeMap<String, String>();
    fields.forEach(field -> typed.put(field.name(), field.typed()));
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
      kept.set(contents());
      drafts.type(about, kept.get());
    }
  }

  private void fill() {
    var typed = about == null ? TypedFields.NOTHING : drafts.typed(about);
    filling = true;
    try {
      fields.forEach(field -> field.fill(typed.get(field.name())));
    } finally {
      filling = false;
    }
    kept.set(typed);
  }

  /** What is kept may be another by now. */
  void look() {
    if (about != null && !drafts.typed(about).equals(kept.get())) {
      fill();
    }
  }

  /** Somebody else sits here. What they see stays: who notices only now under whose name they sit would have to type it again. */
  void seated() {
    if (seen.getAsBoolean()) {
      kept.set(TypedFields.NOTHING);
    } else {
      fill();
    }
  }
}
