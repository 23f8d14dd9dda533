package app.fifteen.staff;

/** What becomes of somebody's photo when the rest about them is stored. */
public sealed interface PhotoChange {

  record Keep() implements PhotoChange {}

  /** @param png square, with sides of at most {@link StaffPhotoStore#SIDE} */
  record Put(byte[] png) implements PhotoChange {}

  record Remove() implements PhotoChange {}

  /** Whether anything is to happen at all. */
  default boolean isChange() {
    return !(this instanceof Keep);
  }
}
