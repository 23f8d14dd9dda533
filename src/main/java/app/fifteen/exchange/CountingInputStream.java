package app.fifteen.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how many bytes were read: the honest measure of how far a file is. Another thread may ask. */
final class CountingInputStream extends FilterInputStream {

  private volatile long count;

  CountingInputStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      add(1);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    add(Math.max(read, 0));
    return read;
  }

  /** Only the reading thread writes. */
  private void add(int read) {
    long sum = count + read;
    count = sum;
  }
}
