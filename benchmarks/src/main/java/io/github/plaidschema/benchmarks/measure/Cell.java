package io.github.plaidschema.benchmarks.measure;

import io.github.plaidschema.benchmarks.corpus.Family;
import io.github.plaidschema.benchmarks.corpus.Form;

/** One thing that is measured: an operation on a family's documents of one form. */
public record Cell(Operation operation, Family family, Form form) {
  /** The form of round trips and projections: what many servers send. */
  public static final Form USUAL_FORM = Form.ALPHABETICAL;

  /** The cell of an operation whose form is not chosen. */
  public static Cell of(Operation operation, Family family) {
    return new Cell(operation, family, operation == Operation.WRITE ? Form.SCHEMA : USUAL_FORM);
  }

  /** What the others do where Plaid Schema does this: they have no projections, and read all. */
  public Cell rival() {
    return operation == Operation.PROJECTION ? new Cell(Operation.READ, family, form) : this;
  }

  /** The row that this cell of one family has part in. */
  public String row() {
    return operation == Operation.READ
        ? operation.title() + ", " + form.title()
        : operation.title();
  }
}
