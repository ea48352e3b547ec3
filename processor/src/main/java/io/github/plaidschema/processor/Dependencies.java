package io.github.plaidschema.processor;

import static io.github.plaidschema.processor.report.DiagnosticId.NOT_PROCESSED;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.processor.discover.Discovery;
import io.github.plaidschema.processor.model.Declaration;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.Schema;
import io.github.plaidschema.processor.model.Union;
import io.github.plaidschema.processor.report.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Generated code calls what is generated for the interfaces that its own refers to. So where
 * nothing is written for one of these, nothing is written for it either: the error stands where it
 * can be mended, and does not come back out of generated code.
 */
final class Dependencies {
  private final Elements elements;
  private final Predicate<String> isSource;
  private final Set<String> rejected = new HashSet<>();

  /**
   * @param isSource whether a type is among the sources of this compilation
   */
  Dependencies(Elements elements, Predicate<String> isSource) {
    this.elements = elements;
    this.isSource = isSource;
  }

  /** An interface that another one refers to, and its codec. */
  private record Reference(ClassName type, ClassName json) {}

  /**
   * What becomes of the interfaces of a round, when each knows of the others.
   *
   * @param isWritten whether a codec was written in an earlier round
   */
  Map<TypeElement, Discovery> settle(
      Map<TypeElement, Discovery> discovered, Predicate<ClassName> isWritten) {
    Map<TypeElement, Discovery> settled = new LinkedHashMap<>(discovered);
    Map<String, Discovery> byName = new HashMap<>();
    boolean changes = true;
    while (changes) {
      settled.forEach((type, each) -> byName.put(type.getQualifiedName().toString(), each));
      changes = false;
      for (Map.Entry<TypeElement, Discovery> entry : settled.entrySet()) {
        if (entry.getValue() instanceof Discovery.Rejected) {
          changes |= rejected.add(entry.getKey().getQualifiedName().toString());
        } else if (entry.getValue() instanceof Discovery.Found found) {
          Optional<Discovery> other = settle(entry.getKey(), found, byName, isWritten);
          other.ifPresent(entry::setValue);
          changes |= other.isPresent();
        }
      }
    }
    return settled;
  }

  /** What becomes of an interface by those that it refers to, if that is something else. */
  private Optional<Discovery> settle(
      TypeElement type,
      Discovery.Found found,
      Map<String, Discovery> byName,
      Predicate<ClassName> isWritten) {
    List<Diagnostic> missing = new ArrayList<>();
    for (Reference reference : references(found.declaration())) {
      String name = reference.type().canonicalName();
      Discovery other = byName.get(name);
      if (other instanceof Discovery.Waiting) {
        return Optional.of(new Discovery.Waiting(List.of()));
      }
      if (rejected.contains(name) || other instanceof Discovery.Rejected) {
        return Optional.of(new Discovery.Rejected(found.warnings()));
      }
      boolean exists =
          other instanceof Discovery.Found
              || isWritten.test(reference.json())
              || elements.getTypeElement(reference.json().canonicalName()) != null;
      if (!exists) {
        missing.add(notProcessed(type, found.declaration(), reference));
      }
    }
    return missing.isEmpty() ? Optional.empty() : Optional.of(new Discovery.Rejected(missing));
  }

  private Diagnostic notProcessed(TypeElement type, Declaration declaration, Reference reference) {
    String advice =
        isSource.test(reference.type().topLevelClassName().canonicalName())
            ? "Run the processor on it too"
            : "Compile the module that it comes from with plaid-schema-processor";
    return new Diagnostic(
        NOT_PROCESSED,
        type,
        "%s refers to %s, for which there is no %s: it was compiled without the annotation processor. %s."
            .formatted(
                declaration.displayName(),
                reference.type().canonicalName(),
                reference.json().simpleName(),
                advice));
  }

  private static List<Reference> references(Declaration declaration) {
    Stream<Reference> references =
        declaration instanceof Union union
            ? union.variants().stream()
                .map(variant -> new Reference(variant.type(), variant.json()))
            : ((Schema) declaration).fields().stream().flatMap(field -> references(field.type()));
    return references.distinct().toList();
  }

  private static Stream<Reference> references(FieldType type) {
    return type.references().map(schema -> new Reference(schema.type(), schema.json()));
  }
}
