package app.fifteen.exchange.importing;

/** How often each number came: a million of them in 24 MB, where boxed ones would take five times that. */
public final class LongCounts {

  private long[] keys = new long[1 << 10];
  private int[] counts = new int[1 << 10];
  private int used;

  /** @return how often this one came, this time included */
  public int increment(long number) {
    if (used > keys.length * 3 / 4) {
      grow();
    }
    int slot = slot(keys, counts, number);
    if (counts[slot] == 0) {
      keys[slot] = number;
      used++;
    }
    return ++counts[slot];
  }

  /** {@link #increment} for a text: two of a million different ones are taken for one in a file out of many millions. */
  public int increment(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return increment(hash);
  }

  private static int slot(long[] keys, int[] counts, long number) {
    int mask = keys.length - 1;
    int slot = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (counts[slot] != 0 && keys[slot] != number) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(keys, counts, oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
