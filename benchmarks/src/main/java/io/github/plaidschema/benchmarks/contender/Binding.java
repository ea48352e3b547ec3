package io.github.plaidschema.benchmarks.contender;

import java.io.IOException;

/** Reads and writes the documents of one family with one library. */
public interface Binding {

  /** The models of a document. */
  Object read(byte[] json) throws IOException;

  /** The document of models that {@link #read} has made. */
  byte[] write(Object models) throws IOException;
}
