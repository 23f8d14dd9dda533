package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static app.fifteen.database.schema.Tables.ERASED_IDENTITY;
import static app.fifteen.database.schema.Tables.ERASED_KEY;
import static app.fifteen.database.schema.Tables.PRIVACY_ACT;
import static org.jooq.impl.DSL.inline;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.exception.DataAccessException;

/**
 * Who was erased, known again by their phones ({@code +7…}), e-mails (lower case) and external ids. Only digests of these
 * are kept, made with a key of this database, so that nobody can try out numbers elsewhere. Costs one look at an empty
 * table where nobody was ever erased.
 */
public final class ErasedStore {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_LENGTH = 32;
  private static final int AT_ONCE = 500;

  /** Those of some identities that were an erased person's and that nobody has now. */
  public Set<String> among(Transaction tx, Collection<String> identities) {
    var erased = new HashSet<>(find(tx, identities).keySet());
    if (!erased.isEmpty()) {
      erased.removeAll(takenAnew(tx, erased));
    }
    return erased;
  }

  /** Whose some identities were, by identity; those nobody erased had are left out. */
  public Map<String, ErasedPerson> find(Transaction tx, Collection<String> identities) {
    var mac = identities.isEmpty() ? Optional.<Mac>empty() : key(tx).map(ErasedStore::mac);
    return mac.map(digests -> find(tx, digests, identities)).orElse(Map.of());
  }

  private static Map<String, ErasedPerson> find(Transaction tx, Mac mac, Collection<String> identities) {
    var byDigest = new HashMap<String, String>();
    identities.forEach(identity -> byDigest.put(digest(mac, identity), identity));
    var wanted = List.copyOf(byDigest.keySet());
    var found = new HashMap<String, ErasedPerson>();
    for (int from = 0; from < wanted.size(); from += AT_ONCE) {
      tx.dsl()
          .selectFrom(ERASED_IDENTITY)
          .where(ERASED_IDENTITY.DIGEST.in(wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE))))
          .forEach(
              row ->
                  found.put(
                      byDigest.get(row.get(ERASED_IDENTITY.DIGEST)),
                      new ErasedPerson(
                          new ClientId(row.get(ERASED_IDENTITY.CLIENT_ID)), row.get(ERASED_IDENTITY.AT))));
    }
    return found;
  }

  /** Whoever writes anew after the erasure is somebody new, and files may tell of them. */
  private static Set<String> takenAnew(Transaction tx, Collection<String> identities) {
    var taken = new HashSet<String>();
    taken.addAll(
        tx.dsl()
            .select(CLIENT_CONTACT.VALUE)
            .from(CLIENT_CONTACT)
            .join(CLIENT)
            .on(CLIENT.ID.eq(CLIENT_CONTACT.CLIENT_ID))
            .where(CLIENT_CONTACT.VALUE.in(identities), CLIENT.STATE.eq(inline(ClientColumns.KNOWN)))
            .fetch(CLIENT_CONTACT.VALUE));
    taken.addAll(
        tx.dsl()
            .select(CLIENT.EXTERNAL_ID)
            .from(CLIENT)
            .where(CLIENT.EXTERNAL_ID.in(identities))
            .fetch(CLIENT.EXTERNAL_ID));
    return taken;
  }

  /** From now on these identities are known as an erased person's; the latest erasure counts. */
  public void remember(Transaction tx, Collection<String> identities, ErasedPerson person) {
    tx.lock(ERASED_KEY);
    var mac = mac(key(tx).orElseGet(() -> newKey(tx)));
    for (var digest : identities.stream().map(identity -> digest(mac, identity)).distinct().toList()) {
      tx.dsl()
          .insertInto(ERASED_IDENTITY)
          .set(ERASED_IDENTITY.DIGEST, digest)
          .set(ERASED_IDENTITY.CLIENT_ID, person.id().value())
          .set(ERASED_IDENTITY.AT, person.at())
          .onConflict(ERASED_IDENTITY.DIGEST)
          .doUpdate()
          .set(ERASED_IDENTITY.CLIENT_ID, person.id().value())
          .set(ERASED_IDENTITY.AT, person.at())
          .execute();
    }
  }

  /** A file told of them once more: the disk has to forget again what was emptied at once. */
  public void cameBack(Transaction tx, Collection<ClientId> erased) {
    tx.dsl()
        .update(PRIVACY_ACT)
        .setNull(PRIVACY_ACT.FORGOTTEN_AT)
        .where(
            PRIVACY_ACT.KIND.eq(ClientColumns.ERASED),
            PRIVACY_ACT.CLIENT_ID.in(erased.stream().map(ClientId::value).toList()))
        .execute();
  }

  /** Asked for each request that is registered, so jOOQ need not build it each time. */
  private static Optional<String> key(Transaction tx) {
    try (var row = tx.prepared("select secret from erased_key").executeQuery()) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    } catch (SQLException e) {
      throw new DataAccessException("cannot read the key of the erased", e);
    }
  }

  private static String newKey(Transaction tx) {
    var random = new byte[KEY_LENGTH];
    new SecureRandom().nextBytes(random);
    var key = Base64.getEncoder().encodeToString(random);
    tx.dsl().insertInto(ERASED_KEY).set(ERASED_KEY.ID, 1L).set(ERASED_KEY.SECRET, key).execute();
    return key;
  }

  private static Mac mac(String key) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String digest(Mac mac, String identity) {
    return Base64.getEncoder().encodeToString(mac.doFinal(identity.getBytes(StandardCharsets.UTF_8)));
  }
}
