package app.fifteen.request.exchange;

import app.fifteen.exchange.importing.LongCounts;
import app.fifteen.request.Arrival;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Makes keys for rows without an external id, so that a file can be imported again after a crash without storing
 * anything twice: a digest of what the row says, and which of several equal rows it is. Seconds count, not their
 * fractions, and the text does not: so a file that we exported gives the same keys.
 */
final class RowKeys {

  private static final int LENGTH = 18;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final MessageDigest digest;
  private final LongCounts seen = new LongCounts();

  RowKeys() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a key is made of. */
  static String content(Arrival arrival) {
    return content(
        arrival, arrival.client(), arrival.phone().orElse(""), arrival.email().orElse(""), arrival.subject());
  }

  /** The same with other words than those that were taken. */
  static String content(Arrival arrival, String client, String phone, String email, String subject) {
    return String.join(
        "\u001f", Long.toString(arrival.receivedAt().getEpochSecond()), client, phone, email, subject);
  }

  String next(String content) {
    var sum = digest.digest(content.getBytes(StandardCharsets.UTF_8));
    int occurrence = seen.increment(ByteBuffer.wrap(sum).getLong());
    if (occurrence > 1) {
      sum = digest.digest((content + "\u001f" + occurrence).getBytes(StandardCharsets.UTF_8));
    }
    return BASE64.encodeToString(Arrays.copyOf(sum, LENGTH));
  }
}
