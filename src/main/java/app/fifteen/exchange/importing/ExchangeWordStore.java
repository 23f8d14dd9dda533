package app.fifteen.exchange.importing;

import static app.fifteen.database.schema.Tables.EXCHANGE_WORD;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody said that words mean, and whether they want such files taken strictly, for the next file of the same kind
 * with the same header; at any desk.
 */
public final class ExchangeWordStore {

  /** Where strictness stands: beside the words, under a name that no field has. */
  private static final String WHOLE_FILE = "-";

  private static final String STRICT = "strict";

  private final Database database;
  private final String kind;

  /** @param kind what is imported: {@code clients} */
  public ExchangeWordStore(Database database, String kind) {
    this.database = database;
    this.kind = kind;
  }

  /** Codes of meanings by field and plain word. */
  <F extends ImportField> Map<F, Map<String, String>> of(List<String> header, ImportFields<F> fields) {
    var rows =
        database.read(
            tx ->
                tx.dsl()
                    .selectFrom(EXCHANGE_WORD)
                    .where(EXCHANGE_WORD.KIND.eq(kind), EXCHANGE_WORD.HEADER.eq(digest(header)))
                    .fetch());
    var remembered = new HashMap<F, Map<String, String>>();
    for (var row : rows) {
      fields
          .byCode(row.get(EXCHANGE_WORD.FIELD))
          .ifPresent(
              field ->
                  remembered.computeIfAbsent(field, _ -> new HashMap<>())
                      .put(row.get(EXCHANGE_WORD.WORD), row.get(EXCHANGE_WORD.MEANING)));
    }
    return remembered;
  }

  /** What was said last counts. */
  <F extends ImportField> void remember(List<String> header, CellChoices<F> said) {
    boolean strictly = isStrict(header);
    if (said.words().isEmpty() && strictly == said.strict()) {
      return;
    }
    var digest = digest(header);
    database.run(
        tx -> {
          said.words().forEach(
              (field, words) -> words.forEach((word, meaning) -> remember(tx, digest, field.code(), word, meaning)));
          if (strictly != said.strict()) {
            remember(tx, digest, WHOLE_FILE, STRICT, String.valueOf(said.strict()));
          }
        });
  }

  private void remember(Transaction tx, String digest, String field, String word, String meaning) {
    tx.dsl()
        .insertInto(EXCHANGE_WORD)
        .set(EXCHANGE_WORD.KIND, kind)
        .set(EXCHANGE_WORD.HEADER, digest)
        .set(EXCHANGE_WORD.FIELD, field)
        .set(EXCHANGE_WORD.WORD, word)
        .set(EXCHANGE_WORD.MEANING, meaning)
        .onConflict(EXCHANGE_WORD.KIND, EXCHANGE_WORD.HEADER, EXCHANGE_WORD.FIELD, EXCHANGE_WORD.WORD)
        .doUpdate()
        .set(EXCHANGE_WORD.MEANING, meaning)
        .execute();
  }

  /** Whether the last file like this one was taken strictly. What a command says in so many words goes before it. */
  boolean isStrict(List<String> header) {
    return database
        .read(
            tx ->
                tx.dsl()
                    .select(EXCHANGE_WORD.MEANING)
                    .from(EXCHANGE_WORD)
                    .where(
                        EXCHANGE_WORD.KIND.eq(kind), EXCHANGE_WORD.HEADER.eq(digest(header)),
                        EXCHANGE_WORD.FIELD.eq(WHOLE_FILE), EXCHANGE_WORD.WORD.eq(STRICT))
                    .fetchOptional(EXCHANGE_WORD.MEANING))
        .filter(String.valueOf(true)::equals)
        .isPresent();
  }

  /** The same headings in the same order, however they are written, and with what a file of rejects has besides. */
  private static String digest(List<String> header) {
    var headings =
        IntStream.range(0, header.size())
            .filter(column -> !RejectsFile.isOurs(header, column))
            .mapToObj(column -> ImportFields.plain(header.get(column)))
            .collect(Collectors.joining("\u001f"));
    try {
      var sum = MessageDigest.getInstance("SHA-256").digest(headings.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
