package app.fifteen.exchange.importing;

import app.fifteen.kernel.Outcome;

/** Understands the rows of one file, in their order. */
public interface RowReader<F extends ImportField, R> {

  /** @return refused where a row contradicts itself or says too little */
  Outcome<R> read(Cells<F> cells);
}
