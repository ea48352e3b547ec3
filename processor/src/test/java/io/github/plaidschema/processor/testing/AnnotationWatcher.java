package io.github.plaidschema.processor.testing;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor, which is interested in annotations of ours. */
public final class AnnotationWatcher extends AbstractProcessor {
  private final Set<String> annotations;
  private final Set<String> seen = new TreeSet<>();

  /**
   * @param annotations their qualified names, or {@code *}
   */
  public AnnotationWatcher(String... annotations) {
    this.annotations = Set.of(annotations);
  }

  /** Each annotation that it was called for, with the elements that have it. */
  public Collection<String> seen() {
    return new TreeSet<>(seen);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return annotations;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().toString().startsWith("io.github.plaidschema.")) {
        for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
          seen.add(annotation.getSimpleName() + " " + annotated.getSimpleName());
        }
      }
    }
    return false;
  }
}
