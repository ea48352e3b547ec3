package io.github.plaidschema.benchmarks.cost.process;

import io.github.plaidschema.processor.PlaidSchemaProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Plaid Schema's processor with a stop-watch: in the end it writes the nanoseconds that javac spent
 * in it to a file.
 */
public final class ProcessorClock extends AbstractProcessor {
  private static final String FILE = "benchmarks.processor-clock";

  private final Processor processor = new PlaidSchemaProcessor();
  private long nanoseconds;

  /** The option of the virtual machine that names the file. */
  public static String option(Path file) {
    return "-D" + FILE + "=" + file;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    long start = System.nanoTime();
    processor.init(environment);
    nanoseconds += System.nanoTime() - start;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long start = System.nanoTime();
    processor.process(annotations, round);
    nanoseconds += System.nanoTime() - start;
    if (round.processingOver()) {
      try {
        Files.writeString(Path.of(System.getProperty(FILE)), Long.toString(nanoseconds));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
