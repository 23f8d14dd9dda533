package app.fifteen.exchange;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A CSV file with a header row, read row by row in constant memory. Charset and delimiter are found out where they are
 * not given, and what stands above the header is passed over.
 */
public final class CsvInput implements AutoCloseable {

  /** Characters of one row: more than any real cell, and small enough for a 64 MB heap. */
  private static final int MAX_ROW = 1 << 22;

  /** As many columns as the largest sheet of a spreadsheet has; the reader's own limit. */
  private static final int MAX_CELLS = 16_384;

  private static final int SAMPLE = 1 << 16;

  /** Characters of the rows read ahead to find the header. */
  private static final int MAX_AHEAD = 1 << 20;

  private final Path file;
  private final Charset charset;
  private final char delimiter;
  private final long size;
  private final CountingInputStream bytes;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> rows;
  private final Deque<Outcome<CsvRow>> ahead = new ArrayDeque<>();
  private List<String> header = List.of();
  private long lastLine = 1;
  private boolean broken;

  /** A stray quote in one cell must not make the rest of the file unreadable; no other switch does that yet. */
  @SuppressWarnings("removal")
  private CsvInput(Path file, Charset charset, char delimiter) throws IOException {
    this.file = file;
    this.charset = charset;
    this.delimiter = delimiter;
    this.size = Files.size(file);
    this.bytes = new CountingInputStream(Files.newInputStream(file));
    this.reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .maxBufferSize(MAX_ROW)
            .ofCsvRecord(text(bytes, charset));
    this.rows = reader.iterator();
  }

  /**
   * @param headings how many of a row's cells are known as headings
   * @return refused if there is no header row, it cannot be taken apart, or nobody but a person can tell the charset
   * @throws Failure if the file cannot be read
   */
  public static Outcome<CsvInput> open(
      Path file, Optional<Charset> charset, Optional<Character> delimiter, ToIntFunction<List<String>> headings) {
    if (Files.isDirectory(file) || !Files.exists(file)) {
      return Outcome.refused(Files.exists(file) ? "csv.read.is_folder" : "csv.read.missing", file.toString());
    }
    try {
      return (charset.isPresent() ? Outcome.done(charset.get()) : CharsetGuess.of(file))
          .then(encoding -> open(file, encoding, delimiter, new HeaderSearch(headings)));
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static Outcome<CsvInput> open(
      Path file, Charset charset, Optional<Character> delimiter, HeaderSearch search) {
    try {
      return new CsvInput(file, charset, delimiter.isPresent() ? delimiter.get() : guess(file, charset))
          .readHeader(search);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private Outcome<CsvInput> readHeader(HeaderSearch search) {
    var rows = new ArrayList<CsvRow>();
    int characters = 0;
    while (rows.size() <= HeaderSearch.ROWS && characters < MAX_AHEAD) {
      var next = read();
      if (next.isPresent() && next.get() instanceof Outcome.Done<CsvRow>(var row)) {
        if (!rows.isEmpty() || !HeaderSearch.namesDelimiter(row, delimiter)) {
          rows.add(row);
          characters += row.cells().stream().mapToInt(String::length).sum();
        }
        if (rows.size() == 1 && search.isSure(row)) {
          break;
        }
      } else {
        next.ifPresent(ahead::add);
        break;
      }
    }
    if (rows.isEmpty()) {
      close();
      return ahead.isEmpty() || !(ahead.getFirst() instanceof Outcome.Refused<CsvRow>(var why))
          ? Outcome.refused("csv.read.empty", file.toString())
          : Outcome.refused(why);
    }
    int place = search.among(rows);
    header = rows.get(place).cells();
    rows.subList(place + 1, rows.size()).reversed().forEach(row -> ahead.addFirst(Outcome.done(row)));
    lastLine = rows.get(place).line();
    return Outcome.done(this);
  }

  /**
   * The next row; refused where the file cannot be taken apart from here on, after which there is none.
   *
   * @throws Failure if the file cannot be read
   */
  public Optional<Outcome<CsvRow>> next() {
    var next = ahead.isEmpty() ? read() : Optional.of(ahead.removeFirst());
    if (next.isPresent() && next.get() instanceof Outcome.Done<CsvRow>(var row)) {
      lastLine = row.line();
    }
    return next;
  }

  private Optional<Outcome<CsvRow>> read() {
    try {
      if (broken || !rows.hasNext()) {
        return Optional.empty();
      }
      var row = rows.next();
      return Optional.of(Outcome.done(new CsvRow(row.getStartingLineNumber(), row.getFields())));
    } catch (CsvParseException e) {
      broken = true;
      return Optional.of(Outcome.refused("csv.read.quote", MAX_ROW, MAX_CELLS));
    } catch (UncheckedIOException e) {
      throw failed(file, e.getCause());
    }
  }

  public List<String> header() {
    return header;
  }

  public Charset charset() {
    return charset;
  }

  public char delimiter() {
    return delimiter;
  }

  /** The line that the last row read begins in. */
  public long line() {
    return lastLine;
  }

  /** Bytes read so far, of {@link #size}. */
  public long position() {
    return bytes.count();
  }

  public long size() {
    return size;
  }

  private static char guess(Path file, Charset charset) throws IOException {
    try (var in = text(new CountingInputStream(Files.newInputStream(file)), charset)) {
      var sample = new char[SAMPLE];
      int used = 0;
      int read;
      while (used < SAMPLE && (read = in.read(sample, used, SAMPLE - used)) > 0) {
        used += read;
      }
      return Delimiter.guess(new String(sample, 0, used));
    }
  }

  /** The text without its byte order mark, if it has one; what cannot be decoded becomes U+FFFD. */
  private static Reader text(CountingInputStream bytes, Charset charset) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(bytes, charset), SAMPLE);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static Failure failed(Path file, IOException cause) {
    return new Failure(Rejection.of("csv.read.failed", file.toString(), String.valueOf(cause.getMessage())), cause);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw failed(file, e);
    }
  }
}
