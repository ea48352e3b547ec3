package io.github.plaidschema.benchmarks.measure;

import io.github.plaidschema.benchmarks.contender.Binding;
import io.github.plaidschema.benchmarks.contender.Contender;
import io.github.plaidschema.benchmarks.corpus.Family;
import io.github.plaidschema.benchmarks.corpus.Form;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes models, each read from a document of its own. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class WriteBenchmark {
  @Param Contender contender;
  @Param Family family;

  private Binding binding;
  private Rotation<Object> models;

  /** Reads the models. */
  @Setup
  public void load() throws IOException {
    binding = contender.bind(family);
    byte[][] documents = MeasuringJvm.corpus().load(family, Form.SCHEMA);
    Object[] read = new Object[documents.length];
    for (int i = 0; i < read.length; i++) {
      read[i] = binding.read(documents[i]);
    }
    models = new Rotation<>(read);
  }

  /** One document. */
  @Benchmark
  public byte[] write() throws IOException {
    return binding.write(models.next());
  }
}
