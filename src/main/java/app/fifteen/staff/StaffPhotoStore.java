package app.fifteen.staff;

import static app.fifteen.database.schema.Tables.STAFF_PHOTO;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.StaffId;
import java.util.Optional;

/** The photos of those who work here (R37), as small square PNGs. */
public final class StaffPhotoStore {

  /** The longest side of a photo, in pixels. */
  public static final int SIDE = 256;

  public Optional<byte[]> photo(Transaction tx, StaffId id) {
    return tx.dsl()
        .select(STAFF_PHOTO.CONTENT)
        .from(STAFF_PHOTO)
        .where(STAFF_PHOTO.STAFF_ID.eq(id.value()))
        .fetchOptional(STAFF_PHOTO.CONTENT);
  }

  void change(Transaction tx, StaffId id, PhotoChange change) {
    switch (change) {
      case PhotoChange.Keep _ -> {}
      case PhotoChange.Put(var png) ->
          tx.dsl()
              .insertInto(STAFF_PHOTO)
              .set(STAFF_PHOTO.STAFF_ID, id.value())
              .set(STAFF_PHOTO.CONTENT, png)
              .onConflict(STAFF_PHOTO.STAFF_ID)
              .doUpdate()
              .set(STAFF_PHOTO.CONTENT, png)
              .execute();
      case PhotoChange.Remove _ ->
          tx.dsl().deleteFrom(STAFF_PHOTO).where(STAFF_PHOTO.STAFF_ID.eq(id.value())).execute();
    }
  }
}
