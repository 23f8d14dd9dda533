package app.fifteen.draft;

import app.fifteen.kernel.Failure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.TreeMap;

/** Typed fields as they are stored: one flat JSON object, the names in order, so that equal fields are equal texts. Part of the store. */
final class TypedDocument {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

  private TypedDocument() {}

  static String write(TypedFields typed) {
    try {
      return JSON.writeValueAsString(typed.byName());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @throws Failure if it cannot be read: a newer program wrote it */
  static TypedFields read(String json) {
    try {
      return new TypedFields(JSON.readValue(json, FIELDS));
    } catch (JsonProcessingException e) {
      throw Failure.of(e, "complaint.draft.unreadable");
    }
  }
}
