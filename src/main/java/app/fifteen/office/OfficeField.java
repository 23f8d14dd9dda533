package app.fifteen.office;

/**
 * One thing of an office that can be typed, named as in its file.
 *
 * @param path such as {@code zone}, {@code hours.monday} or {@code make_goods.cost}
 * @param row which of the exceptions or make-goods, from 0; 0 for what there is only one of
 */
public record OfficeField(String path, int row) {

  public static OfficeField of(String path) {
    return new OfficeField(path, 0);
  }
}
