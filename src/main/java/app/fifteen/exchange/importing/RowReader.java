package app.fifteen.exchange.importing;

import app.fifteen.kernel.Outcome;

/** Understands the rows of one file, in their order. */
public interface RowReader<F extends ImportField, R> {

  /**
   * What is wrong with one cell is told to the cells and costs that cell only; see {@link Cells#take}.
   *
   * @return refused where a row says too little to be about anybody or anything
   */
  Outcome<R> read(Cells<F> cells);
}
