package app.fifteen.desktop.client;

import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.kernel.PostalAddress;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;

/** What the forms of clients and of companies have alike, as it is kept while it is typed. */
final class KeptContacts {

  private KeptContacts() {}

  /** Texts of one line each. @param stored those that stand there as long as nobody has typed anything */
  static void lines(DraftFields fields, String name, ObservableList<String> lines, Supplier<List<String>> stored) {
    fields.with(
        name,
        lines,
        () -> String.join("\n", ClientForm.filledLines(lines)),
        text -> lines.setAll(text.lines().toList()),
        () -> String.join("\n", stored.get()));
  }

  static void address(DraftFields fields, ObjectProperty<PostalAddress> address, Supplier<PostalAddress> stored) {
    part(
        fields, "address", address, stored, PostalAddress::lines,
        (all, lines) -> new PostalAddress(lines, all.postalCode(), all.city(), all.country()));
    part(
        fields, "postal_code", address, stored, PostalAddress::postalCode,
        (all, code) -> new PostalAddress(all.lines(), code, all.city(), all.country()));
    part(
        fields, "city", address, stored, PostalAddress::city,
        (all, city) -> new PostalAddress(all.lines(), all.postalCode(), city, all.country()));
    part(
        fields, "country", address, stored, PostalAddress::country,
        (all, country) -> new PostalAddress(all.lines(), all.postalCode(), all.city(), country));
  }

  /** A part of what several texts make together. @param with the same whole with another part */
  static <W> void part(
      DraftFields fields,
      String name,
      ObjectProperty<W> whole,
      Supplier<W> stored,
      Function<W, String> part,
      BiFunction<W, String, W> with) {
    fields.with(
        name,
        whole,
        () -> part.apply(whole.get()),
        text -> whole.set(with.apply(whole.get(), text)),
        () -> part.apply(stored.get()));
  }
}
