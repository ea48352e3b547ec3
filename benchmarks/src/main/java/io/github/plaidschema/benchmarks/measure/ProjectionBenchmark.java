package io.github.plaidschema.benchmarks.measure;

import io.github.plaidschema.benchmarks.contender.Binding;
import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.corpus.Family;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads three properties of documents with Plaid Schema, and skips the rest. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class ProjectionBenchmark {
  @Param Family family;

  private Binding binding;
  private Rotation<byte[]> documents;

  /** Loads the documents. */
  @Setup
  public void load() throws IOException {
    binding = Contender.bindProjection(family);
    documents = new Rotation<>(MeasuringJvm.corpus().load(family, Cell.USUAL_FORM));
  }

  /** One document. */
  @Benchmark
  public Object project() throws IOException {
    return binding.read(documents.next());
  }
}
