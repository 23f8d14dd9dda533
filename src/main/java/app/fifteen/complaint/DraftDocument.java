package app.fifteen.complaint;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.RemedyId;
import app.fifteen.kernel.StaffId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A draft as it is stored: one flat JSON object. What nobody touched is left out, or null where an older program wrote it;
 * what a newer one wrote besides is not ours to judge. So the names never change. Part of the store.
 */
final class DraftDocument {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode fields;

  private DraftDocument(ObjectNode fields) {
    this.fields = fields;
  }

  static String write(ComplaintDraft draft) {
    var document = new DraftDocument(JSON.createObjectNode());
    document.put("at", Optional.of(draft.at()));
    document.put(draft.noted());
    document.put(draft.apologize());
    document.put(draft.own());
    document.put(draft.fix());
    document.put(draft.compensate());
    return document.fields.toString();
  }

  /** @throws Failure if it cannot be read: a newer program wrote it */
  static ComplaintDraft read(String json) {
    try {
      var document = new DraftDocument(JSON.readValue(json, ObjectNode.class));
      return new ComplaintDraft(
          document.get("at", Step.class).orElse(Step.APOLOGIZE), document.noted(), document.apologize(), document.own(),
          document.fix(), document.compensate());
    } catch (JsonProcessingException e) {
      throw Failure.of(e, "complaint.draft.unreadable");
    }
  }

  private void put(ComplaintDraft.Noted noted) {
    put("wanted", noted.wanted());
    put("severity", noted.severity());
    put("category", noted.category());
  }

  private ComplaintDraft.Noted noted() throws JsonProcessingException {
    return new ComplaintDraft.Noted(text("wanted"), get("severity", Severity.class), text("category"));
  }

  private void put(ComplaintDraft.Apologize step) {
    put("how", step.how());
    put("apologyWords", step.words());
  }

  private ComplaintDraft.Apologize apologize() throws JsonProcessingException {
    return new ComplaintDraft.Apologize(get("how", ApologyHow.class), text("apologyWords"));
  }

  private void put(ComplaintDraft.Own step) {
    put("leader", step.leader().map(StaffId::value));
    put("ownWords", step.words());
  }

  private ComplaintDraft.Own own() throws JsonProcessingException {
    return new ComplaintDraft.Own(person("leader"), text("ownWords"));
  }

  private void put(ComplaintDraft.Fix step) {
    put("plan", step.plan());
    put("thirdParty", step.thirdParty());
    put("owner", step.owner().map(StaffId::value));
    put("due", step.due());
    put("offHours", step.offHours());
    put("siteVisit", step.siteVisit());
    put("fixWords", step.words());
  }

  private ComplaintDraft.Fix fix() throws JsonProcessingException {
    return new ComplaintDraft.Fix(
        text("plan"), get("thirdParty", Boolean.class), person("owner"), text("due"), get("offHours", Boolean.class),
        get("siteVisit", Boolean.class), text("fixWords"));
  }

  private void put(ComplaintDraft.Compensate step) {
    put("chosen", Optional.of(step.chosen().stream().map(RemedyId::value).toList()));
    put("ownRemedy", step.ownRemedy());
    put("ownRemedyCost", step.ownCost());
    put("compensateWords", step.words());
  }

  private ComplaintDraft.Compensate compensate() throws JsonProcessingException {
    var chosen = get("chosen", Long[].class).map(ids -> Stream.of(ids).map(RemedyId::new).toList()).orElse(List.of());
    return new ComplaintDraft.Compensate(chosen, text("ownRemedy"), text("ownRemedyCost"), text("compensateWords"));
  }

  private void put(String name, Optional<?> value) {
    value.ifPresent(typed -> fields.set(name, JSON.valueToTree(typed)));
  }

  private Optional<String> text(String name) throws JsonProcessingException {
    return get(name, String.class);
  }

  private Optional<StaffId> person(String name) throws JsonProcessingException {
    return get(name, Long.class).map(StaffId::new);
  }

  private <T> Optional<T> get(String name, Class<T> type) throws JsonProcessingException {
    return fields.hasNonNull(name) ? Optional.of(JSON.treeToValue(fields.get(name), type)) : Optional.empty();
  }
}
