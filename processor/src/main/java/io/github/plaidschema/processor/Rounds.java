package io.github.plaidschema.processor;

import static io.github.plaidschema.processor.report.DiagnosticId.MISSING_TYPE;

import io.github.plaidschema.processor.report.Diagnostic;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What a processor remembers from one round to the next: what is compiled, and what has to wait.
 */
final class Rounds {

  private final Elements elements;
  private final Set<String> sources = new HashSet<>();
  private final Set<String> waiting = new TreeSet<>();

  Rounds(Elements elements) {
    this.elements = elements;
  }

  /**
   * Begins a round.
   *
   * @return the types that have one of the annotations, and those that waited
   */
  List<TypeElement> begin(RoundEnvironment round, List<Class<? extends Annotation>> annotations) {
    for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
      sources.add(root.getQualifiedName().toString());
    }
    // Sorted, as compilers differ in the order in which they hand them over.
    Set<String> names = new TreeSet<>(waiting);
    waiting.clear();
    for (Class<? extends Annotation> annotation : annotations) {
      for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
        names.add(type.getQualifiedName().toString());
      }
    }
    // An element of an earlier round knows nothing of the types that have been written since.
    return names.stream().map(elements::getTypeElement).filter(Objects::nonNull).toList();
  }

  /** Has a type wait for the next round. */
  void await(TypeElement type) {
    waiting.add(type.getQualifiedName().toString());
  }

  /**
   * What is left to say of a type in the last round. An error cuts the rounds short. What is
   * missing then may have been about to be written, and the compiler names it in any case.
   */
  static List<Diagnostic> lastWords(List<Diagnostic> diagnostics, RoundEnvironment round) {
    boolean isCutShort = round.processingOver() && round.errorRaised();
    return diagnostics.stream()
        .filter(diagnostic -> !(isCutShort && diagnostic.id() == MISSING_TYPE))
        .toList();
  }

  /** Whether a type of this name is compiled. */
  boolean isSource(String name) {
    return sources.contains(name);
  }

  /** Whether a type, or the one around it, is compiled. */
  boolean isSource(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? isSource(outer)
        : isSource(type.getQualifiedName().toString());
  }
}
