package app.fifteen.desktop.merge;

import app.fifteen.client.merge.MergeChoice;
import app.fifteen.client.merge.MergeField;
import app.fifteen.client.merge.Side;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The lines of a comparison, and what choosing in one of them makes of the choice. */
final class MergeRows {

  private MergeRows() {}

  /** What neither of them tells has no line. */
  static List<MergeRow> of(MergePair pair, MergeChoice choice, MergeWords words, String region) {
    var rows = new ArrayList<MergeRow>();
    for (var field : MergeField.values()) {
      var mine = words.of(pair.survivor(), field);
      var theirs = words.of(pair.other(), field);
      if (!mine.isEmpty() || !theirs.isEmpty()) {
        rows.add(new MergeRow.OfField(field, mine, theirs, choice.of(field)));
      }
      if (field == MergeField.NAME) {
        rows.addAll(contacts(pair, choice, region));
      }
    }
    return rows;
  }

  private static List<MergeRow> contacts(MergePair pair, MergeChoice choice, String region) {
    var mine = contacts(pair.survivor(), region);
    var theirs = contacts(pair.other(), region);
    var all = new LinkedHashMap<>(mine);
    theirs.forEach(all::putIfAbsent);
    var rows = new ArrayList<MergeRow>();
    for (boolean phones : List.of(true, false)) {
      all.forEach(
          (contact, shown) -> {
            if (isPhone(contact) == phones) {
              rows.add(
                  new MergeRow.OfContact(
                      contact, phones, shown, mine.containsKey(contact), theirs.containsKey(contact),
                      !choice.leftOut().contains(contact)));
            }
          });
    }
    return rows;
  }

  private static boolean isPhone(String contact) {
    return contact.indexOf('@') < 0;
  }

  /** As people write them, by what is stored. */
  private static LinkedHashMap<String, String> contacts(MergePair.Party party, String region) {
    var contacts = new LinkedHashMap<String, String>();
    for (Phone phone : party.client().facts().phones()) {
      contacts.put(phone.e164(), phone.local(region));
    }
    for (Email email : party.client().facts().emails()) {
      contacts.put(email.address(), email.address());
    }
    return contacts;
  }

  /** The value in a column is taken; what leaves no choice stays. */
  static MergeChoice chosen(MergeChoice choice, MergeRow row, Side column) {
    return switch (row) {
      case MergeRow.OfField field when field.differs() -> choice.with(field.field(), column);
      case MergeRow.OfField _ -> choice;
      case MergeRow.OfContact contact -> choice.with(contact.contact(), !contact.kept());
    };
  }

  /** The next possibility: the other's value, for notes both's, and round again. */
  static MergeChoice next(MergeChoice choice, MergeRow row) {
    return switch (row) {
      case MergeRow.OfField(var field, var _, var _, var side) -> {
        var next =
            switch (side) {
              case SURVIVOR -> Side.OTHER;
              case OTHER -> field == MergeField.NOTES ? Side.BOTH : Side.SURVIVOR;
              case BOTH -> Side.SURVIVOR;
            };
        yield chosen(choice, row, next);
      }
      case MergeRow.OfContact _ -> chosen(choice, row, Side.SURVIVOR);
    };
  }
}
