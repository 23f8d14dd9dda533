package app.fifteen.desktop.settings;

import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficeField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The office's problems as sentences that call a field what the screen calls it, not what the file does. */
final class FieldWords {

  private static final String WEEK = "hours.";

  private final Messages messages;

  FieldWords(Messages messages) {
    this.messages = messages;
  }

  Map<OfficeField, String> of(Map<OfficeField, Rejection> problems) {
    var sentences = new HashMap<OfficeField, String>();
    problems.forEach((field, what) -> sentences.put(field, sentence(field, what)));
    return sentences;
  }

  private String sentence(OfficeField field, Rejection what) {
    if (what.key().equals("office.file.hours_none")) {
      return messages.get("settings.hours.none");
    }
    var args = new ArrayList<>(what.args());
    // The file has a key for each kind of accrual, the screen one field for both.
    if (!args.isEmpty() && (args.getFirst().equals(field.path()) || args.getFirst().equals(field.path() + "_fixed"))) {
      args.set(0, name(field.path()));
    }
    // Nobody writes quotes into a field.
    return switch (what.key()) {
      case "office.file.bad_cost" -> messages.get("settings.bad_cost", args.get(0), args.get(1));
      case "office.file.bad_working_time" -> messages.get("settings.bad_working_time", args.get(0), args.get(1));
      case "office.file.bad_time_after" -> messages.get("settings.bad_time_after", args.get(0), args.get(1));
      case "office.file.bad_warning" -> messages.get("settings.bad_warning", args.get(0), args.get(1));
      case "office.file.bad_percent" -> messages.get("settings.bad_percent", args.get(0), args.get(1));
      case "office.file.bad_rate" -> messages.get("settings.bad_rate", args.get(0), args.get(1));
      case "office.file.no_rate" -> messages.get("settings.no_rate", args.get(0), args.get(1));
      case "office.file.goal_below" -> messages.get("settings.goal_below", args.get(1));
      default -> messages.get(Rejection.of(what.key(), args.toArray()));
    };
  }

  private String name(String path) {
    return path.startsWith(WEEK)
        ? weekday(DayOfWeek.valueOf(path.substring(WEEK.length()).toUpperCase(Locale.ROOT)))
        : messages.get("settings.field." + path);
  }

  String weekday(DayOfWeek day) {
    var name = day.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale());
    return name.substring(0, 1).toUpperCase(messages.locale()) + name.substring(1);
  }
}
