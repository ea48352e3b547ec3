package io.github.plaidschema.benchmarks.cost;

import io.github.plaidschema.benchmarks.cost.size.Size;
import java.util.List;

/**
 * What the client of a document costs, its types apart.
 *
 * @param operations how many there are
 * @param seconds of each javac on their interfaces, with the processor; the types are compiled
 * @param clients the class files that the processor makes for them
 * @param all the class files of interfaces and clients together
 */
public record OperationFigures(int operations, List<Double> seconds, Size clients, Size all) {

  /** Bytes in the jar that the processor makes for an operation. */
  public double bytesOfClient() {
    return (double) clients.compressed() / operations;
  }

  /** The same, with the interfaces that the importer writes. */
  public double bytesOfAll() {
    return (double) all.compressed() / operations;
  }
}
