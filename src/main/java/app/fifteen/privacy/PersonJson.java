package app.fifteen.privacy;

import app.fifteen.client.own.GivenName;
import app.fifteen.client.records.GivenOut;
import app.fifteen.exchange.JsonFields;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Everything held on one person for another program. */
final class PersonJson {

  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private PersonJson() {}

  static void write(PersonFile file, OutputStream out) throws IOException {
    var fields =
        new JsonFields(file.zone())
            .with("office", file.office())
            .with("exported_at", file.at())
            .with("exported_by", file.by())
            .with("person", file.person(), GivenName::write)
            .list("merged_duplicates", file.duplicates(), GivenName::write);
    for (var section : file.sections()) {
      var parts = file.within(section);
      fields.list(
          section.name(),
          section.items().sequencedEntrySet(),
          (item, inner) -> write(item.getKey(), item.getValue(), parts, inner));
    }
    out.write(JSON.writeValueAsBytes(fields.asMap()));
  }

  private static void write(Long number, GivenOut.Item item, List<GivenOut.Within> parts, JsonFields fields) {
    item.write(fields);
    parts.forEach(part -> fields.list(part.name(), part.of(number), GivenOut.Item::write));
  }
}
