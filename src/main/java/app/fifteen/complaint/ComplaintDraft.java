package app.fifteen.complaint;

import app.fifteen.kernel.Failure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;

/**
 * Everything typed into the wizard so far, as typed and not yet checked; null stands for what nobody touched, so that a
 * default may still fill it.
 *
 * @param at the step that is on screen
 * @param due ISO local date and time
 * @param chosen the remedies picked, in that order, by id
 */
public record ComplaintDraft(
    Step at,
    String wanted,
    Severity severity,
    String category,
    ApologyHow how,
    String apologyWords,
    Long leader,
    String ownWords,
    String plan,
    Boolean thirdParty,
    Long owner,
    String due,
    Boolean offHours,
    Boolean siteVisit,
    String fixWords,
    List<Long> chosen,
    String ownRemedy,
    String ownRemedyCost,
    String compensateWords) {

  public static final ComplaintDraft EMPTY =
      new ComplaintDraft(
          Step.APOLOGIZE, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null);

  // What a newer program wrote besides is not ours to judge.
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  public ComplaintDraft {
    at = Optional.ofNullable(at).orElse(Step.APOLOGIZE);
    chosen = chosen == null ? List.of() : List.copyOf(chosen);
  }

  /** Whether nobody has typed anything yet. */
  public boolean isEmpty() {
    return equals(EMPTY);
  }

  String document() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @throws Failure if a newer program wrote it */
  static ComplaintDraft read(String document) {
    try {
      return JSON.readValue(document, ComplaintDraft.class);
    } catch (JsonProcessingException e) {
      throw Failure.of(e, "complaint.draft.unreadable");
    }
  }
}
