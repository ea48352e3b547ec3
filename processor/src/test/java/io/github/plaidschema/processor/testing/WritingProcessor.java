package io.github.plaidschema.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor: it writes one source in each round, and notes what it saw there. */
public final class WritingProcessor extends AbstractProcessor {
  private final Deque<SourceText> sources = new ArrayDeque<>();
  private final List<List<String>> rounds = new ArrayList<>();

  public WritingProcessor(String... texts) {
    for (String text : texts) {
      sources.add(new SourceText(text));
    }
  }

  /** The names of the types of each round, those of the command line first. */
  public List<List<String>> rounds() {
    return List.copyOf(rounds);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    rounds.add(round.getRootElements().stream().map(Object::toString).sorted().toList());
    SourceText source = sources.poll();
    if (source != null) {
      write(source);
    }
    return false;
  }

  private void write(SourceText source) {
    try (Writer writer =
        processingEnv.getFiler().createSourceFile(source.typeName()).openWriter()) {
      writer.write(source.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
