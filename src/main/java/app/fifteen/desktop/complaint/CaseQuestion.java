package app.fifteen.desktop.complaint;

import app.fifteen.complaint.AbuseKind;
import app.fifteen.complaint.AbuseVerdict;
import app.fifteen.complaint.Aftermath;
import app.fifteen.complaint.Reaction;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something that is chosen by one more digit, from 1 on.
 *
 * @param key of the sentence that asks
 */
record CaseQuestion(String key, List<Choice> choices) {

  record Choice(Enum<?> word, Ikon icon, Runnable choose) {}

  static CaseQuestion reaction(Consumer<Reaction> chosen) {
    return of("case.ask.reaction", Reaction.values(), CaseQuestion::icon, chosen);
  }

  static CaseQuestion aftermath(Consumer<Aftermath> chosen) {
    return of("case.ask.aftermath", Aftermath.values(), CaseQuestion::icon, chosen);
  }

  static CaseQuestion abuse(Consumer<AbuseKind> chosen) {
    return of("case.ask.abuse", AbuseKind.values(), _ -> Feather.FLAG, chosen);
  }

  static CaseQuestion verdict(Consumer<AbuseVerdict> chosen) {
    return of("case.ask.verdict", AbuseVerdict.values(), CaseQuestion::icon, chosen);
  }

  private static <E extends Enum<E>> CaseQuestion of(
      String key, E[] values, Function<E, Ikon> icon, Consumer<E> chosen) {
    return new CaseQuestion(
        key,
        Stream.of(values).map(value -> new Choice(value, icon.apply(value), () -> chosen.accept(value))).toList());
  }

  /** The choice on a digit. */
  Optional<Choice> on(KeyCode code) {
    for (int i = 0; i < choices.size(); i++) {
      if (code.isDigitKey() && code.getName().endsWith(String.valueOf(i + 1))) {
        return Optional.of(choices.get(i));
      }
    }
    return Optional.empty();
  }

  private static Ikon icon(Reaction reaction) {
    return switch (reaction) {
      case VERY_HAPPY -> Feather.HEART;
      case HAPPY -> Feather.SMILE;
      case CALM -> Feather.MEH;
      case ANGRY -> Feather.FROWN;
      case LEFT -> Feather.LOG_OUT;
    };
  }

  private static Ikon icon(Aftermath aftermath) {
    return switch (aftermath) {
      case STAYED -> Feather.HEART;
      case RETURNED -> Feather.LOG_IN;
      case LEFT -> Feather.LOG_OUT;
    };
  }

  private static Ikon icon(AbuseVerdict verdict) {
    return switch (verdict) {
      case NOT_RETAINED -> Feather.SLASH;
      case BENEFIT_OF_DOUBT -> Feather.THUMBS_UP;
    };
  }
}
