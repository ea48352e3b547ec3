package io.github.plaidschema.processor.discover;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the instance methods of an interface: those of its super-interfaces first, in the order in
 * which it names them, each name once.
 */
final class AccessorCollector {
  private final Types types;
  private final ReturnTypes returnTypes;

  AccessorCollector(Types types, ReturnTypes returnTypes) {
    this.types = types;
    this.returnTypes = returnTypes;
  }

  /** Every interface above this one, and this one last; unresolved ones are left out. */
  Set<TypeElement> lineage(TypeElement schema) {
    Set<TypeElement> lineage = new LinkedHashSet<>();
    collectLineage(schema, lineage);
    return lineage;
  }

  private void collectLineage(TypeElement type, Set<TypeElement> lineage) {
    for (TypeMirror parent : type.getInterfaces()) {
      // A class there is an error that the compiler reports.
      if (parent.getKind() == TypeKind.DECLARED
          && MoreTypes.asTypeElement(parent).getKind().isInterface()) {
        collectLineage(MoreTypes.asTypeElement(parent), lineage);
      }
    }
    lineage.add(type);
  }

  /** The methods without parameters. */
  List<Accessor> accessors(TypeElement schema) {
    LinkedHashMap<String, List<ExecutableElement>> byName =
        instanceMethods(schema).stream()
            .filter(method -> method.getParameters().isEmpty())
            .collect(
                groupingBy(
                    method -> method.getSimpleName().toString(),
                    LinkedHashMap::new,
                    toCollection(ArrayList::new)));
    return byName.values().stream().map(declarations -> accessor(schema, declarations)).toList();
  }

  /** The methods with parameters that no default method implements. */
  List<ExecutableElement> abstractMethodsWithParameters(TypeElement schema) {
    List<ExecutableElement> methods =
        instanceMethods(schema).stream()
            .filter(method -> !method.getParameters().isEmpty())
            .toList();
    return methods.stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> methods.stream().noneMatch(other -> overrides(other, method, schema)))
        .toList();
  }

  /** Whether any instance method is annotated itself. */
  boolean hasAny(TypeElement schema, Class<? extends Annotation> annotation) {
    return instanceMethods(schema).stream()
        .anyMatch(method -> method.getAnnotation(annotation) != null);
  }

  /** The names of all instance methods, sorted. */
  List<String> methodNames(TypeElement schema) {
    return instanceMethods(schema).stream()
        .map(method -> method.getSimpleName().toString())
        .distinct()
        .sorted()
        .toList();
  }

  private List<ExecutableElement> instanceMethods(TypeElement schema) {
    return lineage(schema).stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .toList();
  }

  private Accessor accessor(TypeElement schema, List<ExecutableElement> declarations) {
    List<ExecutableElement> notOverridden =
        declarations.stream()
            .filter(
                method ->
                    declarations.stream().noneMatch(other -> overrides(other, method, schema)))
            .toList();
    ExecutableElement counts =
        notOverridden.stream()
            .filter(method -> returnsTheNarrowest(method, notOverridden, schema))
            .findFirst()
            .orElse(notOverridden.get(0));
    List<ExecutableElement> others = new ArrayList<>(declarations);
    others.remove(counts);
    return new Accessor(counts, List.copyOf(others), returnTypes.of(counts, schema), schema);
  }

  private boolean overrides(
      ExecutableElement overrider, ExecutableElement overridden, TypeElement schema) {
    return !overrider.equals(overridden)
        && MoreElements.overrides(overrider, overridden, schema, types);
  }

  private boolean returnsTheNarrowest(
      ExecutableElement method, List<ExecutableElement> declarations, TypeElement schema) {
    TypeMirror type = returnTypes.of(method, schema);
    return declarations.stream()
        .allMatch(other -> returnTypes.canReplace(type, returnTypes.of(other, schema)));
  }
}
